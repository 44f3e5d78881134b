import { TextField } from '@orga/ui'
import { useTypedSearch } from './use-typed-search.ts'

type SearchFieldProps = {
  readonly label: string
  /** What the list is filtered by now, as its address says. */
  readonly value: string | undefined
  /** Told once the typing pauses; undefined for nothing. */
  readonly onSearch: (text: string | undefined) => void
}

/** The contracts take no longer one, and a list that refuses it would show nothing to correct it in. */
const maxLength = 100

/** The search field above a list. */
export function SearchField({ label, value = '', onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useTypedSearch(value, (text) => onSearch(text === '' ? undefined : text))
  return (
    <TextField
      name="search"
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      autoComplete="off"
      maxLength={maxLength}
    />
  )
}

import { Button } from '../actions/button.tsx'

type ShowMoreProps = {
  /** Such as “Afficher les 25 suivants”. */
  readonly label: string
  readonly busy: boolean
  readonly onShowMore: () => void
}

/** The next page of a list, under what is shown already. */
export function ShowMore({ label, busy, onShowMore }: ShowMoreProps) {
  return (
    <p data-print="never">
      <Button look="secondary" busy={busy} onClick={onShowMore}>
        {label}
      </Button>
    </p>
  )
}

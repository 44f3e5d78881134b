import { useId, useRef, useState } from 'react'
import { announce, Button } from '@orga/ui'
import { messages } from '../messages.fr.ts'
import { isSearching, listMails } from '../model/list-mails.ts'
import type { MailboxState } from '../model/state.ts'
import type { Mailbox } from './use-mailbox.ts'
import styles from './view.module.css'

type SearchProps = {
  readonly state: MailboxState
  readonly mailbox: Mailbox
  readonly onSearch: () => void
}

/** Searches all folders. Enter searches too, and does not answer the question around it. */
export function SearchBar({ state, mailbox, onSearch }: SearchProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const { withFiles } = state.search
  const search = (change: { words?: string; withFiles?: boolean } = {}): void => {
    const next = { words, withFiles, ...change }
    onSearch()
    if (!mailbox.run({ do: 'search', ...next })) return
    const found = listMails({ ...state, search: next })
    if (isSearching({ ...state, search: next })) announce(messages.found(found.length))
  }
  const clear = (): void => {
    setWords('')
    search({ words: '', withFiles: false })
    field.current?.focus()
  }
  return (
    <div role="search" className={styles['search']}>
      <label htmlFor={id}>{messages.search}</label>
      <div>
        <input
          ref={field}
          id={id}
          type="text"
          value={words}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            search()
          }}
        />
        <Button look="secondary" onClick={() => search()}>
          {messages.find}
        </Button>
        {isSearching(state) ? (
          <Button look="quiet" onClick={clear}>
            {messages.stopSearch}
          </Button>
        ) : null}
        <label className={styles['box']}>
          <input
            type="checkbox"
            checked={withFiles}
            onChange={(event) => search({ withFiles: event.target.checked })}
          />
          {messages.withFiles}
        </label>
      </div>
    </div>
  )
}

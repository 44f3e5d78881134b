import { Button } from '@orga/ui'
import { useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { isSearching, unreadIn } from '../model/list-mails.ts'
import type { MailboxState } from '../model/state.ts'
import { FolderIcon } from './icons.tsx'
import type { Mailbox } from './use-mailbox.ts'
import styles from './view.module.css'

type NavProps = {
  readonly state: MailboxState
  readonly mailbox: Mailbox
  readonly onGo: () => void
}

/** The folders with what is unread in them, and a way to make one. */
export function FolderNav({ state, mailbox, onGo }: NavProps) {
  const { folders, here } = state
  const go = (folder: string): void => {
    onGo()
    mailbox.run({ do: 'go', folder })
  }
  return (
    <nav aria-label={messages.folders} className={styles['folders']}>
      <ul>
        {folders.map((folder) => {
          const unread = unreadIn(state, folder)
          return (
            <li key={folder}>
              <button
                type="button"
                aria-current={here === folder && !isSearching(state) ? 'location' : undefined}
                aria-label={messages.unread(folder, unread)}
                onClick={() => go(folder)}
              >
                <FolderIcon folder={folder} />
                <span>{folder}</span>
                {unread > 0 ? <b>{unread}</b> : null}
              </button>
            </li>
          )
        })}
      </ul>
      <NewFolder mailbox={mailbox} />
    </nav>
  )
}

function NewFolder({ mailbox }: { readonly mailbox: Mailbox }) {
  const id = useId()
  const [name, setName] = useState<string>()
  const asked = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setName(undefined)
    asked.current?.focus()
  }
  const create = (): void => {
    if (mailbox.run({ do: 'createFolder', name: name ?? '' })) close()
  }
  return (
    <div className={styles['newFolder']}>
      <button
        ref={asked}
        type="button"
        aria-expanded={name !== undefined}
        onClick={() => setName(name === undefined ? '' : undefined)}
      >
        {messages.newFolder}
      </button>
      {name === undefined ? null : (
        <div role="group" aria-label={messages.newFolder}>
          <label htmlFor={id}>{messages.folderName}</label>
          <input
            id={id}
            type="text"
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault()
                create()
              } else if (event.key === 'Escape') close()
            }}
          />
          <Button size="dense" onClick={create}>
            {messages.create}
          </Button>
        </div>
      )}
    </div>
  )
}

import { Button } from '@orga/ui'
import { useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { writePerson } from '../model/compose.ts'
import type { Draft, MailboxState } from '../model/state.ts'
import type { Person } from '../settings.ts'
import styles from './composer.module.css'
import { ClipIcon } from './icons.tsx'
import type { Mailbox } from './use-mailbox.ts'

type ComposerProps = {
  readonly state: MailboxState
  readonly draft: Draft
  readonly mailbox: Mailbox
}

const lines = ['to', 'cc', 'bcc'] as const
type Line = (typeof lines)[number]

/** A message being written. */
export function Composer({ state, draft, mailbox }: ComposerProps) {
  const id = useId()
  const write = (changes: Partial<Record<Line | 'subject' | 'text', string>>): void => {
    mailbox.run({ do: 'write', ...changes })
  }
  return (
    <div role="group" aria-labelledby={`${id}-title`} className={styles['composer']}>
      <h2 id={`${id}-title`} data-title="" tabIndex={-1}>
        {messages.titles[draft.kind]}
      </h2>
      {[...lines, 'subject' as const].map((line) => (
        <p key={line} className={styles['line']}>
          <label htmlFor={`${id}-${line}`}>{messages[line]}</label>
          <input
            id={`${id}-${line}`}
            type="text"
            value={draft[line]}
            autoComplete="off"
            autoCapitalize={line === 'subject' ? 'sentences' : 'none'}
            spellCheck={line === 'subject'}
            aria-describedby={line === 'to' ? `${id}-hint` : undefined}
            onChange={(event) => write({ [line]: event.target.value })}
            onKeyDown={(event) => {
              // Enter in a line would answer the question around it.
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        </p>
      ))}
      <p id={`${id}-hint`} className={styles['hint']}>
        {messages.separate}
      </p>
      <AddressBook contacts={state.settings.contacts} draft={draft} onWrite={write} />
      <p className={styles['words']}>
        <label htmlFor={`${id}-text`}>{messages.text}</label>
        <textarea
          id={`${id}-text`}
          rows={6}
          value={draft.text}
          onChange={(event) => write({ text: event.target.value })}
        />
      </p>
      {draft.quote === '' ? null : (
        <blockquote aria-label={messages.quote} className={styles['quote']}>
          {draft.quote}
        </blockquote>
      )}
      <Files state={state} draft={draft} mailbox={mailbox} />
      <div className={styles['foot']}>
        <Button onClick={() => mailbox.run({ do: 'send' })}>{messages.send}</Button>
        <Button look="quiet" onClick={() => mailbox.run({ do: 'discard' })}>
          {messages.discardDraft}
        </Button>
      </div>
    </div>
  )
}

type BookProps = {
  readonly contacts: readonly Person[]
  readonly draft: Draft
  readonly onWrite: (changes: Partial<Record<Line, string>>) => void
}

/** Known people, each with a button for each of the three lines. */
function AddressBook({ contacts, draft, onWrite }: BookProps) {
  if (contacts.length === 0) return null
  const add = (line: Line, contact: Person): void => {
    const before = draft[line].trim().replace(/[,;]$/, '')
    onWrite({ [line]: before === '' ? writePerson(contact) : `${before}, ${writePerson(contact)}` })
  }
  return (
    <details className={styles['book']}>
      <summary>{messages.addressBook}</summary>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.address}>
            <p>
              <b>{contact.name}</b>
              <small>{contact.address}</small>
            </p>
            {lines.map((line) => (
              <button
                key={line}
                type="button"
                aria-label={messages.addTo(messages[line], contact.name || contact.address)}
                onClick={() => add(line, contact)}
              >
                {messages[line]}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What goes with the message. */
function Files({ state, draft, mailbox }: ComposerProps) {
  const id = useId()
  const { files } = state.settings
  const [chosen, setChosen] = useState(files[0]?.file ?? '')
  const group = useRef<HTMLDivElement>(null)
  const detach = (file: string): void => {
    if (mailbox.run({ do: 'detach', file })) group.current?.focus()
  }
  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={messages.attachments} className={styles['files']}>
      {draft.files.length === 0 ? null : (
        <ul>
          {draft.files.map((file) => (
            <li key={file}>
              <ClipIcon />
              <span>{file}</span>
              <Button look="quiet" aria-label={messages.detach(file)} onClick={() => detach(file)}>
                {messages.detachShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {files.length === 0 ? null : (
        <div className={styles['attach']}>
          <label htmlFor={id}>{messages.chooseFile}</label>
          <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {files.map(({ file, size }) => (
              <option key={file} value={file}>
                {`${file} (${messages.size(size)})`}
              </option>
            ))}
          </select>
          <Button look="secondary" onClick={() => mailbox.run({ do: 'attach', file: chosen })}>
            {messages.attachThis}
          </Button>
        </div>
      )}
    </div>
  )
}

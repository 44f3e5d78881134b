import { Button } from '@orga/ui'
import { useId, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { writePeople, writePerson } from '../model/compose.ts'
import { findMail, type Mail, type MailboxState } from '../model/state.ts'
import type { Person } from '../settings.ts'
import { ClipIcon } from './icons.tsx'
import { MailBody } from './mail-body.tsx'
import { MovePanel } from './move-panel.tsx'
import type { Mailbox } from './use-mailbox.ts'
import parts from './mail.module.css'
import styles from './view.module.css'

type PaneProps = {
  readonly state: MailboxState
  readonly mailbox: Mailbox
  readonly onWrite: () => void
}
type MailProps = { readonly mail: Mail; readonly mailbox: Mailbox }

/** One message: who, to whom, what, and what can be done with it. */
export function MailPane({ state, mailbox, onWrite }: PaneProps) {
  const mail = findMail(state, state.open)
  return (
    <article>
      <MailTools mail={mail} state={state} mailbox={mailbox} onWrite={onWrite} />
      <MailHead mail={mail} />
      <MailBody mail={mail} mailbox={mailbox} />
      {mail.attachments.length > 0 ? <Attachments mail={mail} mailbox={mailbox} /> : null}
      {mail.quote === '' ? null : (
        <blockquote aria-label={messages.quote} className={parts['quote']}>
          {mail.quote}
        </blockquote>
      )}
    </article>
  )
}

function MailTools({ mail, state, mailbox, onWrite }: MailProps & PaneProps) {
  const { id, isStarred } = mail
  const [isMoving, setMoving] = useState(false)
  const write = (as: 'reply' | 'replyAll' | 'forward') => (): void => {
    if (mailbox.run({ do: 'compose', as, id })) onWrite()
  }
  const tools: readonly (readonly [string, () => void])[] = [
    [messages.reply, write('reply')],
    [messages.replyAll, write('replyAll')],
    [messages.forward, write('forward')],
    [messages.move, () => setMoving(true)],
    [messages.discard, () => mailbox.run({ do: 'delete', ids: [id] })],
    [messages.report, () => mailbox.run({ do: 'report', ids: [id] })],
    [messages.markUnread, () => mailbox.run({ do: 'mark', ids: [id], read: false })],
    [
      isStarred ? messages.unstar : messages.star,
      () => mailbox.run({ do: 'mark', ids: [id], starred: !isStarred }),
    ],
  ]
  return (
    <>
      <p className={styles['back']}>
        <button type="button" onClick={() => mailbox.run({ do: 'close' })}>
          <span aria-hidden="true">‹</span>
          {messages.back}
        </button>
      </p>
      <div role="group" aria-label={messages.forMessage} className={styles['tools']}>
        {tools.map(([name, use]) => (
          <button key={name} type="button" onClick={use}>
            {name}
          </button>
        ))}
      </div>
      {isMoving ? (
        <MovePanel state={state} mailbox={mailbox} ids={[id]} onDone={() => setMoving(false)} />
      ) : null}
    </>
  )
}

const names = (people: readonly Person[]): string =>
  people.map(({ name, address }) => name || address).join(', ')

function MailHead({ mail }: { readonly mail: Mail }) {
  const id = useId()
  const [isDetailed, setDetailed] = useState(false)
  const { from, to, cc, replyTo, date, subject, headers } = mail
  const show = isDetailed ? writePeople : names
  const rows: readonly (readonly [string, string])[] = [
    [messages.from, isDetailed ? writePerson(from) : names([from])],
    [messages.replyTo, isDetailed && replyTo ? writePerson(replyTo) : ''],
    [messages.to, show(to)],
    [messages.cc, show(cc)],
    [messages.date, date],
  ]
  return (
    <header className={parts['head']}>
      <h2 data-title="" tabIndex={-1}>
        {subject || messages.noSubject}
      </h2>
      <dl id={id}>
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {isDetailed && headers.length > 0 ? (
        <pre aria-label={messages.technical}>{headers.join('\n')}</pre>
      ) : null}
      <Button
        look="quiet"
        aria-expanded={isDetailed}
        aria-controls={id}
        onClick={() => setDetailed(!isDetailed)}
      >
        {isDetailed ? messages.hideDetails : messages.details}
      </Button>
    </header>
  )
}

function Attachments({ mail, mailbox }: MailProps) {
  const [shown, setShown] = useState('')
  const open = (file: string): void => {
    if (mailbox.run({ do: 'openFile', id: mail.id, file })) setShown(file)
  }
  return (
    <div className={parts['files']}>
      <h3>{messages.attachments}</h3>
      <ul>
        {mail.attachments.map(({ file, size, text }) => (
          <li key={file}>
            <p>
              <ClipIcon />
              <span>{file}</span>
              <small>{messages.size(size)}</small>
            </p>
            <Button
              look="secondary"
              aria-label={shown === file ? messages.closeFile(file) : messages.openFile(file)}
              aria-expanded={shown === file}
              onClick={() => (shown === file ? setShown('') : open(file))}
            >
              {shown === file ? messages.close : messages.openShort}
            </Button>
            {shown === file ? <pre>{text === '' ? messages.noPreview : text}</pre> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

import { VisuallyHidden } from '@orga/ui'
import { useState } from 'react'
import { messages } from '../messages.fr.ts'
import { isSearching, listMails } from '../model/list-mails.ts'
import type { Mail, MailboxState, SortKey } from '../model/state.ts'
import { places } from '../settings.ts'
import { ClipIcon, StarIcon } from './icons.tsx'
import parts from './mail.module.css'
import { MovePanel } from './move-panel.tsx'
import type { Mailbox } from './use-mailbox.ts'
import styles from './view.module.css'

const orders: readonly SortKey[] = ['newest', 'oldest', 'sender']

type ListProps = { readonly state: MailboxState; readonly mailbox: Mailbox }

/** The messages of a folder, or those that a search found. */
export function MailList({ state, mailbox }: ListProps) {
  const mails = listMails(state)
  const searching = isSearching(state)
  const { selected, here, sort } = state
  return (
    <>
      <div className={styles['listHead']}>
        <h2 data-title="" tabIndex={-1}>
          {searching ? messages.found(mails.length) : here}
        </h2>
        <p>
          {selected.length > 0
            ? messages.selected(selected.length)
            : searching
              ? ''
              : messages.messages(mails.length)}
        </p>
        <select
          aria-label={messages.sort}
          value={sort}
          onChange={(event) => mailbox.run({ do: 'sort', by: event.target.value as SortKey })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {messages[order]}
            </option>
          ))}
        </select>
      </div>
      <ListTools state={state} mailbox={mailbox} />
      {mails.length === 0 ? (
        <p className={parts['nothing']}>{searching ? messages.nothingFound : messages.emptyFolder}</p>
      ) : (
        <ul className={parts['list']}>
          {mails.map((mail) => (
            <Row key={mail.id} mail={mail} state={state} mailbox={mailbox} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Buttons that stay where they are: without a choice they say that one is needed. */
function ListTools({ state, mailbox }: ListProps) {
  const { selected, mails } = state
  const [isMoving, setMoving] = useState(false)
  const need = (then: () => void) => (): void => {
    if (selected.length === 0) mailbox.refuse(messages.selectFirst)
    else then()
  }
  const chosen = mails.filter(({ id }) => selected.includes(id))
  const allRead = chosen.length > 0 && chosen.every(({ isRead }) => isRead)
  const allStarred = chosen.length > 0 && chosen.every(({ isStarred }) => isStarred)
  const tools: readonly (readonly [string, () => void])[] = [
    [messages.move, () => setMoving(true)],
    [messages.discard, () => mailbox.run({ do: 'delete', ids: [...selected] })],
    [messages.report, () => mailbox.run({ do: 'report', ids: [...selected] })],
    [
      allRead ? messages.markUnread : messages.markRead,
      () => mailbox.run({ do: 'mark', ids: [...selected], read: !allRead }),
    ],
    [
      allStarred ? messages.unstar : messages.star,
      () => mailbox.run({ do: 'mark', ids: [...selected], starred: !allStarred }),
    ],
  ]
  return (
    <>
      <div role="group" aria-label={messages.forSelection} className={styles['tools']}>
        {tools.map(([name, use]) => (
          <button key={name} type="button" onClick={need(use)}>
            {name}
          </button>
        ))}
      </div>
      {isMoving && selected.length > 0 ? (
        <MovePanel state={state} mailbox={mailbox} ids={selected} onDone={() => setMoving(false)} />
      ) : null}
    </>
  )
}

/** Whom a row is about: in the folder of what was sent, to whom. */
function partnerOf({ folder, from, to }: Mail): string {
  if (folder !== places.sent) return from.name || from.address
  return `${messages.to} ${to.map(({ name, address }) => name || address).join(', ')}`
}

type RowProps = ListProps & { readonly mail: Mail }

function Row({ mail, state, mailbox }: RowProps) {
  const { id, isRead, isStarred, isReported, attachments, date, folder } = mail
  const subject = mail.subject || messages.noSubject
  const { selected } = state
  const isSelected = selected.includes(id)
  const toggle = (): void => {
    mailbox.run({
      do: 'select',
      ids: isSelected ? selected.filter((one) => one !== id) : [...selected, id],
    })
  }
  return (
    <li data-selected={isSelected} data-unread={!isRead}>
      <label className={parts['tick']}>
        <input
          type="checkbox"
          aria-label={messages.select(partnerOf(mail), subject)}
          checked={isSelected}
          onChange={toggle}
        />
      </label>
      <button type="button" data-mail={id} onClick={() => mailbox.run({ do: 'open', id })}>
        <span className={parts['who']}>
          {isRead ? null : <VisuallyHidden>{`${messages.isUnread}. `}</VisuallyHidden>}
          {partnerOf(mail)}
        </span>
        <span className={parts['when']}>{date}</span>
        <span className={parts['what']}>{subject}</span>
        <span className={parts['marks']}>
          {isSearching(state) ? <span>{messages.in(folder)}</span> : null}
          {isReported ? <span>{messages.isReported}</span> : null}
          {attachments.length > 0 ? <ClipIcon /> : null}
          {isStarred ? <StarIcon /> : null}
        </span>
      </button>
    </li>
  )
}

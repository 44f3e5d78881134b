import { announce, Button } from '@orga/ui'
import { useEffect, useRef, useState } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { messages } from '../messages.fr.ts'
import type { MailboxState } from '../model/state.ts'
import type { MailboxSettings } from '../settings.ts'
import { Composer } from './composer.tsx'
import { FolderNav } from './folder-nav.tsx'
import { MailList } from './mail-list.tsx'
import { MailPane } from './mail-pane.tsx'
import { RulesPane } from './rules-pane.tsx'
import { SearchBar } from './search-bar.tsx'
import { type Mailbox, useMailbox } from './use-mailbox.ts'
import styles from './view.module.css'

/** A mailbox: folders, their messages, one message, one being written, rules. */
export function MailboxView({ settings, state, onChange }: ViewProps<MailboxSettings, MailboxState>) {
  const mailbox = useMailbox(state, onChange)
  const [isRules, setRules] = useState(false)
  /** A draft waits while one looks something up elsewhere. */
  const [isWaiting, setWaiting] = useState(false)
  const leave = (): void => {
    setRules(false)
    setWaiting(true)
  }
  const resume = (): void => {
    setRules(false)
    setWaiting(false)
  }
  const pane = useRef<HTMLDivElement>(null)
  const draft = isWaiting ? null : state.draft
  const shown = draft ? 'draft' : isRules ? 'rules' : state.open === '' ? 'list' : state.open
  const last = useRef(shown)
  useEffect(() => {
    // What was pressed may be gone: the focus goes to the title of what came instead, or back to the row.
    if (last.current === shown) return
    const row = pane.current?.querySelector<HTMLElement>(`[data-mail="${last.current}"]`)
    const title = pane.current?.querySelector<HTMLElement>('[data-title]')
    last.current = shown
    const target = row ?? title
    target?.focus()
  }, [shown])
  return (
    <section aria-label={messages.label(settings.owner.name)} className={styles['window']}>
      <TopBar
        state={state}
        mailbox={mailbox}
        isWriting={draft !== null}
        onWrite={resume}
        onRules={() => {
          setRules(true)
          setWaiting(true)
        }}
      />
      <SearchBar state={state} mailbox={mailbox} onSearch={leave} />
      <p className={styles['problem']} hidden={mailbox.problem === ''}>
        {mailbox.problem}
      </p>
      <div className={styles['body']}>
        <FolderNav state={state} mailbox={mailbox} onGo={leave} />
        <div ref={pane} className={styles['pane']}>
          {draft ? (
            <Composer state={state} draft={draft} mailbox={mailbox} />
          ) : isRules ? (
            <RulesPane state={state} mailbox={mailbox} onClose={() => setRules(false)} />
          ) : state.open === '' ? (
            <MailList state={state} mailbox={mailbox} />
          ) : (
            <MailPane key={state.open} state={state} mailbox={mailbox} onWrite={resume} />
          )}
        </div>
      </div>
    </section>
  )
}

type BarProps = {
  readonly state: MailboxState
  readonly mailbox: Mailbox
  readonly isWriting: boolean
  readonly onWrite: () => void
  readonly onRules: () => void
}

function TopBar({ state, mailbox, isWriting, onWrite, onRules }: BarProps) {
  const { settings, incoming, draft } = state
  const fetchAll = (): void => {
    if (mailbox.run({ do: 'fetch' })) announce(messages.fetched(incoming.length))
  }
  const compose = (): void => {
    if (draft || mailbox.run({ do: 'compose', as: 'new', id: '' })) onWrite()
  }
  return (
    <div role="group" aria-label={messages.actions} className={styles['top']}>
      {isWriting ? null : (
        <Button look="secondary" onClick={compose}>
          {draft ? messages.resume : messages.newMessage}
        </Button>
      )}
      {settings.incoming.length > 0 ? (
        <Button look="secondary" onClick={fetchAll}>
          {messages.fetch}
        </Button>
      ) : null}
      {settings.hasRules ? (
        <Button look="secondary" onClick={onRules}>
          {messages.rules}
        </Button>
      ) : null}
    </div>
  )
}

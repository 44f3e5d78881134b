import { Button } from '@orga/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import type { Post } from '../model/state.ts'
import { audiences, reasons } from '../settings.ts'
import type { Feed } from './use-feed.ts'
import styles from './view.module.css'

type ChoiceProps<T extends string> = {
  readonly title: string
  readonly label: string
  readonly options: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly first: T
  readonly confirm: string
  readonly onConfirm: (value: T) => void
  readonly onCancel: () => void
}

/** One thing to choose from a list, then to confirm. Escape leaves, and Enter does not answer the question around. */
function ChoicePanel<T extends string>(props: ChoiceProps<T>) {
  const { title, label, options, names, first, confirm, onConfirm, onCancel } = props
  const id = useId()
  const field = useRef<HTMLSelectElement>(null)
  const [value, setValue] = useState(first)
  useEffect(() => field.current?.focus(), [])
  return (
    <div role="group" aria-label={title} className={styles['panel']}>
      <label htmlFor={id}>{label}</label>
      <select
        ref={field}
        id={id}
        value={value}
        onChange={(event) => setValue(event.target.value as T)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
          if (event.key !== 'Enter') return
          event.preventDefault()
          onConfirm(value)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
      <Button onClick={() => onConfirm(value)}>{confirm}</Button>
      <Button look="quiet" onClick={onCancel}>
        {messages.post.cancel}
      </Button>
    </div>
  )
}

type ReportProps = {
  readonly id: string
  readonly what: string
  readonly feed: Feed
  readonly onDone: () => void
}

export function ReportPanel({ id, what, feed, onDone }: ReportProps) {
  return (
    <ChoicePanel
      title={messages.post.reportTitle(what)}
      label={messages.post.reason}
      options={reasons}
      names={messages.reasons}
      first={reasons[0]}
      confirm={messages.post.sendReport}
      onConfirm={(reason) => {
        if (feed.run({ do: 'report', id, reason })) onDone()
      }}
      onCancel={onDone}
    />
  )
}

type PostProps = { readonly post: Post; readonly feed: Feed; readonly onDone: () => void }

export function SharePanel({ post, feed, onDone }: PostProps) {
  return (
    <ChoicePanel
      title={messages.post.share}
      label={messages.post.shareWith}
      options={audiences}
      names={messages.audiences}
      first="public"
      confirm={messages.post.shareNow}
      onConfirm={(to) => {
        if (feed.run({ do: 'share', post: post.id, to })) onDone()
      }}
      onCancel={onDone}
    />
  )
}

export function AudiencePanel({ post, feed, onDone }: PostProps) {
  return (
    <ChoicePanel
      title={messages.post.audience}
      label={messages.post.audience}
      options={audiences}
      names={messages.audiences}
      first={post.audience}
      confirm={messages.post.changeAudience}
      onConfirm={(to) => {
        if (feed.run({ do: 'audience', post: post.id, to })) onDone()
      }}
      onCancel={onDone}
    />
  )
}

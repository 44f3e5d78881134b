import { useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { type FeedState, nameOf, type Post } from '../model/state.ts'
import { self } from '../settings.ts'
import { AudiencePanel, ReportPanel, SharePanel } from './choice-panels.tsx'
import { Comments } from './comments.tsx'
import { ImagePanel, Picture } from './picture.tsx'
import type { Feed } from './use-feed.ts'
import styles from './view.module.css'

type CardProps = { readonly post: Post; readonly state: FeedState; readonly feed: Feed }
type Panel = 'comments' | 'share' | 'image' | 'more' | 'report' | 'audience'

/** A post, and what can be done with it; one panel is open at a time. */
export function PostCard({ post, state, feed }: CardProps) {
  const [panel, setPanel] = useState<Panel>()
  const card = useRef<HTMLElement>(null)
  const label = messages.post.by(nameOf(state, post.by))
  const toggle = (next: Panel): void => setPanel(panel === next ? undefined : next)
  /** Back to the button that opened the panel. */
  const close = (): void => {
    const opener = panel === 'report' || panel === 'audience' ? 'more' : panel
    setPanel(undefined)
    card.current?.querySelector<HTMLElement>(`[data-opens="${opener}"]`)?.focus()
  }
  return (
    <article ref={card} aria-label={label} className={styles['card']}>
      <Head post={post} state={state} feed={feed} />
      {post.text === '' ? null : <p className={styles['said']}>{post.text}</p>}
      {post.image ? <Picture image={post.image} /> : null}
      <Tools post={post} state={state} feed={feed} open={panel} onOpen={toggle} />
      {panel === 'comments' ? <Comments post={post} state={state} feed={feed} /> : null}
      {panel === 'share' ? <SharePanel post={post} feed={feed} onDone={close} /> : null}
      {panel === 'image' && post.image ? (
        <ImagePanel image={post.image} date={post.date} onClose={close} />
      ) : null}
      {panel === 'more' ? (
        <MoreTools post={post} state={state} feed={feed} onOpen={setPanel} onDone={close} />
      ) : null}
      {panel === 'report' ? <ReportPanel id={post.id} what={label} feed={feed} onDone={close} /> : null}
      {panel === 'audience' ? <AudiencePanel post={post} feed={feed} onDone={close} /> : null}
    </article>
  )
}

function Head({ post, state, feed }: CardProps) {
  const { by, date, audience, place, tags } = post
  const handle = state.settings.people.find(({ id }) => id === by)?.handle ?? state.settings.handle
  const details = [
    date,
    place === '' ? '' : messages.post.at(place),
    tags.length === 0 ? '' : messages.post.with(tags.map((id) => nameOf(state, id))),
    messages.post.seenBy(messages.audiences[audience]),
  ]
  return (
    <header className={styles['head']}>
      {by === self ? (
        <b>{nameOf(state, by)}</b>
      ) : (
        <button type="button" onClick={() => feed.run({ do: 'visit', person: by })}>
          {nameOf(state, by)}
        </button>
      )}
      <small>{handle}</small>
      <p>{details.filter(Boolean).join(' · ')}</p>
    </header>
  )
}

type ToolsProps = CardProps & {
  readonly open: Panel | undefined
  readonly onOpen: (panel: Panel) => void
}

function Tools({ post, state, feed, open, onOpen }: ToolsProps) {
  const { id, comments, image } = post
  const isLiked = state.liked.includes(id)
  const isSaved = state.saved.includes(id)
  const openers: readonly (readonly [Panel, string])[] = [
    ['comments', messages.post.comments(comments.length)],
    ['share', messages.post.share],
    ...(image ? [['image', messages.post.about] as const] : []),
    ['more', messages.post.more],
  ]
  const show = (panel: Panel): void => {
    onOpen(panel)
    if (panel === 'image' && open !== 'image') feed.run({ do: 'inspect', post: id })
  }
  return (
    <>
      <p className={styles['hint']}>{messages.post.likes(post.likes + (isLiked ? 1 : 0))}</p>
      <div className={styles['tools']}>
        <button type="button" aria-pressed={isLiked} onClick={() => feed.run({ do: 'like', post: id })}>
          {messages.post.like}
        </button>
        <button type="button" aria-pressed={isSaved} onClick={() => feed.run({ do: 'save', post: id })}>
          {messages.post.save}
        </button>
        {openers.map(([panel, name]) => (
          <button
            key={panel}
            type="button"
            data-opens={panel}
            aria-expanded={open === panel}
            onClick={() => show(panel)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  )
}

type MoreProps = CardProps & {
  readonly onOpen: (panel: Panel) => void
  readonly onDone: () => void
}

function MoreTools({ post, state, feed, onOpen, onDone }: MoreProps) {
  const { id, by, tags } = post
  const isReported = state.reported.some((one) => one.id === id)
  const untag = (): void => {
    if (feed.run({ do: 'untag', post: id })) onDone()
  }
  const tools: readonly (readonly [string, () => void])[] = [
    [
      state.captures.includes(id) ? messages.post.isCaptured : messages.post.capture,
      () => feed.run({ do: 'capture', id }),
    ],
    ...(by === self
      ? ([
          [messages.post.audience, () => onOpen('audience')],
          [messages.post.delete, () => feed.run({ do: 'delete', id })],
        ] as const)
      : ([
          [isReported ? messages.post.isReported : messages.post.report, () => onOpen('report')],
          [messages.people.mute, () => feed.run({ do: 'mute', person: by, on: true })],
          [messages.people.block, () => feed.run({ do: 'block', person: by, on: true })],
        ] as const)),
    ...(tags.includes(self) ? [[messages.post.untag, untag] as const] : []),
  ]
  return (
    <div role="group" aria-label={messages.post.more} className={styles['more']}>
      {tools.map(([name, use]) => (
        <button key={name} type="button" onClick={use}>
          {name}
        </button>
      ))}
    </div>
  )
}

import { useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { type FeedState, findPerson, shownPosts } from '../model/state.ts'
import { ReportPanel } from './choice-panels.tsx'
import { PostCard } from './post-card.tsx'
import type { Feed } from './use-feed.ts'
import styles from './view.module.css'

type PersonProps = { readonly state: FeedState; readonly feed: Feed }

/** Somebody’s page: who they say they are, and what they published. */
export function PersonPage({ state, feed }: PersonProps) {
  const person = findPerson(state, state.person)
  const posts = shownPosts(state).filter(({ by }) => by === person.id)
  const rows: readonly (readonly [string, string])[] = [
    [messages.people.handle, person.handle],
    [messages.people.since, person.since],
    [messages.people.followers, person.followers],
  ]
  return (
    <>
      <p className={styles['back']}>
        <button type="button" onClick={() => feed.run({ do: 'go', to: 'feed' })}>
          <span aria-hidden="true">‹</span>
          {messages.places.back}
        </button>
      </p>
      <h2 data-title="" tabIndex={-1}>
        {person.name}
      </h2>
      {person.bio === '' ? null : <p>{person.bio}</p>}
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className={styles['hint']}>
        {state.friends.includes(person.id) ? messages.people.isFriend : messages.people.isStranger}
      </p>
      <PersonTools state={state} feed={feed} />
      {posts.map((post) => (
        <PostCard key={post.id} post={post} state={state} feed={feed} />
      ))}
    </>
  )
}

function PersonTools({ state, feed }: PersonProps) {
  const { id, name } = findPerson(state, state.person)
  const bar = useRef<HTMLDivElement>(null)
  const [isReporting, setReporting] = useState(false)
  const close = (): void => {
    setReporting(false)
    bar.current?.querySelector<HTMLElement>('button:last-of-type')?.focus()
  }
  const isBlocked = state.blocked.includes(id)
  const isMuted = state.muted.includes(id)
  const isReported = state.reported.some((one) => one.id === id)
  const tools: readonly (readonly [string, () => void])[] = [
    [messages.people.write, () => feed.run({ do: 'talk', person: id })],
    [
      isMuted ? messages.people.unmute : messages.people.mute,
      () => feed.run({ do: 'mute', person: id, on: !isMuted }),
    ],
    [
      isBlocked ? messages.people.unblock : messages.people.block,
      () => feed.run({ do: 'block', person: id, on: !isBlocked }),
    ],
    [isReported ? messages.post.isReported : messages.people.reportAccount, () => setReporting(true)],
  ]
  return (
    <>
      <div ref={bar} role="group" aria-label={messages.people.profile(name)} className={styles['tools']}>
        {tools.map(([label, use], index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a button keeps its place and the focus when its name changes
          <button key={index} type="button" onClick={use}>
            {label}
          </button>
        ))}
      </div>
      {isReporting ? <ReportPanel id={id} what={name} feed={feed} onDone={close} /> : null}
    </>
  )
}

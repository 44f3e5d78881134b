import { useEffect, useRef } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { messages } from '../messages.fr.ts'
import { type FeedState, shownPosts } from '../model/state.ts'
import type { FeedSettings } from '../settings.ts'
import { AccountPage } from './account-page.tsx'
import { ChatPage } from './chat-page.tsx'
import { PersonPage } from './person-page.tsx'
import { PostCard } from './post-card.tsx'
import { PublishPage } from './publish-page.tsx'
import { type Feed, useFeed } from './use-feed.ts'
import styles from './view.module.css'

const places = ['feed', 'chats', 'publish', 'account'] as const

/** A social network: a feed, people, conversations, publishing and the account’s settings. Nothing comes by itself. */
export function FeedView({ settings, state, onChange }: ViewProps<FeedSettings, FeedState>) {
  const feed = useFeed(state, onChange)
  const page = useRef<HTMLDivElement>(null)
  const hidden = state.place === 'chats' ? state.blocked.length : 0
  const shown = `${state.place} ${state.person} ${hidden}`
  const count = shownPosts(state).length
  const last = useRef({ shown, count })
  useEffect(() => {
    // What was pressed may be gone: the focus goes to the title of what came instead.
    const { shown: before, count: many } = last.current
    last.current = { shown, count }
    if (before === shown && many <= count) return
    page.current?.querySelector<HTMLElement>('[data-title]')?.focus()
  }, [shown, count])
  return (
    <section aria-label={messages.places.label(settings.name)} className={styles['window']}>
      <nav aria-label={messages.places.nav} className={styles['nav']}>
        {places.map((place) => (
          <button
            key={place}
            type="button"
            aria-current={state.place === place ? 'page' : undefined}
            onClick={() => feed.run({ do: 'go', to: place })}
          >
            {messages.places[place]}
          </button>
        ))}
      </nav>
      <p className={styles['problem']} hidden={feed.problem === ''}>
        {feed.problem}
      </p>
      <div ref={page} className={styles['page']}>
        <Page state={state} feed={feed} />
      </div>
    </section>
  )
}

type PageProps = { readonly state: FeedState; readonly feed: Feed }

function Page({ state, feed }: PageProps) {
  switch (state.place) {
    case 'feed':
      return <FeedPage state={state} feed={feed} />
    case 'chats':
      return <ChatPage key={state.person} state={state} feed={feed} />
    case 'publish':
      return <PublishPage state={state} feed={feed} />
    case 'account':
      return <AccountPage state={state} feed={feed} />
    case 'person':
      return <PersonPage key={state.person} state={state} feed={feed} />
  }
}

function FeedPage({ state, feed }: PageProps) {
  const posts = shownPosts(state)
  return (
    <>
      <h2 data-title="" tabIndex={-1}>
        {messages.places.feed}
      </h2>
      {posts.length === 0 ? <p className={styles['hint']}>{messages.places.emptyFeed}</p> : null}
      {posts.map((post) => (
        <PostCard key={post.id} post={post} state={state} feed={feed} />
      ))}
    </>
  )
}

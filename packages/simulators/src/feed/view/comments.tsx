import { Button } from '@orga/ui'
import { useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { type FeedState, nameOf, type Post } from '../model/state.ts'
import { self } from '../settings.ts'
import { SaidTools } from './said-tools.tsx'
import type { Feed } from './use-feed.ts'
import parts from './said.module.css'
import styles from './view.module.css'

type CommentsProps = { readonly post: Post; readonly state: FeedState; readonly feed: Feed }

/** What others said below a post, and a line for oneself. */
export function Comments({ post, state, feed }: CommentsProps) {
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [text, setText] = useState('')
  const send = (): void => {
    if (feed.run({ do: 'comment', post: post.id, text })) setText('')
  }
  return (
    <div role="group" aria-labelledby={`${id}-title`} className={styles['inner']}>
      <h3 ref={title} id={`${id}-title`} tabIndex={-1}>
        {messages.post.commentsTitle}
      </h3>
      <ul className={parts['list']}>
        {post.comments.map((comment) => (
          <li key={comment.id}>
            <p>
              <b>{nameOf(state, comment.by)}</b>
              <span>{comment.text}</span>
            </p>
            <SaidTools
              said={comment}
              canDelete={comment.by === self || post.by === self}
              state={state}
              feed={feed}
              onGone={() => title.current?.focus()}
            />
          </li>
        ))}
      </ul>
      {post.hasComments ? (
        <div className={parts['line']}>
          <label htmlFor={id}>{messages.post.yourComment}</label>
          <input
            id={id}
            type="text"
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              send()
            }}
          />
          <Button look="secondary" onClick={send}>
            {messages.post.sendComment}
          </Button>
        </div>
      ) : (
        <p className={styles['hint']}>{messages.post.noComments}</p>
      )}
    </div>
  )
}

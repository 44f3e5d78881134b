import { Button } from '@orga/ui'
import { useId, useRef } from 'react'
import { messages } from '../messages.fr.ts'
import { type FeedState, findPerson, nameOf } from '../model/state.ts'
import { audiences } from '../settings.ts'
import type { Feed } from './use-feed.ts'
import parts from './said.module.css'
import styles from './view.module.css'

type AccountProps = { readonly state: FeedState; readonly feed: Feed }

const whos = ['everyone', 'friends', 'nobody'] as const
const switches = ['isPrivate', 'hasPlace', 'isFound', 'isSeenOnline'] as const
const choices = ['messages', 'tags', 'comments'] as const

/** Who can do what, who asks to be a friend, and whom one has hidden. */
export function AccountPage({ state, feed }: AccountProps) {
  return (
    <>
      <h2 data-title="" tabIndex={-1}>
        {messages.places.account}
      </h2>
      <Settings state={state} feed={feed} />
      <Requests state={state} feed={feed} />
      <Friends state={state} feed={feed} />
      <Hidden state={state} feed={feed} />
    </>
  )
}

function Settings({ state, feed }: AccountProps) {
  const id = useId()
  const { account } = state
  return (
    <fieldset className={parts['settings']}>
      <legend>{messages.settings.settings}</legend>
      <p>
        <label htmlFor={`${id}-posts`}>{messages.accountNames.posts}</label>
        <select
          id={`${id}-posts`}
          value={account.posts}
          onChange={(event) =>
            feed.run({ do: 'set', posts: event.target.value as (typeof audiences)[number] })
          }
        >
          {audiences.map((one) => (
            <option key={one} value={one}>
              {messages.audiences[one]}
            </option>
          ))}
        </select>
      </p>
      {choices.map((name) => (
        <p key={name}>
          <label htmlFor={`${id}-${name}`}>{messages.accountNames[name]}</label>
          <select
            id={`${id}-${name}`}
            value={account[name]}
            onChange={(event) => feed.run({ do: 'set', [name]: event.target.value as (typeof whos)[number] })}
          >
            {whos.map((one) => (
              <option key={one} value={one}>
                {messages.whos[one]}
              </option>
            ))}
          </select>
        </p>
      ))}
      {switches.map((name) => (
        <label key={name} className={parts['box']}>
          <input
            type="checkbox"
            checked={account[name]}
            onChange={(event) => feed.run({ do: 'set', [name]: event.target.checked })}
          />
          {messages.accountNames[name]}
        </label>
      ))}
    </fieldset>
  )
}

function Requests({ state, feed }: AccountProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const answer = (what: 'accept' | 'refuse', person: string): void => {
    if (feed.run({ do: what, person })) title.current?.focus()
  }
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {messages.settings.requests}
      </h3>
      {state.asking.length === 0 ? <p className={styles['hint']}>{messages.settings.noRequests}</p> : null}
      <ul className={parts['list']}>
        {state.asking.map((id) => (
          <PersonRow key={id} id={id} state={state} feed={feed}>
            {(['accept', 'refuse'] as const).map((what) => (
              <Button
                key={what}
                look="secondary"
                aria-label={messages.post.of(messages.settings[what], nameOf(state, id))}
                onClick={() => answer(what, id)}
              >
                {messages.settings[what]}
              </Button>
            ))}
          </PersonRow>
        ))}
      </ul>
    </>
  )
}

function Friends({ state, feed }: AccountProps) {
  const title = useRef<HTMLHeadingElement>(null)
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {messages.settings.friends}
      </h3>
      {state.friends.length === 0 ? <p className={styles['hint']}>{messages.settings.noFriends}</p> : null}
      <ul className={parts['list']}>
        {state.friends.map((id) => (
          <PersonRow key={id} id={id} state={state} feed={feed}>
            <label className={parts['box']}>
              <input
                type="checkbox"
                aria-label={messages.post.of(messages.settings.close, nameOf(state, id))}
                checked={state.close.includes(id)}
                onChange={(event) => feed.run({ do: 'close', person: id, on: event.target.checked })}
              />
              {messages.settings.close}
            </label>
            <Button
              look="quiet"
              aria-label={messages.post.of(messages.people.unfriend, nameOf(state, id))}
              onClick={() => {
                if (feed.run({ do: 'unfriend', person: id })) title.current?.focus()
              }}
            >
              {messages.people.unfriend}
            </Button>
          </PersonRow>
        ))}
      </ul>
    </>
  )
}

function Hidden({ state, feed }: AccountProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const { blocked, muted } = state
  const rows = [
    ...blocked.map((id) => ({ id, what: 'block' as const, name: messages.people.unblock })),
    ...muted.map((id) => ({ id, what: 'mute' as const, name: messages.people.unmute })),
  ]
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {messages.settings.hidden}
      </h3>
      {rows.length === 0 ? <p className={styles['hint']}>{messages.settings.noHidden}</p> : null}
      <ul className={parts['list']}>
        {rows.map(({ id, what, name }) => (
          <PersonRow key={what + id} id={id} state={state} feed={feed}>
            <Button
              look="quiet"
              aria-label={messages.post.of(name, nameOf(state, id))}
              onClick={() => {
                if (feed.run({ do: what, person: id, on: false })) title.current?.focus()
              }}
            >
              {name}
            </Button>
          </PersonRow>
        ))}
      </ul>
    </>
  )
}

type RowProps = AccountProps & { readonly id: string; readonly children: React.ReactNode }

function PersonRow({ id, state, feed, children }: RowProps) {
  const { name, handle } = findPerson(state, id)
  return (
    <li className={parts['row']}>
      <p>
        <button type="button" onClick={() => feed.run({ do: 'visit', person: id })}>
          {name}
        </button>
        <small>{handle}</small>
      </p>
      {children}
    </li>
  )
}

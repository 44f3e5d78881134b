import { Button } from '@orga/ui'
import { useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { type FeedState, findSaid, nameOf } from '../model/state.ts'
import { self } from '../settings.ts'
import { SaidTools } from './said-tools.tsx'
import type { Feed } from './use-feed.ts'
import parts from './said.module.css'
import styles from './view.module.css'

type ChatProps = { readonly state: FeedState; readonly feed: Feed }

/** Whom one can talk with, and one conversation. */
export function ChatPage({ state, feed }: ChatProps) {
  const { chats, person, settings, blocked } = state
  const first = new Set(chats.map((chat) => chat.with))
  const people = [...first, ...settings.people.map(({ id }) => id).filter((id) => !first.has(id))].filter(
    (id) => !blocked.includes(id),
  )
  return (
    <>
      <h2 data-title="" tabIndex={-1}>
        {person === '' ? messages.places.chats : messages.chats.with(nameOf(state, person))}
      </h2>
      <nav aria-label={messages.chats.conversations} className={styles['people']}>
        {people.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={person === id ? 'true' : undefined}
            onClick={() => feed.run({ do: 'talk', person: id })}
          >
            {nameOf(state, id)}
          </button>
        ))}
      </nav>
      {person === '' ? (
        <p className={styles['hint']}>{messages.chats.noChat}</p>
      ) : (
        <Conversation state={state} feed={feed} />
      )}
    </>
  )
}

function Conversation({ state, feed }: ChatProps) {
  const { chats, person, blocked } = state
  if (blocked.includes(person)) return <p className={styles['hint']}>{messages.isBlocked}</p>
  const said = chats.find((chat) => chat.with === person)?.messages ?? []
  return (
    <>
      <ul className={parts['talk']}>
        {said.map((message) => (
          <li key={message.id} data-own={message.by === self}>
            <p>
              <b>{message.by === self ? messages.chats.you : nameOf(state, message.by)}</b>
              <small>{message.date}</small>
              <span>{message.text}</span>
              {message.captures.length > 0 ? (
                <small>{messages.chats.joined(message.captures.length)}</small>
              ) : null}
            </p>
            <SaidTools said={message} canDelete={false} state={state} feed={feed} onGone={() => {}} />
          </li>
        ))}
      </ul>
      <WriteLine state={state} feed={feed} />
      <ChatTools state={state} feed={feed} />
    </>
  )
}

function ChatTools({ state, feed }: ChatProps) {
  const { person } = state
  return (
    <div className={styles['tools']}>
      <button type="button" onClick={() => feed.run({ do: 'visit', person })}>
        {messages.people.profile(nameOf(state, person))}
      </button>
      <button type="button" onClick={() => feed.run({ do: 'block', person, on: true })}>
        {messages.people.block}
      </button>
    </div>
  )
}

function WriteLine({ state, feed }: ChatProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const field = useRef<HTMLTextAreaElement>(null)
  const send = (): void => {
    if (!feed.run({ do: 'send', to: state.person, text, captures: [...chosen] })) return
    setText('')
    setChosen([])
    field.current?.focus()
  }
  return (
    <div className={parts['write']}>
      <label htmlFor={id}>{messages.chats.message}</label>
      <textarea ref={field} id={id} rows={2} value={text} onChange={(event) => setText(event.target.value)} />
      {state.captures.length === 0 ? null : (
        <fieldset>
          <legend>{messages.chats.attachCaptures}</legend>
          {state.captures.map((capture) => {
            const said = findSaid(state, capture)
            const isChosen = chosen.includes(capture)
            return (
              <label key={capture} className={parts['box']}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={() =>
                    setChosen(isChosen ? chosen.filter((one) => one !== capture) : [...chosen, capture])
                  }
                />
                {`${nameOf(state, said?.by ?? '')}, ${said?.text ?? ''}`}
              </label>
            )
          })}
        </fieldset>
      )}
      <Button onClick={send}>{messages.chats.send}</Button>
    </div>
  )
}

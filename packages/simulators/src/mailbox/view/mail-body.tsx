import { announce, Button, VisuallyHidden } from '@orga/ui'
import { useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { linksIn, readBody } from '../model/body.ts'
import type { Mail } from '../model/state.ts'
import type { Mailbox } from './use-mailbox.ts'
import styles from './mail.module.css'

type BodyProps = { readonly mail: Mail; readonly mailbox: Mailbox }

/**
 * The text of a message. A link tells where it leads when it is pointed at, reached by the keyboard or pressed, as on
 * a computer and on a phone; it is followed by a second press only.
 */
export function MailBody({ mail, mailbox }: BodyProps) {
  const [near, setNear] = useState('')
  const [asked, setAsked] = useState('')
  const pressed = useRef<HTMLElement>(null)
  const target = asked || near
  const close = (): void => {
    setAsked('')
    pressed.current?.focus()
  }
  const follow = (): void => {
    if (mailbox.run({ do: 'follow', id: mail.id, link: asked })) announce(messages.followed)
    close()
  }
  return (
    <div className={styles['text']}>
      {readBody(mail.text).map((pieces, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the text of a message never changes
        <p key={index}>
          {pieces.map(({ text, link }, place) =>
            link === '' ? (
              text
            ) : (
              <button
                // oxlint-disable-next-line react/no-array-index-key -- as above
                key={place}
                type="button"
                aria-expanded={asked === link}
                onMouseEnter={() => setNear(link)}
                onMouseLeave={() => setNear('')}
                onFocus={() => setNear(link)}
                onBlur={() => setNear('')}
                onClick={(event) => {
                  pressed.current = event.currentTarget
                  setAsked(link)
                  announce(`${messages.leadsTo} ${link}`)
                }}
              >
                <VisuallyHidden>{messages.linkBefore}</VisuallyHidden>
                {text}
              </button>
            ),
          )}
        </p>
      ))}
      {linksIn(mail.text).length > 0 ? (
        <div className={styles['target']} data-shown={target !== ''}>
          <p>
            {target === '' ? messages.pointAtLink : `${messages.leadsTo}\u00a0: `}
            {target === '' ? null : <code>{target}</code>}
          </p>
          {asked === '' ? null : (
            <p>
              <Button look="secondary" onClick={follow}>
                {messages.followLink}
              </Button>
              <Button look="quiet" onClick={close}>
                {messages.close}
              </Button>
            </p>
          )}
        </div>
      ) : null}
    </div>
  )
}

import { buttonClass } from '@orga/ui'
import { useLocation } from '@tanstack/react-router'
import { useMe } from '../session/me.ts'
import { SignOutButton } from '../session/sign-out-button.tsx'
import { useMessages } from '../texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import styles from './shell.module.css'

type AccountNavProps = {
  /** The person’s other space, where there is one; a phone has no room for it, and finds it on the first page. */
  readonly other?: { readonly href: string; readonly label: string } | undefined
}

/** At the end of the header: who is signed in and the way out, or the way in. */
export function AccountNav({ other }: AccountNavProps) {
  const me = useMe()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const { messages } = useMessages({ fr, en })
  const entry =
    path === '/connexion'
      ? { href: '/inscription', label: messages.signUp }
      : { href: '/connexion', label: messages.signIn }
  return (
    <nav aria-label={messages.account} className={styles['account']}>
      {other ? (
        <a href={other.href} className={styles['otherSpace']}>
          {other.label}
        </a>
      ) : null}
      {me ? (
        <>
          <a href="/mon-compte">
            <span className="visually-hidden">{`${messages.myAccount}\u00A0: `}</span>
            {me.firstName}
            <span className={styles['lastName']}>{` ${me.lastName}`}</span>
          </a>
          <SignOutButton />
        </>
      ) : null}
      {me === null ? (
        <a href={entry.href} className={buttonClass('secondary', 'dense')}>
          {entry.label}
        </a>
      ) : null}
    </nav>
  )
}

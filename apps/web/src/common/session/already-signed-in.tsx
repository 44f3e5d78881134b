import { buttonClass, Notice } from '@orga/ui'
import { SignOutButton } from '../shell/sign-out-button.tsx'
import { useMessages } from '../texts/use-messages.ts'
import styles from './already-signed-in.module.css'
import type { Person } from './me.ts'

const fr = {
  title: (name: string) => `Vous êtes connecté comme ${name}`,
  text: 'Ce n’est pas vous\u202F? Déconnectez-vous d’abord.',
  go: 'Continuer',
}
const en: typeof fr = {
  title: (name) => `You are signed in as ${name}`,
  text: 'Not you? Sign out first.',
  go: 'Continue',
}

/** In place of a form that only makes sense for somebody who is not signed in. */
export function AlreadySignedIn({
  person,
  returnTo,
}: {
  readonly person: Person
  readonly returnTo: string
}) {
  const messages = useMessages({ fr, en })
  return (
    <Notice title={messages.title(`${person.firstName} ${person.lastName}`)}>
      <p>{messages.text}</p>
      <div className={styles['ways']}>
        <a href={returnTo} className={buttonClass('primary')}>
          {messages.go}
        </a>
        <SignOutButton size="normal" />
      </div>
    </Notice>
  )
}

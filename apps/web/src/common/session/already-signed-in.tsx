import { buttonClass, Notice } from '@orga/ui'
import { useMessages } from '../texts/use-messages.ts'
import styles from './already-signed-in.module.css'
import type { Person } from './me.ts'
import { SignOutButton } from './sign-out-button.tsx'

const fr = {
  person: {
    title: (name: string) => `Vous êtes connecté comme ${name}`,
    text: 'Ce n’est pas vous\u202F? Déconnectez-vous d’abord.',
  },
  pupil: {
    title: (name: string) => `Tu es connecté comme ${name}`,
    text: 'Ce n’est pas toi\u202F? Déconnecte-toi d’abord.',
  },
  go: 'Continuer',
}
const same = {
  title: (name: string) => `You are signed in as ${name}`,
  text: 'Not you? Sign out first.',
}
const en: typeof fr = { person: same, pupil: same, go: 'Continue' }

/** In place of a form that only makes sense for somebody who is not signed in. */
export function AlreadySignedIn({
  person,
  returnTo,
}: {
  readonly person: Person
  readonly returnTo: string
}) {
  const messages = useMessages({ fr, en })
  const { title, text } = messages[person.space]
  return (
    <Notice title={title(`${person.firstName} ${person.lastName}`)}>
      <p>{text}</p>
      <div className={styles['ways']}>
        <a href={returnTo} className={buttonClass('primary')}>
          {messages.go}
        </a>
        <SignOutButton size="normal" />
      </div>
    </Notice>
  )
}

import { useSettings } from '../settings/settings.ts'
import { useMessages } from '../texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import styles from './shell.module.css'

/** Says at the top of each page that nothing here is real, with the ways to the mailbox and the portal. */
export function DemoBar() {
  const demo = useSettings()?.demo
  const { messages } = useMessages({ fr, en })
  if (!demo) return null
  return (
    <aside className={styles['demo']} aria-label={messages.demo} data-print="never">
      <p>
        <strong>{messages.demo}</strong>
        <span className={styles['demoNote']}>{` ${messages.demoNote}`}</span>
      </p>
      <p>
        <a href={demo.mailboxUrl}>{messages.mailbox}</a>
        {' · '}
        <a href={demo.portalUrl}>{messages.portal}</a>
      </p>
    </aside>
  )
}

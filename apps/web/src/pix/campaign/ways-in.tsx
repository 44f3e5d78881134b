import { accountsContract } from '@orga/contract'
import { buttonClass } from '@orga/ui'
import { signInAddress } from '../../common/session/me.ts'
import { useSettings } from '../../common/settings/settings.ts'
import styles from './campaign.module.css'
import { messages } from './messages.fr.ts'

/** For somebody whom nothing tells us about: the portal first, since a pupil has no password. */
export function WaysIn({ code }: { readonly code: string }) {
  const here = `/campagnes/${code}`
  const portal = useSettings()?.portal ?? false
  return (
    <section aria-labelledby="ways-in">
      <h2 id="ways-in">{messages.whoTitle}</h2>
      <ul className={styles['ways']}>
        {portal ? (
          <li>
            <a href={accountsContract.portalSignInPath(here)} className={buttonClass('primary')}>
              {messages.portal}
            </a>{' '}
            {messages.portalHint}
          </li>
        ) : null}
        <li>
          <a href={signInAddress(here)} className={buttonClass('secondary')}>
            {messages.signIn}
          </a>
        </li>
        <li>
          <a href={`/inscription?retour=${encodeURIComponent(here)}`}>{messages.signUp}</a>
        </li>
      </ul>
    </section>
  )
}

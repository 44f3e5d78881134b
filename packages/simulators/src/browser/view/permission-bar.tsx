import { Button } from '@orga/ui'
import { messages } from '../messages.fr.ts'
import { hostOf } from '../model/address.ts'
import { type BrowserState, permissionAt, shownNow, siteAt } from '../model/state.ts'
import type { Browser } from './use-browser.ts'
import styles from './view.module.css'

type BarProps = { readonly state: BrowserState; readonly browser: Browser }

/** What the site asks to be allowed, until it is answered. */
export function PermissionBar({ state, browser }: BarProps) {
  const shown = shownNow(state)
  const permission = shown.kind === 'page' ? siteAt(state.settings, shown.url)?.asks : undefined
  if (permission === undefined || permissionAt(state, shown.url, permission)) return null
  const answer = (allowed: boolean) => browser.run({ do: 'allow', permission, allowed })
  return (
    <div role="group" aria-label={messages.permission} className={styles['asked']}>
      <p>{messages.asked(hostOf(shown.url), permission)}</p>
      <Button look="secondary" onClick={() => answer(true)}>
        {messages.allow}
      </Button>
      <Button look="secondary" onClick={() => answer(false)}>
        {messages.block}
      </Button>
    </div>
  )
}

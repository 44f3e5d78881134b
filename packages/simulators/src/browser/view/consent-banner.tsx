import { Button } from '@orga/ui'
import { messages } from '../messages.fr.ts'
import { type BrowserState, consentAt, frontTab, shownNow, siteAt } from '../model/state.ts'
import type { Purpose } from '../settings.ts'
import type { Browser } from './use-browser.ts'
import styles from './view.module.css'

type BannerProps = { readonly state: BrowserState; readonly browser: Browser }

export const optionalPurposes: readonly Purpose[] = ['preferences', 'audience', 'ads']

/** Asks about cookies at the foot of the page; it hides nothing, and the page stays usable. */
export function ConsentBanner({ state, browser }: BannerProps) {
  const shown = shownNow(state)
  const site = shown.kind === 'page' ? siteAt(state.settings, shown.url) : undefined
  if (!site || site.banner === '') return null
  if (consentAt(state, shown.url, frontTab(state).isPrivate)) return null
  return (
    <div role="group" aria-label={messages.banner} className={styles['banner']}>
      <p>{site.banner}</p>
      <div>
        <Button onClick={() => browser.run({ do: 'consent', to: [...optionalPurposes] })}>
          {messages.acceptAll}
        </Button>
        {site.refuse ? (
          <Button look="secondary" onClick={() => browser.run({ do: 'consent', to: [] })}>
            {messages.refuseAll}
          </Button>
        ) : null}
        <Button look="secondary" onClick={() => browser.run({ do: 'panel', name: 'customise' })}>
          {messages.customise}
        </Button>
      </div>
    </div>
  )
}

import { Button } from '@orga/ui'
import type { ReactNode } from 'react'
import type { PanelName } from '../../actions.ts'
import { messages } from '../../messages.fr.ts'
import type { BrowserState } from '../../model/state.ts'
import type { Browser } from '../use-browser.ts'
import { CookiePanel } from './cookie-panel.tsx'
import { CustomisePanel } from './customise-panel.tsx'
import { BookmarkPanel, DownloadPanel, HistoryPanel } from './list-panels.tsx'
import { LinkPanel, SourcePanel } from './page-panels.tsx'
import styles from './panel.module.css'
import { SitePanel } from './site-panel.tsx'

export type PanelProps = { readonly state: BrowserState; readonly browser: Browser }

const parts: Readonly<Record<PanelName, (props: PanelProps) => ReactNode>> = {
  site: SitePanel,
  links: LinkPanel,
  source: SourcePanel,
  bookmarks: BookmarkPanel,
  history: HistoryPanel,
  cookies: CookiePanel,
  downloads: DownloadPanel,
  customise: CustomisePanel,
}

/** One panel at a time, between the bars and the page. */
export function Panel({ name, state, browser }: PanelProps & { readonly name: PanelName }) {
  const Part = parts[name]
  return (
    <div role="group" aria-label={messages.panels[name]} className={styles['panel']}>
      <div className={styles['head']}>
        <h3 tabIndex={-1} data-title="true">
          {messages.panels[name]}
        </h3>
        <Button look="quiet" onClick={() => browser.run({ do: 'panel', name: '' })}>
          {messages.close}
        </Button>
      </div>
      <Part state={state} browser={browser} />
    </div>
  )
}

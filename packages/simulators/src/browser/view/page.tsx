import { Button } from '@orga/ui'
import { useState } from 'react'
import { messages } from '../messages.fr.ts'
import { type BrowserState, frontTab, type Shown, shownNow, siteAt, titleOf } from '../model/state.ts'
import { Blocks } from './blocks.tsx'
import styles from './page.module.css'
import { SearchPage } from './search-page.tsx'
import { LinkList } from './text.tsx'
import type { Browser } from './use-browser.ts'

type PageProps = { readonly state: BrowserState; readonly browser: Browser }

/** What the tab in front shows. Where a link leads stands at the foot while it is pointed at or has the focus. */
export function Page({ state, browser }: PageProps) {
  const [near, setNear] = useState('')
  const shown = shownNow(state)
  return (
    <div className={styles['page']}>
      <PageHead state={state} browser={browser} shown={shown} onNear={setNear} />
      <PageBody state={state} browser={browser} shown={shown} onNear={setNear} />
      <p aria-hidden="true" className={styles['status']} data-shown={near !== ''}>
        {near === '' ? '\u00a0' : near}
      </p>
    </div>
  )
}

type PartProps = PageProps & { readonly shown: Shown; readonly onNear: (url: string) => void }

function PageHead({ state, browser, shown, onNear }: PartProps) {
  const site = shown.kind === 'page' ? siteAt(state.settings, shown.url) : undefined
  return (
    <>
      {site && (site.name !== '' || site.menu.length > 0) ? (
        <div className={styles['head']}>
          {site.name === '' ? null : <p>{site.name}</p>}
          {site.menu.length === 0 ? null : (
            <nav aria-label={messages.siteMenu}>
              <LinkList texts={site.menu} browser={browser} onNear={onNear} />
            </nav>
          )}
        </div>
      ) : null}
      <h3 tabIndex={-1} data-title={state.panel === '' ? 'true' : undefined} className={styles['title']}>
        {titleOf(state, shown)}
      </h3>
    </>
  )
}

function PageBody(props: PartProps) {
  const { state, browser, shown, onNear } = props
  switch (shown.kind) {
    case 'page':
      return <Blocks state={state} browser={browser} page={shown.page} onNear={onNear} />
    case 'new':
      return (
        <>
          <p>{frontTab(state).isPrivate ? messages.privateText : messages.newText}</p>
          <SearchPage {...props} />
        </>
      )
    case 'engine':
    case 'results':
      return <SearchPage {...props} />
    case 'missing':
      return <p>{messages.missingText}</p>
    case 'unknown':
      return <p>{messages.unknownText}</p>
    case 'warning':
      return <Warning {...props} />
  }
}

function Warning({ state, browser, shown }: PartProps) {
  const problem = siteAt(state.settings, shown.url)?.certificate.problem ?? 'unknown'
  const leave = () =>
    browser.run(
      frontTab(state).at > 0
        ? { do: 'back' }
        : { do: 'closeTab', tab: 1 + state.tabs.findIndex(({ id }) => id === state.tab) },
    )
  return (
    <div className={styles['warning']}>
      <p>{messages.warnings[problem]}</p>
      <p>{messages.warningText}</p>
      <p className={styles['buttons']}>
        <Button onClick={leave}>{messages.leave}</Button>
        <Button look="secondary" onClick={() => browser.run({ do: 'panel', name: 'site' })}>
          {messages.details}
        </Button>
        <Button look="quiet" onClick={() => browser.run({ do: 'proceed' })}>
          {messages.proceed}
        </Button>
      </p>
    </div>
  )
}

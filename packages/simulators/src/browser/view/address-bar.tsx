import { type KeyboardEvent, useState } from 'react'
import type { PanelName } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { partsOf } from '../model/address.ts'
import { type BrowserState, frontTab, shownNow } from '../model/state.ts'
import { Icon } from './icons.tsx'
import type { Browser } from './use-browser.ts'
import styles from './view.module.css'

type BarProps = { readonly state: BrowserState; readonly browser: Browser }

export function AddressBar({ state, browser }: BarProps) {
  const { urls, at } = frontTab(state)
  const shown = shownNow(state)
  const [isMenu, setMenu] = useState(false)
  const isKept = shown.url !== '' && state.bookmarks.some(({ url }) => url === shown.url)
  return (
    <div className={styles['bar']}>
      <div className={styles['steps']}>
        <button
          type="button"
          aria-label={messages.back}
          aria-disabled={at === 0}
          onClick={() => browser.run({ do: 'back' })}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          aria-label={messages.forward}
          aria-disabled={at >= urls.length - 1}
          onClick={() => browser.run({ do: 'forward' })}
        >
          <Icon name="forward" />
        </button>
      </div>
      <div className={styles['address']}>
        <SiteButton state={state} browser={browser} />
        <AddressField key={`${state.tab} ${shown.url}`} url={shown.url} browser={browser} />
      </div>
      <div className={styles['steps']}>
        <button
          type="button"
          aria-label={isKept ? messages.bookmarked : messages.bookmark}
          aria-pressed={isKept}
          onClick={() => browser.run({ do: 'bookmark' })}
        >
          <Icon name="star" filled={isKept} />
        </button>
        <button
          type="button"
          aria-label={messages.menu}
          aria-expanded={isMenu}
          onClick={() => setMenu(!isMenu)}
        >
          <Icon name="menu" />
        </button>
      </div>
      {isMenu ? <Menu state={state} browser={browser} /> : null}
    </div>
  )
}

type FieldProps = { readonly url: string; readonly browser: Browser }

function AddressField({ url, browser }: FieldProps) {
  const [typed, setTyped] = useState(url)
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTyped(url)
    if (event.key !== 'Enter') return
    // Enter opens the address; it does not answer the question around it.
    event.preventDefault()
    browser.run({ do: 'go', address: typed })
  }
  return (
    <>
      <input
        type="text"
        inputMode="url"
        aria-label={messages.address}
        value={typed}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onFocus={(event) => event.target.select()}
      />
      {typed !== url && typed.trim() !== '' ? (
        <button type="button" onClick={() => browser.run({ do: 'go', address: typed })}>
          {messages.open}
        </button>
      ) : null}
    </>
  )
}

function SiteButton({ state, browser }: BarProps) {
  const shown = shownNow(state)
  const isBad = shown.kind === 'warning' || !partsOf(shown.url).secure
  if (shown.kind === 'new') return null
  return (
    <button
      type="button"
      className={styles['site']}
      data-bad={isBad}
      aria-label={`${messages.panels.site}, ${isBad ? messages.insecure : messages.secure}`}
      aria-expanded={state.panel === 'site'}
      onClick={() => browser.run({ do: 'panel', name: state.panel === 'site' ? '' : 'site' })}
    >
      <Icon name={isBad ? 'open' : 'lock'} />
      {isBad ? <span>{messages.insecure}</span> : null}
    </button>
  )
}

const tools: readonly PanelName[] = ['bookmarks', 'history', 'downloads', 'cookies', 'links', 'source']

/** Stays open while one goes from panel to panel. */
function Menu({ state, browser }: BarProps) {
  return (
    <div role="group" aria-label={messages.menu} className={styles['menu']}>
      {tools.map((name) => (
        <button
          key={name}
          type="button"
          aria-expanded={state.panel === name}
          onClick={() => browser.run({ do: 'panel', name: state.panel === name ? '' : name })}
        >
          {messages.panels[name]}
        </button>
      ))}
      <button type="button" onClick={() => browser.run({ do: 'newTab', private: true })}>
        {messages.newPrivateTab}
      </button>
    </div>
  )
}

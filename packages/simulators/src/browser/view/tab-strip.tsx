import { useRef } from 'react'
import { messages } from '../messages.fr.ts'
import { type BrowserState, shownIn, titleOf } from '../model/state.ts'
import { Icon } from './icons.tsx'
import type { Browser } from './use-browser.ts'
import styles from './view.module.css'

type StripProps = { readonly state: BrowserState; readonly browser: Browser }

export function TabStrip({ state, browser }: StripProps) {
  const strip = useRef<HTMLElement>(null)
  const close = (number: number): void => {
    if (!browser.run({ do: 'closeTab', tab: number })) return
    // The button that was pressed is gone with its tab; the strip itself stays.
    strip.current?.focus()
  }
  return (
    <nav ref={strip} tabIndex={-1} aria-label={messages.tabs} className={styles['tabs']}>
      <ul>
        {state.tabs.map((tab, index) => {
          const title = titleOf(state, shownIn(state, tab))
          const name = tab.isPrivate ? messages.privateTab(title) : title
          const isFront = tab.id === state.tab
          return (
            <li key={tab.id} data-front={isFront}>
              <button
                type="button"
                aria-current={isFront ? 'true' : undefined}
                aria-label={name}
                onClick={() => browser.run({ do: 'showTab', tab: index + 1 })}
              >
                {tab.isPrivate ? <Icon name="mask" /> : null}
                <span>{title}</span>
              </button>
              <button type="button" aria-label={messages.closeTab(name)} onClick={() => close(index + 1)}>
                <Icon name="close" />
              </button>
            </li>
          )
        })}
      </ul>
      <button
        type="button"
        aria-label={messages.newTab}
        onClick={() => browser.run({ do: 'newTab', private: false })}
      >
        <Icon name="add" />
      </button>
    </nav>
  )
}

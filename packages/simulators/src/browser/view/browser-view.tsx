import { useEffect, useRef } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { messages } from '../messages.fr.ts'
import { type BrowserState, frontTab, shownNow } from '../model/state.ts'
import type { BrowserSettings } from '../settings.ts'
import { AddressBar } from './address-bar.tsx'
import { ConsentBanner } from './consent-banner.tsx'
import { Page } from './page.tsx'
import { Panel } from './panel/panel.tsx'
import { PermissionBar } from './permission-bar.tsx'
import { TabStrip } from './tab-strip.tsx'
import { useBrowser } from './use-browser.ts'
import styles from './view.module.css'

/** A web browser: tabs, the address bar, one panel at a time, and the page. */
export function BrowserView({ state, onChange }: ViewProps<BrowserSettings, BrowserState>) {
  const browser = useBrowser(state, onChange)
  const body = useRef<HTMLDivElement>(null)
  const shown = shownNow(state)
  const place = `${state.tab} ${shown.kind} ${shown.url} ${state.panel}`
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    const focused = document.activeElement
    const isLost = focused === null || focused === document.body
    const isInside = body.current?.contains(focused) === true
    const target = body.current?.querySelector<HTMLElement>('[data-title]')
    // What was pressed may be gone: the focus goes to the title of what came. Buttons of the bars keep it.
    if (isLost || isInside || state.panel !== '') target?.focus()
  }, [place, state.panel])
  return (
    <section
      aria-label={messages.label}
      className={styles['window']}
      data-private={frontTab(state).isPrivate}
    >
      <TabStrip state={state} browser={browser} />
      <AddressBar state={state} browser={browser} />
      <p className={styles['problem']} hidden={browser.problem === ''}>
        {browser.problem}
      </p>
      <div ref={body}>
        {state.panel === '' ? null : (
          <Panel key={state.panel} name={state.panel} state={state} browser={browser} />
        )}
        <PermissionBar state={state} browser={browser} />
        <Page key={`${state.tab} ${shown.kind} ${shown.url}`} state={state} browser={browser} />
        <ConsentBanner state={state} browser={browser} />
      </div>
    </section>
  )
}

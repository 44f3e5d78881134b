import { messages } from '../../messages.fr.ts'
import { linksOf } from '../../model/content.ts'
import { sourceOf } from '../../model/source.ts'
import { shownNow, siteAt } from '../../model/state.ts'
import type { PanelProps } from './panel.tsx'
import styles from './panel.module.css'

/** Where each link leads, for those who cannot point at one without following it. */
export function LinkPanel({ state }: PanelProps) {
  const links = linksOf(state, shownNow(state))
  if (links.length === 0) return <p>{messages.noLinks}</p>
  return (
    <ul className={styles['rows']}>
      {links.map(({ text, url }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two links may be alike
        <li key={index}>
          <div>
            <span>{text}</span>
            <small>{url}</small>
          </div>
        </li>
      ))}
    </ul>
  )
}

export function SourcePanel({ state }: PanelProps) {
  const shown = shownNow(state)
  if (shown.kind !== 'page') return <p>{messages.noSource}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by the keys too
    <pre tabIndex={0} role="group" aria-label={messages.panels.source} className={styles['source']}>
      {sourceOf(shown.page, siteAt(state.settings, shown.url))}
    </pre>
  )
}

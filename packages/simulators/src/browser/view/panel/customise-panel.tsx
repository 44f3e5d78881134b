import { Button } from '@orga/ui'
import { useState } from 'react'
import { messages } from '../../messages.fr.ts'
import { consentAt, frontTab, shownNow, siteAt } from '../../model/state.ts'
import type { Purpose } from '../../settings.ts'
import { optionalPurposes } from '../consent-banner.tsx'
import type { PanelProps } from './panel.tsx'
import styles from './panel.module.css'

/** The site’s own choice of cookies, purpose by purpose. */
export function CustomisePanel({ state, browser }: PanelProps) {
  const { url } = shownNow(state)
  const site = siteAt(state.settings, url)
  const consent = consentAt(state, url, frontTab(state).isPrivate)
  const [ticked, setTicked] = useState<readonly Purpose[]>(consent?.to ?? site?.ticked ?? [])
  return (
    <div className={styles['choices']}>
      <p>
        {messages.purposes.necessary} ({messages.always})
      </p>
      {optionalPurposes.map((purpose) => (
        <label key={purpose}>
          <input
            type="checkbox"
            checked={ticked.includes(purpose)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
            onChange={(event) =>
              setTicked(event.target.checked ? [...ticked, purpose] : ticked.filter((one) => one !== purpose))
            }
          />
          {messages.purposes[purpose]}
        </label>
      ))}
      <Button onClick={() => browser.run({ do: 'consent', to: [...ticked] })}>{messages.saveChoice}</Button>
    </div>
  )
}

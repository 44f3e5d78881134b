import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../texts/use-messages.ts'
import styles from './reading-button.module.css'

const ReadingPanel = lazy(async () => ({ default: (await import('./reading-panel.tsx')).ReadingPanel }))

/** Opens the panel; its parts are fetched then. In a header without room for it only the sign is seen. */
export function ReadingButton({ look = 'sign' }: { readonly look?: 'sign' | 'plain' }) {
  const label = useMessages({ fr: 'Confort de lecture', en: 'Reading comfort' })
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles[look]} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {look === 'sign' ? (
          <span aria-hidden="true" className={styles['letters']}>
            Aa
          </span>
        ) : null}
        <span className={look === 'sign' ? styles['label'] : undefined}>{label}</span>
      </button>
      {open ? (
        <Suspense>
          <ReadingPanel onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

import { Notice } from '@orga/ui'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../texts/use-messages.ts'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'
import styles from './shell.module.css'

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Shown while the browser knows that it is cut off. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  const { messages } = useMessages({ fr, en })
  return (
    <div role="status">
      {online ? null : (
        <div className={styles['offline']}>
          <Notice kind="warning">
            <p>{messages.offline}</p>
          </Notice>
        </div>
      )}
    </div>
  )
}

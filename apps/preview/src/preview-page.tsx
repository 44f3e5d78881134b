import { useState } from 'react'
import { ItemList } from './item-list.tsx'
import { ItemView } from './item-view.tsx'
import styles from './preview-page.module.css'
import { type Listing, useAnswer, useChanges } from './use-preview.ts'

const idInAddress = (): string => decodeURIComponent(location.hash.slice(1))

/** All items at the left, one at the right as a pupil sees it. The address names it, so that a reload keeps it. */
export function PreviewPage() {
  const changes = useChanges()
  const listing = useAnswer<Listing>('/api/preview/items', changes)
  const [id, setId] = useState(idInAddress)
  const show = (next: string): void => {
    location.hash = next
    setId(next)
  }
  const item = listing?.items.find((one) => one.id === id)
  return (
    <div className={styles['page']} lang="fr">
      <header className={styles['side']}>
        <h1>Aperçu des épreuves</h1>
        {listing && listing.problems.length > 0 ? (
          <div role="alert" className={styles['problems']}>
            <p>{`${listing.problems.length} problème(s) de lecture :`}</p>
            <ul>
              {listing.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <ItemList items={listing?.items ?? []} shown={id} onShow={show} />
      </header>
      <main className={styles['main']}>
        {item ? (
          <ItemView key={item.id} item={item} changes={changes} />
        ) : (
          <p>
            Choisissez une épreuve dans la liste. La page suit vos fichiers : enregistrez, elle se met à jour.
          </p>
        )}
      </main>
    </div>
  )
}

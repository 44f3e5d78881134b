import { useState } from 'react'
import styles from './preview-page.module.css'
import type { Item } from './use-preview.ts'

type ItemListProps = {
  readonly items: readonly Item[]
  readonly shown: string
  readonly onShow: (id: string) => void
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Found by any word of the path, the identifier, the type or the question. */
export function ItemList({ items, shown, onShow }: ItemListProps) {
  const [search, setSearch] = useState('')
  const words = plain(search).split(/\s+/)
  const found = items.filter((item) => {
    const text = plain(
      `${item.file} ${item.id} ${item.type} ${item.title} ${item.generated ? 'generateur' : ''}`,
    )
    return words.every((word) => text.includes(word))
  })
  const tubes = [...Map.groupBy(found, ({ file }) => file.split('/').slice(0, 2).join(' · '))]
  return (
    <>
      <label className={styles['search']}>
        Chercher
        <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </label>
      <p>{`${found.length} épreuves sur ${items.length}`}</p>
      <nav aria-label="Épreuves" className={styles['list']}>
        {tubes.map(([tube, own]) => (
          <details key={tube} open={search !== '' || own.some(({ id }) => id === shown)}>
            <summary>{`${tube} (${own.length})`}</summary>
            <ul>
              {own.map(({ id, level, type, title, generated }) => (
                <li key={id}>
                  <button type="button" aria-current={id === shown} onClick={() => onShow(id)}>
                    <strong>{`${level} · ${type}${generated ? ' · tirages' : ''}`}</strong>
                    <span>{title || id}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </nav>
    </>
  )
}

import { useState } from 'react'
import { messages } from '../messages.fr.ts'
import { allItems, type DeviceState, isShown, sectionsUnder } from '../model/state.ts'
import { idOf } from '../settings.ts'
import { SectionRow } from './section-row.tsx'
import type { Device } from './use-device.ts'
import styles from './search-part.module.css'
import shared from './view.module.css'

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

type SearchProps = { readonly state: DeviceState; readonly device: Device }

/** The first page: its sections, or the settings that have the words looked for. */
export function SearchPart({ state, device }: SearchProps) {
  const [words, setWords] = useState('')
  const wanted = plain(words.trim())
  const found =
    wanted === ''
      ? []
      : allItems(state.settings).filter(
          ({ item, section }) =>
            isShown(state, item) &&
            'label' in item &&
            plain(`${item.label} ${item.note} ${section.title}`).includes(wanted),
        )
  return (
    <>
      <p className={styles['search']}>
        <input
          type="text"
          inputMode="search"
          aria-label={messages.search}
          placeholder={messages.search}
          value={words}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            // Enter does not answer the question around it.
            if (event.key === 'Enter') event.preventDefault()
            if (event.key === 'Escape') setWords('')
          }}
        />
      </p>
      {wanted === '' ? (
        <ul className={shared['rows']}>
          {sectionsUnder(state.settings, '').map((section) => (
            <SectionRow key={section.section} section={section} device={device} />
          ))}
        </ul>
      ) : (
        <>
          <p role="status" className={styles['count']}>
            {messages.found(found.length)}
          </p>
          <ul className={shared['rows']}>
            {found.map(({ item, section }) => (
              <SectionRow
                key={idOf(item)}
                section={{
                  ...section,
                  title: 'label' in item ? item.label : section.title,
                  note: messages.inSection(section.title),
                }}
                device={device}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

import { useId } from 'react'
import { KindIcon } from './icons.tsx'
import { formatSize, kindOf, shownName } from './kinds.ts'
import { messages } from '../messages.fr.ts'
import { addressOf, type FilesState, type SortKey } from '../model.ts'
import { sortEntries } from './sort-entries.ts'
import { childrenOf, type Entry } from '../tree.ts'
import type { Files } from './use-files.ts'
import styles from './entry-table.module.css'

const columns: readonly SortKey[] = ['name', 'type', 'size', 'date']

type TableProps = {
  readonly state: FilesState
  readonly files: Files
  readonly onOpen: (entry: Entry) => void
}

/** What is in the open folder. On a phone each row takes two lines. */
export function EntryTable({ state, files, onOpen }: TableProps) {
  const { tree, here, selected } = state
  const entries = sortEntries(tree, childrenOf(tree, here), state.sort)
  const select = (ids: readonly number[]): void => {
    files.run({ do: 'select', paths: ids.map((id) => addressOf(state, id)) })
  }
  const toggle = (id: number): void =>
    select(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id])
  const isAll = entries.length > 0 && selected.length === entries.length
  if (entries.length === 0) return <p className={styles['nothing']}>{messages.nothingHere}</p>
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['tick']}>
            <input
              type="checkbox"
              aria-label={messages.selectAll}
              checked={isAll}
              onChange={() => select(isAll ? [] : entries.map(({ id }) => id))}
            />
          </th>
          {columns.map((column) => (
            <HeadCell key={column} column={column} state={state} files={files} />
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            state={state}
            onToggle={() => toggle(entry.id)}
            onOpen={() => onOpen(entry)}
          />
        ))}
      </tbody>
    </table>
  )
}

type HeadProps = Pick<TableProps, 'state' | 'files'> & { readonly column: SortKey }

function HeadCell({ column, state: { sort }, files }: HeadProps) {
  const isSorted = sort.by === column
  return (
    <th
      scope="col"
      className={styles[column]}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        onClick={() => files.run({ do: 'sort', by: column, descending: isSorted && !sort.descending })}
      >
        {messages[column]}
        <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12" data-sorted={isSorted}>
          <path d={sort.descending ? 'M2 4l4 5 4-5z' : 'M2 8l4-5 4 5z'} />
        </svg>
      </button>
    </th>
  )
}

type RowProps = {
  readonly entry: Entry
  readonly state: FilesState
  readonly onToggle: () => void
  readonly onOpen: () => void
}

function Row({ entry, state, onToggle, onOpen }: RowProps) {
  const id = useId()
  const kind = kindOf(entry)
  const name = shownName(entry, state.extensions)
  const isSelected = state.selected.includes(entry.id)
  const inside = childrenOf(state.tree, entry.id).length
  return (
    <tr data-selected={isSelected}>
      <td className={styles['tick']}>
        <input type="checkbox" aria-label={messages.select(name)} checked={isSelected} onChange={onToggle} />
      </td>
      <th scope="row" className={styles['name']}>
        <button id={id} type="button" onClick={onOpen}>
          <KindIcon kind={kind} />
          <span>{name}</span>
        </button>
      </th>
      <td className={styles['type']}>{messages.types[kind]}</td>
      <td className={styles['size']}>{entry.isFolder ? messages.items(inside) : formatSize(entry.size)}</td>
      <td className={styles['date']}>{entry.date}</td>
    </tr>
  )
}

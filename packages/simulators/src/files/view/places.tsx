import { KindIcon } from './icons.tsx'
import { messages } from '../messages.fr.ts'
import type { FilesState } from '../model.ts'
import { binId, childrenOf, rootId } from '../tree.ts'
import styles from './view.module.css'

type PlacesProps = { readonly state: FilesState; readonly onOpen: (id: number) => void }

/** The folders one below the other, and the bin. */
export function Places({ state, onOpen }: PlacesProps) {
  const { root, tree } = state
  return (
    <nav aria-label={messages.places} className={styles['places']}>
      <ul>
        <li>
          <PlaceButton id={rootId} name={root} state={state} onOpen={onOpen} />
          <Branch parent={rootId} state={state} onOpen={onOpen} />
        </li>
        <li>
          <PlaceButton
            id={binId}
            name={`${messages.bin} (${childrenOf(tree, binId).length})`}
            state={state}
            onOpen={onOpen}
          />
        </li>
      </ul>
    </nav>
  )
}

function Branch({ parent, state, onOpen }: PlacesProps & { readonly parent: number }) {
  const folders = childrenOf(state.tree, parent)
    .filter(({ isFolder }) => isFolder)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
  if (folders.length === 0) return null
  return (
    <ul>
      {folders.map(({ id, name }) => (
        <li key={id}>
          <PlaceButton id={id} name={name} state={state} onOpen={onOpen} />
          <Branch parent={id} state={state} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}

type PlaceButtonProps = PlacesProps & { readonly id: number; readonly name: string }

function PlaceButton({ id, name, state, onOpen }: PlaceButtonProps) {
  return (
    <button
      type="button"
      aria-current={state.here === id ? 'location' : undefined}
      onClick={() => onOpen(id)}
    >
      <KindIcon kind={id === binId ? 'archive' : 'folder'} />
      {name}
    </button>
  )
}

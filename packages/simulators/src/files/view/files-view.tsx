import { announce, Button } from '@orga/ui'
import { useRef, useState } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { EntryTable } from './entry-table.tsx'
import { formatSize, shownName } from './kinds.ts'
import { messages } from '../messages.fr.ts'
import { addressOf, type FilesState } from '../model.ts'
import { Places } from './places.tsx'
import type { FilesSettings } from '../settings.ts'
import { TaskPanel } from './task-panel.tsx'
import { Toolbar } from './toolbar.tsx'
import { binId, childrenOf, type Entry, find, lineOf, rootId, sizeOf } from '../tree.ts'
import { type Task, useFiles } from './use-files.ts'
import styles from './view.module.css'

/** A file manager: places, a folder’s content, and what can be done with it. Nothing has to be dragged. */
export function FilesView({ state, onChange }: ViewProps<FilesSettings, FilesState>) {
  const files = useFiles(state, onChange)
  const [task, setTask] = useState<Task>()
  const [read, setRead] = useState<Entry>()
  const path = useRef<HTMLParagraphElement>(null)
  const asked = useRef<HTMLElement>(null)
  const goTo = (id: number): void => {
    setTask(undefined)
    setRead(undefined)
    if (!files.run({ do: 'open', path: addressOf(state, id) })) return
    const name = find(state.tree, id)?.name ?? (id === binId ? messages.bin : state.root)
    announce(messages.opened(name, childrenOf(state.tree, id).length))
    // The row that was pressed is gone: the focus goes where the new folder is told.
    path.current?.focus()
  }
  const begin = (next: Task): void => {
    asked.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setTask(next)
  }
  const end = (): void => {
    setTask(undefined)
    asked.current?.focus()
  }
  const openEntry = (entry: Entry): void => (entry.isFolder ? goTo(entry.id) : setRead(entry))
  return (
    <section aria-label={messages.label(state.root)} className={styles['window']}>
      <PathBar state={state} onOpen={goTo} place={path} />
      <Toolbar state={state} files={files} onTask={begin} />
      {task ? <TaskPanel key={task} state={state} files={files} task={task} onDone={end} /> : null}
      <p className={styles['problem']} hidden={files.problem === ''}>
        {files.problem}
      </p>
      <div className={styles['body']}>
        <Places state={state} onOpen={goTo} />
        <div className={styles['folder']}>
          <EntryTable state={state} files={files} onOpen={openEntry} />
        </div>
      </div>
      {read ? <Reader entry={read} extensions={state.extensions} onClose={() => setRead(undefined)} /> : null}
      <div className={styles['foot']}>
        <label>
          <input
            type="checkbox"
            checked={state.extensions}
            onChange={(event) => files.run({ do: 'extensions', shown: event.target.checked })}
          />
          {messages.extensions}
        </label>
        <p>{summarise(state)}</p>
      </div>
    </section>
  )
}

function summarise({ tree, here, selected }: FilesState): string {
  if (selected.length === 0) return messages.items(childrenOf(tree, here).length)
  const size = selected.reduce((sum, id) => {
    const entry = find(tree, id)
    return entry ? sum + sizeOf(tree, entry) : sum
  }, 0)
  return messages.selection(selected.length, formatSize(size))
}

type PathBarProps = {
  readonly state: FilesState
  readonly onOpen: (id: number) => void
  readonly place: React.RefObject<HTMLParagraphElement | null>
}

function PathBar({ state, onOpen, place }: PathBarProps) {
  const { root, tree, here } = state
  const line = lineOf(tree, here)
  const top = here === binId || line[0]?.parent === binId
  const parts = [
    { id: top ? binId : rootId, name: top ? messages.bin : root },
    ...line.map(({ id, name }) => ({ id, name })),
  ]
  const current = parts.at(-1)
  const parent = parts.at(-2)
  return (
    <nav aria-label={messages.path} className={styles['path']}>
      <button
        type="button"
        aria-label={messages.up}
        aria-disabled={!parent}
        onClick={() => parent && onOpen(parent.id)}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
          <path d="M8 13V3M4 7l4-4 4 4" />
        </svg>
      </button>
      {parts.slice(0, -1).map(({ id, name }) => (
        <span key={id}>
          <button type="button" onClick={() => onOpen(id)}>
            {name}
          </button>
          <span aria-hidden="true">›</span>
        </span>
      ))}
      <p ref={place} tabIndex={-1} aria-current="location">
        {current?.name}
      </p>
    </nav>
  )
}

type ReaderProps = { readonly entry: Entry; readonly extensions: boolean; readonly onClose: () => void }

/** A file that was opened: its text, if it has one. */
function Reader({ entry, extensions, onClose }: ReaderProps) {
  const name = shownName(entry, extensions)
  return (
    <div role="group" aria-label={name} className={styles['reader']}>
      <h3>{name}</h3>
      {entry.text === '' ? <p>{messages.noText}</p> : <pre>{entry.text}</pre>}
      <Button look="secondary" size="dense" onClick={onClose}>
        {messages.close}
      </Button>
    </div>
  )
}

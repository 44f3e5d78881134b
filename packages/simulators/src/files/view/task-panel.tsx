import { Button } from '@orga/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { addressOf, type FilesState } from '../model.ts'
import { descendantsOf, find, lineOf, rootId, splitName } from '../tree.ts'
import type { Files, Task } from './use-files.ts'
import styles from './view.module.css'

type TaskProps = {
  readonly state: FilesState
  readonly files: Files
  readonly task: Task
  readonly onDone: () => void
}

/** Asks for the name or the place that a task needs. No form of its own: the question’s is around it. */
export function TaskPanel(props: TaskProps) {
  return props.task === 'move' || props.task === 'copy' ? <PlacePanel {...props} /> : <NamePanel {...props} />
}

type PanelProps = {
  readonly label: string
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** Enter answers the panel, not the question around it; Escape leaves it. */
function readKey(event: KeyboardEvent): 'confirm' | 'leave' | null {
  const meant = event.key === 'Enter' ? 'confirm' : event.key === 'Escape' ? 'leave' : null
  if (meant !== null) event.preventDefault()
  return meant
}

function Panel({ label, confirm, onConfirm, onCancel, children }: PanelProps) {
  return (
    <div role="group" aria-label={label} className={styles['panel']}>
      {children}
      <Button onClick={onConfirm}>{confirm}</Button>
      <Button look="secondary" onClick={onCancel}>
        {messages.cancel}
      </Button>
    </div>
  )
}

/** A system that hides the ends of names keeps them when one changes the rest. */
function startName({ tree, selected, extensions }: FilesState, task: Task): { name: string; end: string } {
  const entry = find(tree, selected[0] ?? rootId)
  if (task === 'compress') return { name: entry ? splitName(entry.name).stem : '', end: '.zip' }
  if (task !== 'rename' || !entry) return { name: '', end: '' }
  const { stem, end } = splitName(entry.name)
  return extensions || entry.isFolder ? { name: entry.name, end: '' } : { name: stem, end }
}

function NamePanel({ state, files, task, onDone }: TaskProps) {
  const [{ name: first, end }] = useState(() => startName(state, task))
  const [name, setName] = useState(first)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(0, end === '' ? splitName(first).stem.length : first.length)
  }, [first, end])
  const paths = state.selected.map((one) => addressOf(state, one))
  const confirm = (): void => {
    const full = name.trim() === '' ? '' : `${name.trim()}${end}`
    const done =
      task === 'rename'
        ? files.run({ do: 'rename', path: paths[0] ?? '', name: full })
        : task === 'compress'
          ? files.run({ do: 'compress', paths, name: full })
          : files.run({ do: 'create', in: addressOf(state, state.here), name: full })
    if (done) onDone()
    else field.current?.focus()
  }
  const press = (event: KeyboardEvent): void => {
    const meant = readKey(event)
    if (meant === 'confirm') confirm()
    else if (meant === 'leave') onDone()
  }
  const labels = { rename: messages.newName, compress: messages.archiveName, create: messages.folderName }
  const label = labels[task as keyof typeof labels]
  return (
    <Panel label={label} confirm={messages.confirm} onConfirm={confirm} onCancel={onDone}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        value={name}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={press}
      />
    </Panel>
  )
}

function PlacePanel({ state, files, task, onDone }: TaskProps) {
  const folders = [
    rootId,
    ...descendantsOf(state.tree, rootId).flatMap((one) => (one.isFolder ? [one.id] : [])),
  ]
  const [to, setTo] = useState(rootId)
  const field = useRef<HTMLSelectElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const paths = state.selected.map((one) => addressOf(state, one))
  const isMove = task === 'move'
  const confirm = (): void => {
    if (files.run({ do: isMove ? 'move' : 'copy', paths, to: addressOf(state, to) })) onDone()
    else field.current?.focus()
  }
  const press = (event: KeyboardEvent): void => {
    const meant = readKey(event)
    if (meant === 'confirm') confirm()
    else if (meant === 'leave') onDone()
  }
  const nameOf = (folder: number): string =>
    [state.root, ...lineOf(state.tree, folder).map(({ name }) => name)].join(' › ')
  return (
    <Panel
      label={isMove ? messages.move : messages.copy}
      confirm={isMove ? messages.confirmMove : messages.confirmCopy}
      onConfirm={confirm}
      onCancel={onDone}
    >
      <label htmlFor={id}>{messages.target}</label>
      <select
        ref={field}
        id={id}
        value={to}
        onChange={(event) => setTo(Number(event.target.value))}
        onKeyDown={press}
      >
        {folders.map((folder) => (
          <option key={folder} value={folder}>
            {nameOf(folder)}
          </option>
        ))}
      </select>
    </Panel>
  )
}

import { messages } from '../messages.fr.ts'
import { addressOf, type FilesState } from '../model.ts'
import { isArchive } from '../change-tree.ts'
import { find, isInBin } from '../tree.ts'
import type { Files, Task } from './use-files.ts'
import styles from './view.module.css'

type ToolbarProps = {
  readonly state: FilesState
  readonly files: Files
  readonly onTask: (task: Task) => void
}

/** Buttons that never go away under the finger: without a selection they say that one is needed. */
export function Toolbar({ state, files, onTask }: ToolbarProps) {
  const { tree, selected, here } = state
  const paths = selected.map((id) => addressOf(state, id))
  const need = (count: 'one' | 'some', then: () => void) => (): void => {
    if (selected.length === 0) files.refuse(count === 'one' ? messages.selectOne : messages.selectSome)
    else if (count === 'one' && selected.length > 1) files.refuse(messages.selectOne)
    else then()
  }
  const task = (name: Task, count: 'one' | 'some') => need(count, () => onTask(name))
  if (isInBin(tree, here))
    return (
      <div role="group" aria-label={messages.actions} className={styles['toolbar']}>
        <Tool name={messages.restore} onUse={need('some', () => files.run({ do: 'restore', paths }))} />
        <Tool name={messages.emptyBin} onUse={() => files.run({ do: 'empty' })} />
      </div>
    )
  const [first] = selected
  const archive = first === undefined ? undefined : find(tree, first)
  return (
    <div role="group" aria-label={messages.actions} className={styles['toolbar']}>
      <Tool name={messages.newFolder} onUse={() => onTask('create')} />
      <Tool name={messages.rename} onUse={task('rename', 'one')} />
      <Tool name={messages.move} onUse={task('move', 'some')} />
      <Tool name={messages.copy} onUse={task('copy', 'some')} />
      <Tool name={messages.discard} onUse={need('some', () => files.run({ do: 'delete', paths }))} />
      {archive && isArchive(archive) && selected.length === 1 ? (
        <Tool name={messages.extract} onUse={() => files.run({ do: 'extract', path: paths[0] ?? '' })} />
      ) : (
        <Tool name={messages.compress} onUse={task('compress', 'some')} />
      )}
    </div>
  )
}

function Tool({ name, onUse }: { readonly name: string; readonly onUse: () => void }) {
  return (
    <button type="button" onClick={onUse}>
      {name}
    </button>
  )
}

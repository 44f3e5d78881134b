import { styles as styleNames } from '../document/blocks.ts'
import { messages } from '../messages.fr.ts'
import type { WriterState } from '../model.ts'
import type { Writer } from './use-writer.ts'
import styles from './view.module.css'

/** A panel that asks for more before something is done. */
export type Task = 'find' | 'review' | 'looks' | 'page' | 'file' | 'alternative'

const tasks = ['find', 'review', 'looks', 'page', 'file'] as const

type ToolbarProps = {
  readonly state: WriterState
  readonly writer: Writer
  readonly task: Task | null
  readonly onTask: (task: Task) => void
}

/** What is done to the paragraph where the cursor is, and the panels for the whole document. */
export function Toolbar({ state, writer, task, onTask }: ToolbarProps) {
  const { run, at, active, focusOn } = writer
  const text = active?.kind === 'text' ? active : null
  const hasContents = state.document.blocks.some(({ kind }) => kind === 'contents')
  const remove = (): void => {
    const { blocks } = state.document
    const index = Number(at) - 1
    const next = run({ do: 'remove', at })
    const neighbour = next && (blocks[index + 1] ?? blocks[index - 1])
    if (neighbour) focusOn(neighbour.id)
  }
  return (
    <div role="group" aria-label={messages.tools} className={styles['toolbar']}>
      <div>
        <Tool name={messages.undo} onUse={() => run({ do: 'undo' })} />
        <label>
          {messages.style}
          <select
            value={text?.style ?? 'body'}
            onChange={({ target }) => {
              const as = styleNames.find((one) => one === target.value)
              if (as) run({ do: 'style', at, as })
            }}
          >
            {styleNames.map((one) => (
              <option key={one} value={one}>
                {messages.styleNames[one]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-pressed={text?.isStrong ?? false}
          onClick={() => run({ do: 'strong', at, on: !text?.isStrong })}
        >
          {messages.strong}
        </button>
        <Tool name={messages.up} onUse={() => run({ do: 'move', at, to: 'up' })} />
        <Tool name={messages.down} onUse={() => run({ do: 'move', at, to: 'down' })} />
        <Tool name={messages.remove} onUse={remove} />
      </div>
      <div>
        <Tool
          name={hasContents ? messages.update : messages.insertContents}
          onUse={() => run(hasContents ? { do: 'update' } : { do: 'contents', before: at })}
        />
        <Tool name={messages.break} onUse={() => run({ do: 'break', before: at })} />
        {tasks.map((name) => (
          <button
            key={name}
            type="button"
            aria-expanded={task === name}
            data-task={name}
            onClick={() => onTask(name)}
          >
            {messages[name]}
          </button>
        ))}
      </div>
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

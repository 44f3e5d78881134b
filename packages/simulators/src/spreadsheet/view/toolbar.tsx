import { messages } from '../messages.fr.ts'
import { type Format, formats } from '../sheet/read-typed.ts'
import type { SheetTools } from './use-sheet.ts'
import styles from './view.module.css'

/** A panel that asks for more before something is done. */
export type Task = 'sort' | 'filter' | 'chart'

const tasks: readonly Task[] = ['sort', 'filter', 'chart']

type ToolbarProps = {
  readonly tools: SheetTools
  readonly format: Format
  readonly task: Task | null
  readonly onTask: (task: Task) => void
}

/** Everything that keys can do, as buttons. */
export function Toolbar({ tools, format, task, onTask }: ToolbarProps) {
  const { run, range } = tools
  return (
    <div role="group" aria-label={messages.tools} className={styles['toolbar']}>
      <div>
        <Tool name={messages.undo} onUse={() => run({ do: 'undo' })} />
        <Tool name={messages.copy} onUse={tools.copy} />
        <Tool name={messages.paste} onUse={tools.paste} />
        <Tool name={messages.clear} onUse={() => run({ do: 'clear', range })} />
        <Tool name={messages.fillDown} onUse={() => run({ do: 'fill', range, direction: 'down' })} />
        <Tool name={messages.fillRight} onUse={() => run({ do: 'fill', range, direction: 'right' })} />
      </div>
      <div>
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
        <label>
          {messages.format}
          <select
            value={format === 'text' ? 'general' : format}
            onChange={({ target }) => {
              const as = formats.find((one) => one === target.value)
              if (as) run({ do: 'format', range, as })
            }}
          >
            {formats.map((one) => (
              <option key={one} value={one}>
                {messages.formats[one]}
              </option>
            ))}
          </select>
        </label>
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

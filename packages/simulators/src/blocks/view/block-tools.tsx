import { messages } from '../messages.fr.ts'
import { allowedFor } from '../model/allowed.ts'
import { type Block, fieldsOfKind } from '../model/line.ts'
import type { BlocksState } from '../model/state.ts'
import type { Blocks } from './use-blocks.ts'
import styles from './program.module.css'

type ToolsProps = {
  readonly id: string
  readonly block: Block
  readonly state: BlocksState
  readonly blocks: Blocks
}

/** What can be done with the chosen block: fill it, move it, take it away. */
export function BlockTools({ id, block, state, blocks }: ToolsProps) {
  const words = messages.block(block)
  return (
    <div role="group" aria-label={words} className={styles['tools']}>
      {fieldsOfKind(block.kind).map((field) => (
        <label key={field}>
          <span>{messages.fields[field]}</span>
          <select
            value={block.fields[field]}
            onChange={(event) => blocks.run({ do: 'fill', id, field, value: event.target.value })}
            onKeyDown={(event) => {
              // Enter does not answer the question around it.
              if (event.key === 'Enter') event.preventDefault()
            }}
          >
            {(allowedFor(state.settings, block.kind, field) ?? []).map((value) => (
              <option key={value} value={value}>
                {field === 'test' ? messages.test(value) : value}
              </option>
            ))}
          </select>
        </label>
      ))}
      <span className={styles['acts']}>
        <button
          type="button"
          data-tool="up"
          aria-label={messages.act(messages.up, words)}
          onClick={() => blocks.move(id, 'up')}
        >
          {messages.up}
        </button>
        <button
          type="button"
          data-tool="down"
          aria-label={messages.act(messages.down, words)}
          onClick={() => blocks.move(id, 'down')}
        >
          {messages.down}
        </button>
        <button
          type="button"
          aria-label={messages.act(messages.remove, words)}
          onClick={() => blocks.remove(id)}
        >
          {messages.remove}
        </button>
      </span>
    </div>
  )
}

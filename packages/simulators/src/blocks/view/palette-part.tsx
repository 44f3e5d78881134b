import { useId } from 'react'
import { messages } from '../messages.fr.ts'
import type { BlocksState } from '../model/state.ts'
import { familyOf } from './family.ts'
import type { Blocks } from './use-blocks.ts'
import styles from './program.module.css'

type PaletteProps = { readonly state: BlocksState; readonly blocks: Blocks }

/** The blocks that there are: each button adds one where the program is open. */
export function PalettePart({ state, blocks }: PaletteProps) {
  const title = useId()
  return (
    <div role="group" aria-labelledby={title} className={styles['part']}>
      <h2 id={title}>{messages.palette}</h2>
      <ul className={styles['palette']}>
        {state.settings.blocks.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              data-family={familyOf(kind)}
              onClick={() => blocks.run({ do: 'add', block: kind })}
            >
              {messages.kinds[kind]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

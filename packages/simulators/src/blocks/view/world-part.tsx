import { Button } from '@orga/ui'
import { useId } from 'react'
import { messages } from '../messages.fr.ts'
import type { Run } from '../model/run-program.ts'
import { type BlocksState, worldAt } from '../model/state.ts'
import { GridTable } from './grid-table.tsx'
import { type Blocks, tellRun } from './use-blocks.ts'
import styles from './view.module.css'

type WorldProps = { readonly state: BlocksState; readonly robot: Run; readonly blocks: Blocks }

/** The world as far as the robot has gone in it, and the buttons that let it go on. */
export function WorldPart({ state, robot, blocks }: WorldProps) {
  const title = useId()
  const { settings, world } = state
  return (
    <div role="group" aria-labelledby={title} className={styles['world']}>
      <h2 id={title}>{messages.world}</h2>
      {settings.worlds.length > 1 ? <WorldChoice state={state} blocks={blocks} /> : null}
      <GridTable world={worldAt(settings, world)} robot={robot} />
      <p className={styles['bag']}>
        <span>{messages.bag(robot.bag)}</span>
        {[...robot.variables].map(([name, value]) => (
          <span key={name}>{messages.variable(name, value)}</span>
        ))}
      </p>
      <p className={styles['acts']}>
        <Button look="secondary" onClick={() => blocks.run({ do: 'run' })}>
          {messages.runAll}
        </Button>
        <Button look="secondary" onClick={() => blocks.run({ do: 'step' })}>
          {messages.step}
        </Button>
        <Button look="quiet" onClick={() => blocks.run({ do: 'restart' })}>
          {messages.restart}
        </Button>
      </p>
      <p className={styles['last']}>{messages.capital(tellRun(state)) || messages.noSteps}</p>
      <details className={styles['steps']}>
        <summary>{messages.steps}</summary>
        {robot.steps.length === 0 ? <p>{messages.noSteps}</p> : null}
        <ol>
          {robot.steps.map(({ said }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a step is its number
            <li key={index}>{said}</li>
          ))}
        </ol>
      </details>
    </div>
  )
}

function WorldChoice({ state, blocks }: Pick<WorldProps, 'state' | 'blocks'>) {
  return (
    <p className={styles['choice']}>
      {state.settings.worlds.map((_, index) => (
        <button
          // oxlint-disable-next-line react/no-array-index-key -- a world is its number
          key={index}
          type="button"
          aria-pressed={state.world === index}
          onClick={() => blocks.run({ do: 'world', number: String(index + 1) })}
        >
          {messages.worldNumber(index + 1)}
        </button>
      ))}
    </p>
  )
}

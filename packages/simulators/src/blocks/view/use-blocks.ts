import { useRun } from '../../shared/use-run.ts'
import type { BlocksAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { blocksModel } from '../model/blocks-model.ts'
import type { Line } from '../model/line.ts'
import { type BlocksState, runSoFar, worldAt } from '../model/state.ts'
import { cellName } from '../model/world.ts'

/** How a line is called: the beginning of the program has no line. */
export function wordsOf(lines: readonly Line[], id: string): string {
  const line = lines.find((one) => one.id === id)
  if (!line) return messages.start
  if (line.part !== 'end') return messages.line(line)
  const opened = lines.find((one) => `${one.id} end` === id)
  return messages.end(opened ? messages.line(opened) : '')
}

const numberOf = (lines: readonly Line[], id: string): number => lines.findIndex((one) => one.id === id) + 1

/** What the robot did last, or how it all ended. */
export function tellRun(state: BlocksState): string {
  const run = runSoFar(state)
  if (state.done === 0 || run.steps.length === 0) return ''
  if (run.stop === null) return run.steps.at(-1)?.said ?? ''
  const cell = cellName(run)
  const goal = worldAt(state.settings, state.world).goals.has(cell)
  const { facing, bag, stop } = run
  return messages.result({ facing, bag, stop, cell, goal }, 0)
}

function tell(action: BlocksAction, after: BlocksState): string {
  const { lines, cursor } = after
  switch (action.do) {
    case 'add':
      return messages.added(wordsOf(lines, cursor), numberOf(lines, cursor))
    case 'move':
      return messages.moved(wordsOf(lines, cursor), numberOf(lines, cursor))
    case 'fill':
      return messages.filled(wordsOf(lines, action.id))
    case 'place':
      return messages.placed(wordsOf(lines, cursor))
    case 'remove':
      return messages.removed
    case 'restart':
      return messages.restarted
    default:
      return tellRun(after)
  }
}

/** The tools of a block go with it: after a move or a removal the focus is wanted where one goes on. */
export function useBlocks(
  state: BlocksState,
  onChange: (next: BlocksState) => void,
  onFocus: (selector: string) => void,
) {
  const { problem, run } = useRun({
    act: blocksModel.act,
    state,
    onChange,
    done: {},
    tell: ({ action, after }) => tell(action, after),
  })
  const move = (id: string, to: 'up' | 'down'): void => {
    if (run({ do: 'move', id, to })) onFocus(`[data-tool="${to}"]`)
  }
  const remove = (id: string): void => {
    if (run({ do: 'remove', id })) onFocus('[aria-current="true"]')
  }
  return { problem, run, move, remove }
}

export type Blocks = ReturnType<typeof useBlocks>

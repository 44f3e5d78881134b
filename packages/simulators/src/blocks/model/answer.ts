import type { Answer } from '../../shared/model.ts'
import { messages } from '../messages.fr.ts'
import type { BlocksSettings } from '../settings.ts'
import { depthsOf } from './edit-program.ts'
import { countBlocks, type Line } from './line.ts'
import { type Run, runProgram } from './run-program.ts'
import { worldAt } from './state.ts'
import { cellName, type World } from './world.ts'
import { write } from './written.ts'

function tellWorld({ goals }: World, run: Run) {
  const cell = cellName(run)
  const gems = [...run.gems].flatMap(([name, count]) => Array.from({ length: count }, () => name))
  return {
    cell,
    facing: run.facing,
    goal: goals.has(cell),
    bag: run.bag,
    left: gems.length,
    gems: gems.toSorted(),
    stop: run.stop ?? 'end',
    steps: run.steps.length,
  }
}

/** The program, and what it does in every world whether or not it was tried there. */
export function answerTo(settings: BlocksSettings, lines: readonly Line[]): Answer {
  const worlds = settings.worlds.map((_, index) => {
    const world = worldAt(settings, index)
    return tellWorld(world, runProgram(lines, world))
  })
  const depths = depthsOf(lines)
  return {
    program: write(lines),
    blocks: countBlocks(lines),
    kinds: [...new Set(lines.flatMap(({ block }) => block?.kind ?? []))].toSorted(),
    worlds,
    told: [
      ...lines.flatMap((line, index) => {
        const words = messages.line(line)
        return words === '' ? [] : [`${'\u2003'.repeat(depths[index] ?? 0)}${words}`]
      }),
      ...worlds.map((world, index) => messages.result(world, settings.worlds.length > 1 ? index + 1 : 0)),
    ],
  }
}

/** The program and its results in words: the answer brings them along. */
export function describe(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('told' in answer)) return []
  const { told } = answer
  return Array.isArray(told) ? told.filter((line): line is string => typeof line === 'string') : []
}

import type { BlocksSettings } from '../settings.ts'
import type { Line } from './line.ts'
import { runProgram, type Run } from './run-program.ts'
import { readWorld, type World } from './world.ts'
import { toLines } from './written.ts'

export type BlocksState = {
  readonly settings: BlocksSettings
  readonly lines: readonly Line[]
  /** How many blocks there ever were: the next one has a new number. */
  readonly used: number
  /** The line after which the next block comes; empty for the beginning. */
  readonly cursor: string
  /** Which world is before one’s eyes, from 0. */
  readonly world: number
  /** How many steps of the program were done in it. */
  readonly done: number
}

export function worldAt({ worlds }: BlocksSettings, index: number): World {
  const world = readWorld(worlds[index]?.map ?? [])
  if (typeof world === 'string') throw new TypeError(world)
  return world
}

export function begin(settings: BlocksSettings): BlocksState {
  const lines = toLines(settings.program)
  return {
    settings,
    lines,
    used: lines.filter(({ block }) => block).length,
    cursor: lines.at(-1)?.id ?? '',
    world: 0,
    done: 0,
  }
}

/** What the robot has done so far in the world that is shown. */
export const runSoFar = ({ settings, lines, world, done }: BlocksState): Run =>
  runProgram(lines, worldAt(settings, world), done)

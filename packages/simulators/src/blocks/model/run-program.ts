import { messages } from '../messages.fr.ts'
import type { Block, Line } from './line.ts'
import { bagName, isKnownTest, type KnownTest, readComparison } from './tests.ts'
import { type Node, toTree } from './tree.ts'
import { ahead, cellName, type Facing, isFree, turned, type World } from './world.ts'

/** Why it is over: all done, or what could not be done. */
export type Stop = 'end' | 'wall' | 'nothing' | 'empty' | 'endless'

export type Step = { readonly id: string; readonly said: string; readonly cell: string }

export type Run = {
  readonly steps: readonly Step[]
  /** Null: it goes on. */
  readonly stop: Stop | null
  readonly x: number
  readonly y: number
  readonly facing: Facing
  readonly bag: number
  readonly gems: ReadonlyMap<string, number>
  readonly variables: ReadonlyMap<string, number>
}

type Robot = {
  readonly world: World
  x: number
  y: number
  facing: Facing
  bag: number
  readonly gems: Map<string, number>
  readonly variables: Map<string, number>
  stop: Stop | null
}

type Steps = Generator<Step, boolean>

/** Whatever does not end by then is taken to turn for ever. */
const mostSteps = 600

const valueOf = ({ bag, variables }: Robot, text = ''): number =>
  text === bagName ? bag : (variables.get(text) ?? (Number(text) || 0))

const known: Readonly<Record<KnownTest, (robot: Robot) => boolean>> = {
  wall: (robot) => !known.free(robot),
  free: (robot) => isFree(robot.world, ahead(robot, robot.facing)),
  freeLeft: (robot) => isFree(robot.world, ahead(robot, turned(robot.facing, -1))),
  freeRight: (robot) => isFree(robot.world, ahead(robot, turned(robot.facing, 1))),
  gem: ({ gems, ...robot }) => (gems.get(cellName(robot)) ?? 0) > 0,
  noGem: (robot) => !known.gem(robot),
  goal: (robot) => robot.world.goals.has(cellName(robot)),
  notGoal: (robot) => !known.goal(robot),
}

function holds(robot: Robot, test = ''): boolean {
  if (isKnownTest(test)) return known[test](robot)
  const comparison = readComparison(test)
  if (!comparison) return false
  const value = valueOf(robot, comparison.name)
  const { sign, than } = comparison
  return sign === '=' ? value === than : sign === '<' ? value < than : value > than
}

function forward(robot: Robot): void {
  const next = ahead(robot, robot.facing)
  if (isFree(robot.world, next)) Object.assign(robot, next)
  else robot.stop = 'wall'
}

function lay(robot: Robot, gems: 1 | -1): void {
  const cell = cellName(robot)
  const there = robot.gems.get(cell) ?? 0
  if (gems < 0 && there === 0) robot.stop = 'nothing'
  else if (gems > 0 && robot.bag === 0) robot.stop = 'empty'
  else {
    robot.gems.set(cell, there + gems)
    robot.bag -= gems
  }
}

/** Does one command; the robot knows whether it could. */
function command(robot: Robot, { kind, fields: { name = '', value } }: Block): void {
  if (kind === 'forward') forward(robot)
  if (kind === 'left') robot.facing = turned(robot.facing, -1)
  if (kind === 'right') robot.facing = turned(robot.facing, 1)
  if (kind === 'take') lay(robot, -1)
  if (kind === 'put') lay(robot, 1)
  if (kind === 'set') robot.variables.set(name, valueOf(robot, value))
  if (kind === 'change') robot.variables.set(name, valueOf(robot, name) + valueOf(robot, value))
}

function* runAll(robot: Robot, nodes: readonly Node[]): Steps {
  for (const node of nodes) if (!(yield* runNode(robot, node))) return false
  return true
}

/** Whether the program goes on afterwards. */
function* runNode(robot: Robot, node: Node): Steps {
  const { id, block, body, other } = node
  const { count, test = '' } = block.fields
  const say = (said: string): Step => ({ id, said, cell: cellName(robot) })
  switch (block.kind) {
    case 'repeat': {
      const turns = valueOf(robot, count)
      for (let turn = 1; turn <= turns; turn++) {
        yield say(messages.turn(turn, turns))
        if (!(yield* runAll(robot, body))) return false
      }
      return true
    }
    case 'until':
    case 'while':
      for (;;) {
        const isSo = holds(robot, test)
        yield say(messages.tested(test, isSo))
        if (isSo === (block.kind === 'until')) return true
        if (!(yield* runAll(robot, body))) return false
      }
    case 'if':
    case 'ifElse': {
      const isSo = holds(robot, test)
      yield say(messages.tested(test, isSo))
      return yield* runAll(robot, isSo ? body : other)
    }
    default:
      command(robot, block)
      yield say(robot.stop ? messages.stopped(robot.stop, cellName(robot)) : messages.did(block, robot))
      return robot.stop === null
  }
}

/** Plays a program in a world, all of it or its first steps. */
export function runProgram(lines: readonly Line[], world: World, most = mostSteps): Run {
  const robot: Robot = {
    world,
    ...world.start,
    bag: 0,
    gems: new Map(world.gems),
    variables: new Map(),
    stop: null,
  }
  const steps: Step[] = []
  const program = runAll(robot, toTree(lines))
  const limit = Math.min(most, mostSteps)
  let here = robotNow(robot)
  for (;;) {
    const { done, value } = program.next()
    if (done) return { ...here, steps, stop: robot.stop ?? 'end' }
    // One step more was tried, to know whether there is one: it does not count.
    if (steps.length === limit) return { ...here, steps, stop: limit === mostSteps ? 'endless' : null }
    steps.push(value)
    here = robotNow(robot)
  }
}

const robotNow = ({ x, y, facing, bag, gems, variables }: Robot): Omit<Run, 'steps' | 'stop'> => ({
  x,
  y,
  facing,
  bag,
  gems: new Map(gems),
  variables: new Map(variables),
})

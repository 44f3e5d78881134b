import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectDescribed, play, statesAfter } from '../../test/play.ts'
import { hideTypes } from '../shared/walk.ts'
import type { BlocksAction } from './actions.ts'
import { blocksModel } from './model/blocks-model.ts'
import { depthsOf } from './model/edit-program.ts'
import { kinds } from './model/line.ts'
import { runProgram } from './model/run-program.ts'
import { runSoFar, worldAt } from './model/state.ts'
import { blocksSettingsSchema } from './settings.ts'

const written = {
  worlds: [{ map: ['>_*F'] }, { map: ['>__*', '###F'] }],
  blocks: [...kinds],
  tests: ['wall', 'goal', 'gem', 'freeRight', 'n > 2', 'sac = 1'],
  variables: ['n'],
}
const settings = blocksSettingsSchema.parse(written)
const blocks = hideTypes(blocksModel)
const walk = (...actions: readonly unknown[]) => blocks.walk(settings, actions)
const program = (...written: readonly unknown[]) => walk({ do: 'write', program: written })
const move = { until: 'goal', do: [{ if: 'gem', do: ['take'] }, { if: 'wall', do: ['right'] }, 'forward'] }

describe('what a program does', () => {
  test('one that looks around reaches the flag in every world, tried there or not', () => {
    expect(program(move)).toMatchObject({
      blocks: 6,
      kinds: ['forward', 'if', 'right', 'take', 'until'],
      program: [move],
      worlds: [
        { cell: 'D1', facing: 'right', goal: true, bag: 1, left: 0, stop: 'end' },
        { cell: 'D2', facing: 'down', goal: true, bag: 1, left: 0, stop: 'end' },
      ],
    })
  })

  test.each<[string, unknown[], object]>([
    ['a wall', [{ repeat: '4', do: ['forward'] }], { cell: 'D1', stop: 'wall', goal: true }],
    ['no crystal', ['take', 'forward'], { cell: 'A1', stop: 'nothing', steps: 1 }],
    ['an empty bag', ['put'], { stop: 'empty' }],
    ['turning for ever', [{ until: 'gem', do: ['left'] }], { stop: 'endless', steps: 600 }],
    ['a loop that holds nothing', [{ until: 'goal', do: [] }], { stop: 'endless' }],
  ])('%s ends it', (_, lines, world) => {
    expect(program(...lines)).toMatchObject({ worlds: [world, {}] })
  })

  test('variables count, a loop takes its turns from one, and the bag is one too', () => {
    const lines = [
      { set: 'n', to: '1' },
      { while: 'wall', do: [] },
      { repeat: 'n', do: ['forward', { change: 'n', by: '2' }] },
      { if: 'n > 2', do: ['forward', 'take'], else: ['left'] },
      { if: 'sac = 1', do: ['right', 'put'] },
    ]
    expect(program(...lines)).toMatchObject({
      worlds: [{ cell: 'C1', facing: 'down', gems: ['C1'], bag: 0, stop: 'end' }, { stop: 'nothing' }],
    })
  })

  test('it is told with its nesting and how each world ended', () => {
    const told = blocksModel.describe(program({ if: 'wall', do: ['left'], else: ['forward'] }))
    expect(told.slice(0, 4)).toEqual(['si mur devant', '\u2003tourner à gauche', 'sinon', '\u2003avancer'])
    expect(told[4]).toMatch(/^Monde 1\. Le programme est terminé\. Le robot est en B1/)
  })
})

describe('building it', () => {
  test('a block comes inside the one before, and up and down lead into blocks and out of them', () => {
    const add = (block: string) => ({ do: 'add', block })
    const steps = [add('repeat'), add('forward'), { do: 'place', after: 'b1 end' }, add('left')]
    expect(walk(...steps)).toMatchObject({ program: [{ repeat: '2', do: ['forward'] }, 'left'] })
    const up = { do: 'move', id: 'b3', to: 'up' }
    expect(walk(...steps, up)).toMatchObject({ program: [{ repeat: '2', do: ['forward', 'left'] }] })
    expect(walk(...steps, up, up, up)).toMatchObject({ program: ['left', { repeat: '2', do: ['forward'] }] })
    expect(walk(...steps, { do: 'fill', id: 'b1', field: 'count', value: 'n' })).toMatchObject({
      program: [{ repeat: 'n' }, 'left'],
    })
    expect(walk(...steps, { do: 'remove', id: 'b1' })).toMatchObject({ program: ['left'], blocks: 1 })
  })

  test.each<[string, object, string]>([
    [
      'a value that a block cannot have',
      { do: 'fill', id: 'b1', field: 'count', value: '99' },
      'ne peut pas',
    ],
    ['a field that it has not', { do: 'fill', id: 'b1', field: 'test', value: 'wall' }, 'pas disponible'],
    ['a condition that is not offered', { do: 'write', program: [{ if: 'free', do: [] }] }, 'ne peut pas'],
    ['the first one further up', { do: 'move', id: 'b1', to: 'up' }, 'déjà le premier'],
    ['a block that is not there', { do: 'remove', id: 'b9' }, 'pas disponible'],
    ['a world that is not there', { do: 'world', number: '3' }, 'n’existe pas'],
    ['too many', { do: 'write', program: Array.from({ length: 41 }, () => 'left') }, '40 blocs'],
    ['what no program does', { do: 'fly' }, 'action inconnue'],
  ])('refuses %s and says why', (_, action, said) => {
    expect(() => walk({ do: 'add', block: 'repeat' }, action)).toThrow(said)
  })
})

test('an item’s author is told what is wrong with the settings', () => {
  for (const faulty of [
    { ...written, worlds: [{ map: ['__F'] }] },
    { ...written, worlds: [{ map: ['>_', '___'] }] },
    { ...written, worlds: [{ map: ['>_x'] }] },
    { ...written, tests: ['lune'] },
    { ...written, tests: ['m > 2'] },
    { ...written, tests: [] },
    { ...written, variables: [] },
    { ...written, program: [{ repeat: 'm', do: [] }] },
  ])
    expect(blocks.readSettings(faulty).success, JSON.stringify(faulty)).toBe(false)
})

test('an answer is worked out again from its program: nobody has to believe what it says of itself', () => {
  const honest = program(move)
  expect(blocks.workOut(settings, { ...honest, worlds: [], told: ['Tout va bien.'] })).toEqual(honest)
  expect(blocks.workOut(settings, { worlds: [] })).toBeUndefined()
  expect(blocks.workOut(settings, { program: [{ repeat: '99', do: [] }] })).toBeUndefined()
})

const id = fc.constantFrom('b1', 'b2', 'b3', 'b1 end', 'b2 else', '')
const action: fc.Arbitrary<BlocksAction> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), block: fc.constantFrom(...kinds) }),
  fc.record({ do: fc.constant('place' as const), after: id }),
  fc.record({ do: fc.constant('move' as const), id, to: fc.constantFrom('up' as const, 'down' as const) }),
  fc.record({ do: fc.constant('remove' as const), id }),
  fc.record({ do: fc.constantFrom('step' as const, 'run' as const, 'restart' as const) }),
  fc.record({ do: fc.constant('world' as const), number: fc.constantFrom('1', '2') }),
)

test('whatever is done, blocks stay well nested, step by step is the whole run, and data is the program', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
      for (const { lines } of statesAfter(blocksModel, settings, actions)) {
        expect(Math.min(0, ...depthsOf(lines))).toBe(0)
        expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length)
      }
      const state = play(blocksModel, settings, actions)
      const whole = runProgram(state.lines, worldAt(settings, state.world))
      const half = runSoFar({ ...state, done: Math.floor(whole.steps.length / 2) })
      expect(half.steps).toEqual(whole.steps.slice(0, half.steps.length))
      expect(runSoFar({ ...state, done: whole.steps.length })).toEqual(whole)
      const answer = blocksModel.answerOf(state)
      expect(blocks.workOut(settings, answer)).toEqual(answer)
    }),
    { numRuns: 200 },
  )
})

test('what is no answer of this simulator is described as nothing', () => {
  expectDescribed(blocksModel, program(move))
})

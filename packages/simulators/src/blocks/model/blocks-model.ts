import { z } from 'zod'
import { ActionError, type Answer, type Model } from '../../shared/model.ts'
import { actionSchema, type BlocksAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { type BlocksSettings, blocksSettingsSchema, writtenSchema } from '../settings.ts'
import { newBlock, problemWith } from './allowed.ts'
import { answerTo, describe } from './answer.ts'
import { depthsOf, fillField, insertBlock, moveBlock, removeBlock } from './edit-program.ts'
import { countBlocks, type FieldName, fieldsOfKind, type Kind, type Line, linesOf } from './line.ts'
import { runProgram } from './run-program.ts'
import { begin, type BlocksState, worldAt } from './state.ts'
import { toLines, type Written } from './written.ts'

const mostBlocks = 40
const deepest = 6

/** A changed program has not been run yet. */
function withLines(state: BlocksState, lines: readonly Line[], cursor: string): BlocksState {
  if (countBlocks(lines) > mostBlocks) throw new ActionError(messages.tooMany(mostBlocks))
  if (Math.max(0, ...depthsOf(lines)) > deepest) throw new ActionError(messages.tooDeep)
  return { ...state, lines, cursor, done: 0 }
}

function write(state: BlocksState, program: readonly Written[]): BlocksState {
  const lines = toLines(program, state.used)
  for (const { block } of lines) {
    const problem = block ? problemWith(state.settings, block) : ''
    if (problem !== '') throw new ActionError(problem)
  }
  const next = withLines(state, lines, lines.at(-1)?.id ?? '')
  return { ...next, used: state.used + countBlocks(lines) }
}

/** The next block comes inside of one that holds others. */
function add(state: BlocksState, kind: Kind): BlocksState {
  if (!state.settings.blocks.includes(kind)) throw new ActionError(messages.noBlock)
  const id = `b${state.used + 1}`
  const added = linesOf(id, newBlock(state.settings, kind))
  return { ...withLines(state, insertBlock(state.lines, state.cursor, added), id), used: state.used + 1 }
}

type Filled = { readonly id: string; readonly field: FieldName; readonly value: string }

function fill(state: BlocksState, { id, field, value }: Filled): BlocksState {
  const lines = fillField(state.lines, id, field, value)
  const block = lines.find((line) => line.id === id)?.block
  if (!block) throw new ActionError(messages.noBlock)
  const problem = fieldsOfKind(block.kind).includes(field)
    ? problemWith(state.settings, block)
    : messages.noBlock
  if (problem !== '') throw new ActionError(problem)
  return withLines(state, lines, state.cursor)
}

function move(state: BlocksState, id: string, to: 'up' | 'down'): BlocksState {
  const lines = moveBlock(state.lines, id, to)
  if (!lines) throw new ActionError(to === 'up' ? messages.isFirst : messages.isLast)
  return withLines(state, lines, id)
}

function remove(state: BlocksState, id: string): BlocksState {
  const left = removeBlock(state.lines, id)
  if (!left) throw new ActionError(messages.noBlock)
  return withLines(state, left.lines, left.before)
}

function place(state: BlocksState, after: string): BlocksState {
  if (after !== '' && !state.lines.some(({ id }) => id === after)) throw new ActionError(messages.noBlock)
  return { ...state, cursor: after }
}

function show(state: BlocksState, number: string): BlocksState {
  const world = Number(number) - 1
  if (!state.settings.worlds[world]) throw new ActionError(messages.noWorld)
  return { ...state, world, done: 0 }
}

/** So many steps, and as many as there are at most. */
function run(state: BlocksState, wanted: number): BlocksState {
  if (state.lines.length === 0) throw new ActionError(messages.nothingToRun)
  const { stop, steps } = runProgram(state.lines, worldAt(state.settings, state.world), state.done)
  if (stop !== null && steps.length > 0) throw new ActionError(messages.isOver)
  return { ...state, done: wanted }
}

function act(state: BlocksState, action: BlocksAction): BlocksState {
  switch (action.do) {
    case 'write':
      return write(state, action.program)
    case 'place':
      return place(state, action.after)
    case 'add':
      return add(state, action.block)
    case 'fill':
      return fill(state, action)
    case 'move':
      return move(state, action.id, action.to)
    case 'remove':
      return remove(state, action.id)
    case 'world':
      return show(state, action.number)
    case 'step':
      return run(state, state.done + 1)
    case 'run':
      return run(state, Infinity)
    case 'restart':
      return { ...state, done: 0 }
  }
}

const sentSchema = z.object({ program: z.array(writtenSchema) })

/** What the program that was sent really does. */
function workOut(settings: BlocksSettings, answer: unknown): Answer | undefined {
  const { data } = sentSchema.safeParse(answer)
  if (!data) return undefined
  try {
    return answerTo(settings, write({ ...begin(settings), used: 0 }, data.program).lines)
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

export const blocksModel: Model<BlocksSettings, BlocksState, BlocksAction> = {
  settings: blocksSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf: ({ settings, lines }) => answerTo(settings, lines),
  describe,
  workOut,
}

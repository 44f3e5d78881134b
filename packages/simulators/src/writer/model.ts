import { ActionError, type Model } from '../shared/model.ts'
import { actionSchema, type WriterAction } from './actions.ts'
import { answerOf, describe } from './answer.ts'
import {
  type Block,
  headingsOf,
  type Image,
  isPending,
  nextId,
  plainRun,
  type Text,
  textOf,
} from './document/blocks.ts'
import {
  countFound,
  insertAt,
  joinTexts,
  replaceAll,
  replaceBlock,
  splitText,
} from './document/change-text.ts'
import { firstLooks, type Look, type Looks } from './document/looks.ts'
import { changesOf, decideOn } from './document/review.ts'
import { messages } from './messages.fr.ts'
import { longest, type WriterSettings, writerSettingsSchema } from './settings.ts'

/** What can be undone. */
export type Document = {
  readonly blocks: readonly Block[]
  readonly looks: Looks
  readonly numbers: WriterSettings['numbers']
  readonly orientation: WriterSettings['orientation']
  readonly properties: WriterSettings['properties']
}

export type WriterState = {
  readonly name: string
  readonly document: Document
  /** Earlier ones, the latest last. */
  readonly past: readonly Document[]
  /** The last copy that was saved. */
  readonly saved: { readonly name: string; readonly format: string } | null
}

const mostUndone = 40
const mostBlocks = 60

function begin({ name, content, looks, numbers, orientation, properties }: WriterSettings): WriterState {
  const usual = firstLooks()
  const changed = Object.entries(looks).reduce(
    (done: Looks, [style, look]) => ({ ...done, [style]: { ...done[style as keyof Looks], ...look } }),
    usual,
  )
  const blocks = content.map((block, index): Block => ({ ...block, id: index + 1 }))
  return {
    name,
    document: { blocks, looks: changed, numbers, orientation, properties },
    past: [],
    saved: null,
  }
}

/** The number of a block as actions name it. */
export const positionOf = ({ blocks }: Document, id: number): string =>
  String(blocks.findIndex((block) => block.id === id) + 1)

function blockAt({ blocks }: Document, at: string): Block {
  const found = /^\d+$/.test(at)
    ? blocks[Number(at) - 1]
    : blocks.find((block) => (block.kind === 'image' ? block.caption : textOf(block)).startsWith(at))
  if (!found) throw new ActionError(messages.notFound(at))
  return found
}

/** A paragraph that can be changed: none of its changes waits. */
function textAt(document: Document, at: string): Text {
  const block = blockAt(document, at)
  if (block.kind !== 'text') throw new ActionError(messages.noText)
  if (isPending(block)) throw new ActionError(messages.pending)
  return block
}

function imageAt(document: Document, at: string): Image {
  const block = blockAt(document, at)
  if (block.kind !== 'image') throw new ActionError(messages.noImage)
  return block
}

function act(state: WriterState, action: WriterAction): WriterState {
  const { document, past } = state
  if (action.do === 'save') return { ...state, saved: { name: action.name, format: action.as } }
  if (action.do === 'undo') {
    const last = past.at(-1)
    if (!last) throw new ActionError(messages.nothingToUndo)
    return { ...state, document: last, past: past.slice(0, -1) }
  }
  const next = change(document, action)
  if (next.blocks.length > mostBlocks) throw new ActionError(messages.tooMany)
  return { ...state, document: next, past: [...past, document].slice(-mostUndone) }
}

type Change = Exclude<WriterAction, { do: 'save' | 'undo' }>

function change(document: Document, action: Change): Document {
  switch (action.do) {
    case 'numbers':
      return { ...document, numbers: action.place }
    case 'orientation':
      return { ...document, orientation: action.as }
    case 'properties': {
      const { title, author, language } = document.properties
      return {
        ...document,
        properties: {
          title: action.title ?? title,
          author: action.author ?? author,
          language: action.language ?? language,
        },
      }
    }
    case 'define':
      return { ...document, looks: { ...document.looks, [action.style]: define(document, action) } }
    default:
      return { ...document, blocks: changeBlocks(document, action) }
  }
}

type Doing<Name> = Extract<WriterAction, { do: Name }>

function define({ looks }: Document, { style, size, align, spacing }: Doing<'define'>): Look {
  const look = looks[style]
  return { size: size ?? look.size, align: align ?? look.align, spacing: spacing ?? look.spacing }
}

type BlockChange = Exclude<Change, { do: 'numbers' | 'orientation' | 'properties' | 'define' }>

function changeBlocks(document: Document, action: BlockChange): Block[] {
  const { blocks } = document
  switch (action.do) {
    case 'style': {
      const text = textAt(document, action.at)
      // A style takes the place of what was done by hand, as in every editor.
      return replaceBlock(blocks, text.id, { ...text, style: action.as, isStrong: false })
    }
    case 'strong': {
      const text = textAt(document, action.at)
      return replaceBlock(blocks, text.id, { ...text, isStrong: action.on })
    }
    case 'type': {
      const text = textAt(document, action.at)
      return replaceBlock(blocks, text.id, { ...text, runs: [plainRun(action.text)] })
    }
    case 'split': {
      const text = textAt(document, action.at)
      return splitText(blocks, text, action.after)
    }
    case 'join':
      return join(document, action.at)
    case 'remove':
      return remove(document, action.at)
    case 'move':
      return move(document, action)
    case 'contents':
    case 'break':
      return insert(document, action)
    case 'update':
      return update(document)
    case 'alternative': {
      const image = imageAt(document, action.at)
      const alternative = action.decorative ? '' : action.text.trim()
      return replaceBlock(blocks, image.id, { ...image, alternative, isDecorative: action.decorative })
    }
    case 'replace':
      return replace(document, action)
    case 'accept':
    case 'reject':
      return decide(document, action)
  }
}

function join(document: Document, at: string): Block[] {
  const text = textAt(document, at)
  const { blocks } = document
  const before = blocks[blocks.indexOf(text) - 1]
  if (!before) throw new ActionError(messages.noNeighbour)
  // Before an image, a break or a table of contents there is nothing to join: it goes.
  if (before.kind !== 'text') return blocks.filter(({ id }) => id !== before.id)
  if (isPending(before)) throw new ActionError(messages.pending)
  if (textOf(before).length + textOf(text).length > longest) throw new ActionError(messages.tooLong)
  return joinTexts(blocks, before, text)
}

function remove(document: Document, at: string): Block[] {
  const block = blockAt(document, at)
  const rest = document.blocks.filter(({ id }) => id !== block.id)
  if (!rest.some(({ kind }) => kind === 'text')) throw new ActionError(messages.lastBlock)
  return rest
}

function move(document: Document, { at, to }: Doing<'move'>): Block[] {
  const block = blockAt(document, at)
  const index = document.blocks.indexOf(block)
  const target = to === 'up' ? index - 1 : index + 1
  if (target < 0 || target >= document.blocks.length) throw new ActionError(messages.noNeighbour)
  return insertAt(document.blocks.toSpliced(index, 1), target, block)
}

function insert(document: Document, action: Doing<'contents' | 'break'>): Block[] {
  const { blocks } = document
  const index = blocks.indexOf(blockAt(document, action.before))
  const id = nextId(blocks)
  if (action.do === 'break') {
    if (index === 0) throw new ActionError(messages.noNeighbour)
    return insertAt(blocks, index, { id, kind: 'break' })
  }
  const entries = headingsOf(blocks)
  if (entries.length === 0) throw new ActionError(messages.noHeadings)
  return insertAt(blocks, index, { id, kind: 'contents', entries })
}

function update({ blocks }: Document): Block[] {
  if (!blocks.some(({ kind }) => kind === 'contents')) throw new ActionError(messages.noContents)
  const entries = headingsOf(blocks)
  return blocks.map((block) => (block.kind === 'contents' ? { ...block, entries } : block))
}

function replace({ blocks }: Document, action: Doing<'replace'>): Block[] {
  const search = { find: action.find, isCase: action.case, isWord: action.word }
  if (countFound(blocks, search) === 0) throw new ActionError(messages.notFoundText(action.find))
  const next = replaceAll(blocks, search, action.with)
  if (next.some((block) => textOf(block).length > longest)) throw new ActionError(messages.tooLong)
  return next
}

function decide({ blocks }: Document, { do: what, number }: Doing<'accept' | 'reject'>): Block[] {
  const all = changesOf(blocks)
  const chosen = number === undefined ? all : all.filter((one) => one.number === number)
  if (chosen.length === 0) throw new ActionError(messages.noChange)
  const next = decideOn(blocks, chosen, what === 'accept')
  if (!next.some(({ kind }) => kind === 'text')) throw new ActionError(messages.lastBlock)
  return next
}

export const writerModel: Model<WriterSettings, WriterState, WriterAction> = {
  settings: writerSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf,
  describe,
}

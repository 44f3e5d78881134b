import type { Answer, Model } from '../shared/model.ts'
import { ActionError } from '../shared/model.ts'
import { actionSchema, type FilesAction } from './actions.ts'
import {
  compress,
  copyTo,
  createFolder,
  deleteForGood,
  discard,
  extract,
  moveTo,
  rename,
  restore,
} from './change-tree.ts'
import { messages } from './messages.fr.ts'
import { type FilesSettings, filesSettingsSchema } from './settings.ts'
import {
  binId,
  childrenOf,
  descendantsOf,
  find,
  findByPath,
  isInBin,
  pathOf,
  plantAll,
  rootId,
  type Tree,
} from './tree.ts'

export type SortKey = 'name' | 'type' | 'size' | 'date'

export type FilesState = {
  readonly root: string
  readonly tree: Tree
  /** The folder that is open: an entry, the root or the bin. */
  readonly here: number
  readonly selected: readonly number[]
  readonly sort: { readonly by: SortKey; readonly descending: boolean }
  readonly extensions: boolean
}

function begin(settings: FilesSettings): FilesState {
  const tree = plantAll(settings)
  return {
    root: settings.root,
    tree,
    here: findByPath(tree, settings.open) ?? rootId,
    selected: [],
    sort: { by: 'name', descending: false },
    extensions: settings.extensions,
  }
}

/** What a path of an author’s means: `Corbeille/…` is the bin. */
function idAt({ tree }: FilesState, path: string): number {
  const [first = '', ...rest] = path.split('/')
  const id = first === messages.bin ? findByPath(tree, rest.join('/'), binId) : findByPath(tree, path)
  if (id === undefined) throw new ActionError(messages.notFound(path))
  return id
}

/** The other way round: how an action names an entry or a place. */
export function addressOf({ tree }: FilesState, id: number): string {
  const entry = find(tree, id)
  const path = entry ? pathOf(tree, entry) : ''
  return isInBin(tree, id) ? `${messages.bin}/${path}` : path
}

const idsAt = (state: FilesState, paths: readonly string[]): number[] =>
  paths.map((path) => idAt(state, path))

/** The state with another tree: what is gone is neither selected nor open. */
function withTree(state: FilesState, tree: Tree): FilesState {
  const isThere = (id: number): boolean =>
    find(tree, id) !== undefined && isInBin(tree, id) === isInBin(state.tree, id)
  const stays = state.here === rootId || state.here === binId || isThere(state.here)
  const here = stays ? state.here : rootId
  return {
    ...state,
    tree,
    here,
    selected: state.selected.filter((id) => find(tree, id)?.parent === here),
  }
}

function act(state: FilesState, action: FilesAction): FilesState {
  switch (action.do) {
    case 'open':
      return open(state, idAt(state, action.path))
    case 'select':
      return select(state, idsAt(state, action.paths))
    case 'sort':
      return { ...state, sort: { by: action.by, descending: action.descending } }
    case 'extensions':
      return { ...state, extensions: action.shown }
    default:
      return withTree(state, change(state, action))
  }
}

type Change = Exclude<FilesAction, { do: 'open' | 'select' | 'sort' | 'extensions' }>

function change(state: FilesState, action: Change): Tree {
  const { tree } = state
  switch (action.do) {
    case 'create':
      return createFolder(tree, idAt(state, action.in), action.name)
    case 'rename':
      return rename(tree, idAt(state, action.path), action.name)
    case 'move':
      return moveTo(tree, idsAt(state, action.paths), idAt(state, action.to))
    case 'copy':
      return copyTo(tree, idsAt(state, action.paths), idAt(state, action.to))
    case 'delete':
      return discard(tree, idsAt(state, action.paths))
    case 'restore':
      return restore(tree, idsAt(state, action.paths))
    case 'empty':
      return deleteForGood(
        tree,
        childrenOf(tree, binId).map(({ id }) => id),
      )
    case 'compress':
      return compress(tree, idsAt(state, action.paths), action.name)
    case 'extract':
      return extract(tree, idAt(state, action.path))
  }
}

function open(state: FilesState, id: number): FilesState {
  const isPlace = id === rootId || id === binId || find(state.tree, id)?.isFolder === true
  if (!isPlace) throw new ActionError(messages.noFolder)
  return { ...state, here: id, selected: [] }
}

function select(state: FilesState, ids: readonly number[]): FilesState {
  if (ids.some((id) => find(state.tree, id)?.parent !== state.here)) throw new ActionError(messages.elsewhere)
  return { ...state, selected: [...new Set(ids)] }
}

function answerOf({ tree, here, selected }: FilesState): Answer {
  const paths = (top: number): string[] =>
    descendantsOf(tree, top)
      .map((entry) => pathOf(tree, entry))
      .sort()
  const entry = find(tree, here)
  return {
    paths: paths(rootId),
    bin: paths(binId),
    selected: selected
      .flatMap((id) => {
        const one = find(tree, id)
        return one ? [pathOf(tree, one)] : []
      })
      .sort(),
    open: entry ? pathOf(tree, entry) : here === binId ? messages.bin : '',
  }
}

const longest = 40

function describe(answer: unknown): string[] {
  const { paths, bin, selected } = readAnswer(answer)
  const lines = paths.filter(
    (path) => !path.endsWith('/') || paths.every((other) => other === path || !other.startsWith(path)),
  )
  return [
    ...lines.slice(0, longest),
    ...(lines.length > longest ? ['…'] : []),
    ...(bin.length > 0 ? [messages.inBin(bin)] : []),
    ...(selected.length > 0 ? [messages.chosen(selected)] : []),
  ]
}

function readAnswer(answer: unknown): Record<'paths' | 'bin' | 'selected', string[]> {
  const parts = new Map<string, unknown>(
    typeof answer === 'object' && answer !== null ? Object.entries(answer) : [],
  )
  const texts = (name: string): string[] => {
    const list = parts.get(name)
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
  }
  return { paths: texts('paths'), bin: texts('bin'), selected: texts('selected') }
}

export const filesModel: Model<FilesSettings, FilesState, FilesAction> = {
  settings: filesSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf,
  describe,
}

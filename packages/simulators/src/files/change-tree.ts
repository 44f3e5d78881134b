import { ActionError } from '../shared/model.ts'
import { messages } from './messages.fr.ts'
import { nameProblem } from './settings.ts'
import {
  binId,
  descendantsOf,
  type Entry,
  find,
  findTwin,
  freeName,
  isInBin,
  nextId,
  pack,
  plant,
  rootId,
  sizeOf,
  splitName,
  type Tree,
} from './tree.ts'

const newFile = { date: '', text: '', packed: [], from: rootId }

function checkName(tree: Tree, parent: number, entry: Pick<Entry, 'name' | 'id'>): void {
  const problem = nameProblem(entry.name)
  if (problem !== null) throw new ActionError(problem)
  if (findTwin(tree, parent, entry)) throw new ActionError(messages.nameTaken(entry.name))
}

function checkFolder(tree: Tree, id: number): void {
  if (id === binId || isInBin(tree, id)) throw new ActionError(messages.notInBin)
  if (id !== rootId && !find(tree, id)?.isFolder) throw new ActionError(messages.noFolder)
}

const replace = (tree: Tree, id: number, changes: Partial<Entry>): Tree =>
  tree.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry))

/** The entries of these numbers; an unknown one, or a place, is a fault. */
function pickAll(tree: Tree, ids: readonly number[]): Entry[] {
  return ids.map((id) => {
    const entry = find(tree, id)
    if (!entry) throw new ActionError(messages.nothing)
    return entry
  })
}

export function createFolder(tree: Tree, parent: number, name: string): Tree {
  checkFolder(tree, parent)
  const id = nextId(tree)
  const folder = { ...newFile, id, parent, name: name.trim(), isFolder: true, size: 0 }
  checkName(tree, parent, folder)
  return [...tree, folder]
}

export function rename(tree: Tree, id: number, name: string): Tree {
  const [entry] = pickAll(tree, [id])
  if (!entry) return tree
  if (isInBin(tree, id)) throw new ActionError(messages.notInBin)
  const named = { id, name: name.trim() }
  checkName(tree, entry.parent, named)
  return replace(tree, id, named)
}

export function moveTo(tree: Tree, ids: readonly number[], to: number): Tree {
  checkFolder(tree, to)
  return pickAll(tree, ids).reduce((moved: Tree, entry) => {
    if (entry.id === to || descendantsOf(moved, entry.id).some(({ id }) => id === to))
      throw new ActionError(messages.intoItself(entry.name))
    if (entry.parent === to) throw new ActionError(messages.alreadyThere(entry.name))
    checkName(moved, to, entry)
    return replace(moved, entry.id, { parent: to })
  }, tree)
}

export function copyTo(tree: Tree, ids: readonly number[], to: number): Tree {
  checkFolder(tree, to)
  return pickAll(tree, ids).reduce((copied: Tree, entry) => {
    if (entry.id === to || descendantsOf(copied, entry.id).some(({ id }) => id === to))
      throw new ActionError(messages.intoItself(entry.name))
    const [top, ...below] = plant(pack(copied, [entry]), to, nextId(copied))
    return top ? [...copied, { ...top, name: freeName(copied, to, entry.name) }, ...below] : copied
  }, tree)
}

/** Into the bin, from where it can come back. */
export function discard(tree: Tree, ids: readonly number[]): Tree {
  return pickAll(tree, ids).reduce((rest: Tree, entry) => {
    if (isInBin(rest, entry.id)) throw new ActionError(messages.notInBin)
    return replace(rest, entry.id, { parent: binId, from: entry.parent })
  }, tree)
}

/** Back to where it came from, or to the top where that folder is gone. */
export function restore(tree: Tree, ids: readonly number[]): Tree {
  return pickAll(tree, ids).reduce((back: Tree, entry) => {
    if (entry.parent !== binId) throw new ActionError(messages.onlyFromBin)
    const isThere = find(back, entry.from) !== undefined && !isInBin(back, entry.from)
    const parent = isThere ? entry.from : rootId
    return replace(back, entry.id, { parent, name: freeName(back, parent, entry.name) })
  }, tree)
}

export function deleteForGood(tree: Tree, ids: readonly number[]): Tree {
  const gone = new Set(ids.flatMap((id) => [id, ...descendantsOf(tree, id).map((entry) => entry.id)]))
  return tree.filter(({ id }) => !gone.has(id))
}

/** Two thirds: what texts and tables usually lose. */
const packedShare = 2 / 3

export function compress(tree: Tree, ids: readonly number[], name: string): Tree {
  const entries = pickAll(tree, ids)
  const parent = entries[0]?.parent ?? rootId
  if (entries.some((entry) => entry.parent !== parent)) throw new ActionError(messages.oneFolder)
  checkFolder(tree, parent)
  const size = Math.ceil(entries.reduce((sum, entry) => sum + sizeOf(tree, entry), 0) * packedShare)
  const full = /\.zip$/i.test(name.trim()) ? name.trim() : `${name.trim()}.zip`
  if (nameProblem(name) !== null) throw new ActionError(nameProblem(name) ?? '')
  const archive = {
    ...newFile,
    id: nextId(tree),
    parent,
    name: full,
    isFolder: false,
    size,
    packed: pack(tree, entries),
  }
  checkName(tree, parent, archive)
  return [...tree, archive]
}

/** Into a folder of the archive’s name, beside it. */
export function extract(tree: Tree, id: number): Tree {
  const [archive] = pickAll(tree, [id])
  if (!archive || archive.packed.length === 0) throw new ActionError(messages.noArchive)
  checkFolder(tree, archive.parent)
  const folder = freeName(tree, archive.parent, splitName(archive.name).stem)
  const next = nextId(tree)
  const top = { ...newFile, id: next, parent: archive.parent, name: folder, isFolder: true, size: 0 }
  return [...tree, top, ...plant(archive.packed, next, next + 1)]
}

export const isArchive = (entry: Entry): boolean => entry.packed.length > 0

import type { EntryData, FilesSettings } from './settings.ts'

/** A file or a folder, wherever it is at the moment. */
export type Entry = {
  readonly id: number
  readonly parent: number
  readonly name: string
  readonly isFolder: boolean
  readonly size: number
  readonly date: string
  readonly text: string
  /** What an archive holds, until it is taken out. */
  readonly packed: readonly EntryData[]
  /** Of what is in the bin: the folder it came from. */
  readonly from: number
}

/** The two places that are no entries themselves. */
export const rootId = 0
export const binId = -1

export type Tree = readonly Entry[]

/** Entries of these data below a place, numbered on from `next`. */
export function plant(content: readonly EntryData[], parent: number, next: number): Entry[] {
  const entries: Entry[] = []
  for (const data of content) {
    const id = next + entries.length
    entries.push(toEntry(data, id, parent))
    if ('folder' in data) entries.push(...plant(data.content, id, id + 1))
  }
  return entries
}

function toEntry(data: EntryData, id: number, parent: number): Entry {
  const place = { id, parent, from: rootId }
  return 'folder' in data
    ? { ...place, name: data.folder, isFolder: true, size: 0, date: '', text: '', packed: [] }
    : {
        ...place,
        name: data.file,
        isFolder: false,
        size: data.size,
        date: data.date,
        text: data.text,
        packed: data.content,
      }
}

export function plantAll({ content, bin }: FilesSettings): Tree {
  const entries = plant(content, rootId, 1)
  return [...entries, ...plant(bin, binId, entries.length + 1)]
}

/** The other way round: what an archive keeps of these entries. */
export function pack(tree: Tree, entries: readonly Entry[]): EntryData[] {
  return entries.map((entry) =>
    entry.isFolder
      ? { folder: entry.name, content: pack(tree, childrenOf(tree, entry.id)) }
      : { file: entry.name, size: entry.size, date: entry.date, text: entry.text, content: entry.packed },
  )
}

export const nextId = (tree: Tree): number => 1 + Math.max(rootId, ...tree.map(({ id }) => id))

export const childrenOf = (tree: Tree, parent: number): Entry[] =>
  tree.filter((entry) => entry.parent === parent)

export const find = (tree: Tree, id: number): Entry | undefined => tree.find((entry) => entry.id === id)

/** Everything below a place, itself left out. */
export function descendantsOf(tree: Tree, id: number): Entry[] {
  return childrenOf(tree, id).flatMap((child) => [child, ...descendantsOf(tree, child.id)])
}

/** Octets of a file, or of all that a folder holds. */
export function sizeOf(tree: Tree, entry: Entry): number {
  return entry.isFolder ? descendantsOf(tree, entry.id).reduce((sum, { size }) => sum + size, 0) : entry.size
}

/** From the place at the top, left out, to the entry. */
export function lineOf(tree: Tree, id: number): Entry[] {
  const entry = find(tree, id)
  return entry ? [...lineOf(tree, entry.parent), entry] : []
}

/** `Photos/plage.jpg`; a folder ends with a stroke. The bin is not told. */
export function pathOf(tree: Tree, entry: Entry): string {
  return `${lineOf(tree, entry.id)
    .map(({ name }) => name)
    .join('/')}${entry.isFolder ? '/' : ''}`
}

export function isInBin(tree: Tree, id: number): boolean {
  const [top] = lineOf(tree, id)
  return id === binId || top?.parent === binId
}

/** What stands at a path below a place; an empty path is the place itself. */
export function findByPath(tree: Tree, path: string, top: number = rootId): number | undefined {
  const names = path.split('/').filter((name) => name !== '')
  return names.reduce<number | undefined>(
    (parent, name) =>
      parent === undefined
        ? undefined
        : tree.find((entry) => entry.parent === parent && entry.name === name)?.id,
    top,
  )
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** What already has this name in a folder, other than the entry itself. */
export function findTwin(
  tree: Tree,
  parent: number,
  { name, id }: Pick<Entry, 'name' | 'id'>,
): Entry | undefined {
  return childrenOf(tree, parent).find((entry) => entry.id !== id && sameName(entry.name, name))
}

/** A name that is free in a folder: `notes (2).txt`. */
export function freeName(tree: Tree, parent: number, name: string): string {
  const { stem, end } = splitName(name)
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${stem} (${count})${end}`
    if (!findTwin(tree, parent, { name: candidate, id: -2 })) return candidate
  }
}

/** `photo.jpg.exe` is `photo.jpg` and `.exe`. */
export function splitName(name: string): { readonly stem: string; readonly end: string } {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? { stem: name.slice(0, dot), end: name.slice(dot) } : { stem: name, end: '' }
}

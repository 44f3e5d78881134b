import { kindOf } from './kinds.ts'
import { messages } from '../messages.fr.ts'
import type { FilesState, SortKey } from '../model.ts'
import { type Entry, sizeOf, type Tree } from '../tree.ts'

const french = new Intl.Collator('fr', { numeric: true })

/** “05/03/2026” as 20260305. */
const dayNumber = (date: string): number => Number(date.split('/').toReversed().join(''))

function compare(tree: Tree, by: SortKey): (a: Entry, b: Entry) => number {
  switch (by) {
    case 'name':
      return (a, b) => french.compare(a.name, b.name)
    case 'type':
      return (a, b) => french.compare(messages.types[kindOf(a)], messages.types[kindOf(b)])
    case 'size':
      return (a, b) => sizeOf(tree, a) - sizeOf(tree, b)
    case 'date':
      return (a, b) => dayNumber(a.date) - dayNumber(b.date)
  }
}

/** Folders first, whatever the order, as in every file manager. */
export function sortEntries(
  tree: Tree,
  entries: readonly Entry[],
  { by, descending }: FilesState['sort'],
): Entry[] {
  const order = compare(tree, by)
  return entries.toSorted(
    (a, b) =>
      Number(b.isFolder) - Number(a.isFolder) ||
      (descending ? order(b, a) : order(a, b)) ||
      french.compare(a.name, b.name),
  )
}

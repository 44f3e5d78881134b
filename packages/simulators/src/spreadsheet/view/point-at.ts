import { boxBetween, nameOf, nameOfBox, type Place } from '../sheet/address.ts'

/** A formula being written, with the address of a cell that was pressed in the middle of it. */
export type Pointed = { readonly before: string; readonly after: string; readonly from: Place }

/** Whether an address can stand at the end of this beginning of a formula. */
const wantsAddress = (before: string): boolean => before.startsWith('=') && /[=(;:+\-*/^&<>]\s*$/.test(before)

/** The beginning of pointing at a cell; undefined where a press means to leave the formula. */
export function beginPointing(
  draft: string,
  caret: number,
  { last, place }: { readonly last: Pointed | null; readonly place: Place },
): Pointed | undefined {
  if (
    last &&
    draft.startsWith(last.before) &&
    /^[$A-Z\d:]+$/.test(draft.slice(last.before.length, draft.length - last.after.length))
  )
    return { ...last, from: place }
  const before = draft.slice(0, caret)
  return wantsAddress(before) ? { before, after: draft.slice(caret), from: place } : undefined
}

/** The formula with the cell, or with the range up to another cell. */
export const writePointed = ({ before, after, from }: Pointed, to: Place = from): string =>
  `${before}${from === to ? nameOf(from) : nameOfBox(boxBetween(from, to))}${after}`

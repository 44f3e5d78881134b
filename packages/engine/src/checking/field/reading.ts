/** A way to read texts: those that read alike are the same answer. */
export type Reading = {
  readonly name: string
  /** What counts of a text; null where it is none of this kind, or where certainly more than `limit` signs count. */
  readonly read: (text: string, limit: number) => string | null
}

/** A choice of a list is compared as it is. */
export const exactReading: Reading = { name: 'exact', read: (text) => text }

/** One answer, for all that it is compared with: each way of reading goes over it once. */
export type ReadAnswer = (reading: Reading, limit: number) => string | null

const usualLimit = 64

export function readOnce(answer: string): ReadAnswer {
  const known = new Map<string, { readonly limit: number; readonly key: string | null }>()
  return (reading, wanted) => {
    const found = known.get(reading.name)
    if (found && (found.key !== null || wanted <= found.limit)) return found.key
    // Twice as far as before: however often a limit rises, no sign is read more than a few times.
    const limit = Math.max(wanted, found ? 2 * found.limit : usualLimit)
    const key = reading.read(answer, limit)
    known.set(reading.name, { limit, key })
    return key
  }
}

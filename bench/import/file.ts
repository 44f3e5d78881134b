import { inventPupils, type InventedPupil, recordsOf, siecleBytes, zipOfSiecle } from '@orga/fixtures'

export const uai = '9999990E'

/** The largest file that a school may send, inflated. */
const maxBytes = 99_000_000
const fullRecord = 2_600

export type BenchFile = {
  readonly pupils: readonly InventedPupil[]
  readonly xml: Buffer
  readonly archive: Buffer
}

/**
 * A file of `count` invented pupils, in full; where they would not fit into 100 MB, some come without last year’s
 * school, as pupils do who are new to the country.
 */
export function createFile(count: number): BenchFile {
  const pupils = inventPupils(`bench ${count}`, count)
  const every = count * fullRecord > maxBytes ? 3 : 0
  const records = recordsOf(pupils, uai).map(({ lastYear, ...record }, index) =>
    lastYear && (every === 0 || index % every === 0) ? { ...record, lastYear } : record,
  )
  const xml = siecleBytes({ uai, records })
  return { pupils, xml, archive: zipOfSiecle(xml) }
}

import type { InventedPupil } from '@orga/fixtures'

/** One reading of a file: from when on the lists say so. */
export type ListedSince = {
  readonly since: Date
  readonly schoolYear: number
  readonly pupils: readonly InventedPupil[]
}

export type Place = { readonly division: string; readonly schoolYear: number }

/** Where each pupil, by ELEVE_ID, was at a given moment; nowhere before they came and after they left. */
export type Schooling = (eleveId: string, moment: Date) => Place | undefined

export function createSchooling(lists: readonly ListedSince[]): Schooling {
  const divisions = lists.map(
    ({ pupils }) => new Map(pupils.map(({ eleveId, division }) => [eleveId, division])),
  )
  return (eleveId, moment) => {
    const index = lists.findLastIndex(({ since }) => since <= moment)
    const division = divisions[index]?.get(eleveId)
    const list = lists[index]
    return division && list ? { division, schoolYear: list.schoolYear } : undefined
  }
}

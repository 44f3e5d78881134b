import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KnownKey, matchRoster } from './match-roster.ts'

const none = { ines: [], eleveIds: [] }
const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null })

/** Few values, so that they often meet. */
const key = fc.record({
  ine: some(['A', 'B', 'C', 'D', 'E']),
  eleveId: some(['1', '2', '3', '4', '5']),
  birthDate: fc.constantFrom('2012-01-01', '2012-02-02'),
})
type Key = { readonly ine: string | null; readonly eleveId: string | null; readonly birthDate: string }

/** Like the unique constraints of the roster, and the reader of files: no number twice. */
const withoutRepeats = (keys: readonly Key[]): Key[] => {
  const seen = new Set<string>()
  return keys.filter(({ ine, eleveId }) => {
    const own = [...(ine === null ? [] : [`ine ${ine}`]), ...(eleveId === null ? [] : [`id ${eleveId}`])]
    if (own.some((number) => seen.has(number))) return false
    for (const number of own) seen.add(number)
    return true
  })
}

const files = fc.array(key, { maxLength: 6 }).map(withoutRepeats)
const rosters = fc.array(fc.record({ key, isListed: fc.boolean() }), { maxLength: 6 }).map((rows) =>
  withoutRepeats(rows.map((row) => row.key)).map((row, index) => ({
    ...row,
    id: `L${index}`,
    isListed: rows[index]?.isListed ?? true,
  })),
)

test('no learner is two pupils, and who is in the file is not missing', () => {
  fc.assert(
    fc.property(files, rosters, (pupils, known) => {
      const { learners, missing } = matchRoster(pupils, known, none)
      const ids = learners.flatMap((learner) => learner?.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      expect(missing.filter((id) => ids.includes(id))).toEqual([])
      const listed = known.filter(({ isListed }) => isListed).map(({ id }) => id)
      expect([...missing, ...listed.filter((id) => ids.includes(id))].sort()).toEqual(listed.sort())
    }),
  )
})

test('a pupil whose INE is known is that learner; else one with the same ELEVE_ID and birth date, or a new one', () => {
  fc.assert(
    fc.property(files, rosters, (pupils, known) => {
      const { learners } = matchRoster(pupils, known, none)
      for (const [index, pupil] of pupils.entries()) {
        const match = learners[index]
        const byIne = known.find(({ ine }) => ine !== null && ine === pupil.ine)
        if (byIne) expect(match?.id).toBe(byIne.id)
        else if (match) {
          expect(match).toMatchObject({ eleveId: pupil.eleveId, birthDate: pupil.birthDate })
          expect(pupils.some(({ ine }) => ine !== null && ine === match.ine)).toBe(false)
        }
      }
    }),
  )
})

test('the order of the pupils in the file does not matter', () => {
  const cases = fc
    .tuple(files, rosters)
    .chain(([pupils, known]) =>
      fc.tuple(
        fc.constant(pupils),
        fc.shuffledSubarray(pupils, { minLength: pupils.length }),
        fc.constant(known),
      ),
    )
  fc.assert(
    fc.property(cases, ([pupils, shuffled, known]) => {
      const found = (list: readonly Key[]) => {
        const { learners, missing, released } = matchRoster(list, known, none)
        const pairs = list.map((pupil, index) => `${pupil.ine} ${pupil.eleveId}: ${learners[index]?.id}`)
        return { pairs: pairs.sort(), missing, released }
      }
      expect(found(shuffled)).toEqual(found(pupils))
    }),
  )
})

/** The roster once the file is applied. */
function apply(pupils: readonly Key[], known: readonly KnownKey[]): KnownKey[] {
  const { learners, missing, released } = matchRoster(pupils, known, none)
  const after = new Map<string, KnownKey>()
  for (const row of known) {
    const eleveId = released.includes(row.id) ? null : row.eleveId
    after.set(row.id, { ...row, eleveId, isListed: row.isListed && !missing.includes(row.id) })
  }
  for (const [index, pupil] of pupils.entries()) {
    const before = learners[index]
    const id = before?.id ?? `new ${index}`
    after.set(id, { ...pupil, ine: pupil.ine ?? before?.ine ?? null, id, isListed: true })
  }
  return [...after.values()]
}

const findTwice = (values: readonly (string | null)[]): (string | null)[] =>
  values.filter((value, index) => value !== null && values.indexOf(value) !== index)

test('no number is ever held by two learners, and the same file again finds everybody', () => {
  fc.assert(
    fc.property(files, rosters, (pupils, known) => {
      const roster = apply(pupils, known)
      expect(findTwice(roster.map(({ ine }) => ine))).toEqual([])
      expect(findTwice(roster.map(({ eleveId }) => eleveId))).toEqual([])
      const again = matchRoster(pupils, roster, none)
      const identified = pupils.filter(({ ine, eleveId }) => ine !== null || eleveId !== null)
      expect(again.learners.filter(Boolean)).toHaveLength(identified.length)
      expect(again.released).toEqual([])
    }),
  )
})

test('whoever a row to correct may be about is not missing', () => {
  fc.assert(
    fc.property(files, rosters, fc.array(key, { maxLength: 3 }), (pupils, known, wrong) => {
      const untouched = {
        ines: wrong.flatMap(({ ine }) => ine ?? []),
        eleveIds: wrong.flatMap(({ eleveId }) => eleveId ?? []),
      }
      const { missing } = matchRoster(pupils, known, untouched)
      for (const { id, ine, eleveId } of known) {
        const isMeant = untouched.ines.includes(ine ?? '') || untouched.eleveIds.includes(eleveId ?? '')
        if (isMeant) expect(missing).not.toContain(id)
      }
    }),
  )
})

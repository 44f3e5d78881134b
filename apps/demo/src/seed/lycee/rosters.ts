import { createChance, type InventedDivision, type InventedPupil, inventPupils } from '@orga/fixtures'

/** What the lycée’s three files of Siècle hold: last year’s, this year’s first one, and the one of some weeks ago. */
export type Rosters = {
  readonly lastYear: readonly InventedPupil[]
  readonly first: readonly InventedPupil[]
  readonly later: readonly InventedPupil[]
}

const divisions: readonly InventedDivision[] = [
  { code: '2DE 1', level: '2GT' },
  { code: '2DE 2', level: '2GT' },
  { code: '2DE 3', level: '2GT' },
  { code: '2DE 4', level: '2GT' },
  { code: '1G 1', level: '1G' },
  { code: '1G 2', level: '1G' },
  { code: '1 STMG', level: '1STMG' },
  { code: 'TG 1', level: 'TG' },
  { code: 'TG 2', level: 'TG' },
  { code: 'T STMG', level: 'TSTMG' },
]

const firstCount = 298
const arrivals = 6
const departures = 4
const moves = 7
const corrections = 2
/** Pupils of last year who are no longer there: the terminales, and a few others. */
const leavers = 104

const codesOf = (level: string): string[] =>
  divisions.filter((division) => division.level === level).map(({ code }) => code)

/** Classes of the year before, by the beginning of the class’s name. */
const cameFrom: readonly (readonly [string, readonly string[]])[] = [
  ['1', codesOf('2GT')],
  ['TG', codesOf('1G')],
  ['T STMG', codesOf('1STMG')],
]

const mefOf: Readonly<Record<string, string>> = {
  '2': '20010019110',
  '1 ': '21131013110',
  '1G': '20110019110',
}

export function inventRosters(schoolYear: number): Rosters {
  const first = inventPupils('lycée', firstCount, { schoolYear, divisions })
  return { lastYear: inventLastYear(first, schoolYear - 1), first, later: inventLater(first, schoolYear) }
}

function inventLastYear(first: readonly InventedPupil[], schoolYear: number): InventedPupil[] {
  const chance = createChance('lycée, last year')
  const stayed = first.flatMap((pupil) => {
    const before = cameFrom.find(([start]) => pupil.division.startsWith(start))?.[1]
    if (!before || chance.happens(0.03)) return []
    const division = chance.pick(before)
    const mefCode = mefOf[division.slice(0, 2)] ?? mefOf[division.slice(0, 1)] ?? pupil.mefCode
    return [{ ...pupil, division, mefCode }]
  })
  const gone = [...divisions.slice(-3), ...divisions.slice(-3), ...divisions.slice(0, 4)]
  return [...stayed, ...inventPupils('lycée, leavers', leavers, { schoolYear, divisions: gone })]
}

/** Some weeks later: a few have left, moved to the class beside, got another name, or arrived. */
function inventLater(first: readonly InventedPupil[], schoolYear: number): InventedPupil[] {
  // Spread over the school: every so many pupils something has changed.
  const step = Math.floor(first.length / (departures + moves + corrections))
  const changed = first.flatMap((pupil, index) => {
    const rank = index % step === 0 ? index / step : -1
    if (rank < 0 || rank >= departures + moves + corrections) return [pupil]
    if (rank < departures) return []
    if (rank < departures + moves) return [{ ...pupil, division: besides(pupil.division) }]
    return [{ ...pupil, preferredLastName: `${pupil.lastName}-BELLEFEUILLE` }]
  })
  return [...changed, ...inventPupils('lycée, arrivals', arrivals, { schoolYear, divisions })]
}

/** The next class of the same level, where there is one. */
function besides(code: string): string {
  const level = divisions.find((division) => division.code === code)?.level ?? ''
  const codes = codesOf(level)
  return codes[(codes.indexOf(code) + 1) % codes.length] ?? code
}

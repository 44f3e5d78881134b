import { checkRow, firstNameOf, ineOf, lastNameOf, type Row } from './check-pupil.ts'
import { isCurrentSchoolYear, parseDay } from './day.ts'
import { explain } from './explain.ts'
import type { Problem, RawPupil, SieclePupil, SkippedPupil, WarningCode } from './pupil.ts'
import { FileRefusal } from './refusal.ts'
import type { Scanned } from './scan.ts'

export type Selection = {
  readonly pupils: readonly SieclePupil[]
  readonly skipped: { readonly left: readonly SkippedPupil[]; readonly noDivision: readonly SkippedPupil[] }
  readonly warnings: readonly Problem[]
  /** Each blocks its own row and no other. */
  readonly toCorrect: readonly Problem[]
}

/**
 * Keeps who is there and in a class, checks them, and leaves out the rows that must be corrected. Tens of thousands of
 * rows pass here: what is only needed to check one of them is made when its turn comes.
 */
export function selectPupils(scanned: Scanned, today: string): Selection {
  const { kept, skipped } = sortRows(scanned, today)
  if (kept.length === 0) throw new FileRefusal('EMPTY')
  const repeated = findRepeated(kept)
  const pupils: SieclePupil[] = []
  const warnings = fileWarnings(scanned, today)
  const toCorrect: Problem[] = []
  for (const raw of kept) {
    const divisions = scanned.divisions.get(raw.eleveId) ?? []
    const row: Row = { raw, ine: ineOf(raw), divisions, leavesOn: parseDay(raw.DATE_SORTIE ?? '') }
    const checked = checkRow(row, repeated.has(raw))
    if (checked.pupil) pupils.push(checked.pupil)
    warnings.push(...checked.warnings)
    toCorrect.push(...checked.toCorrect)
  }
  return { pupils, skipped, warnings, toCorrect }
}

/** Who has left or is in no class is not checked: nobody need correct them. */
function sortRows({ pupils, divisions }: Scanned, today: string) {
  const kept: RawPupil[] = []
  const skipped: { left: SkippedPupil[]; noDivision: SkippedPupil[] } = { left: [], noDivision: [] }
  for (const raw of withoutRepeats(pupils)) {
    const leavesOn = parseDay(raw.DATE_SORTIE ?? '')
    const isGone = leavesOn !== null && leavesOn <= today
    if (!isGone && divisions.has(raw.eleveId)) kept.push(raw)
    else {
      const person = { lastName: lastNameOf(raw), firstName: firstNameOf(raw) }
      skipped[isGone ? 'left' : 'noDivision'].push({ eleveId: raw.eleveId, ine: ineOf(raw), ...person })
    }
  }
  return { kept, skipped }
}

/** One row per ELEVE_ID, the last; those that differ by their INE all stay, to be corrected. */
function withoutRepeats(pupils: readonly RawPupil[]): readonly RawPupil[] {
  if (countDistinct(pupils, ({ eleveId }) => eleveId) === pupils.length) return pupils
  const rows = new Map<string, RawPupil>()
  for (const raw of pupils) {
    const ine = ineOf(raw)
    const twin = rows.get(raw.eleveId)
    const other = twin ? ineOf(twin) : null
    const differs = other !== null && ine !== null && other !== ine
    rows.set(differs || raw.eleveId === '' ? `${raw.eleveId}\n${ine}\n${rows.size}` : raw.eleveId, raw)
  }
  return [...rows.values()]
}

/** Rows that share an INE, or an ELEVE_ID, with another. */
function findRepeated(kept: readonly RawPupil[]): Set<RawPupil> {
  return new Set([...findShared(kept, ({ eleveId }) => eleveId), ...findShared(kept, ineOf)])
}

type KeyOf = (raw: RawPupil) => string | null

/** Rows whose key another has too; null is no key. */
function findShared(kept: readonly RawPupil[], keyOf: KeyOf): RawPupil[] {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const raw of kept) {
    const key = keyOf(raw)
    if (key !== null && seen.has(key)) shared.add(key)
    else if (key !== null) seen.add(key)
  }
  return shared.size === 0 ? [] : kept.filter((raw) => shared.has(keyOf(raw) ?? ''))
}

const countDistinct = (pupils: readonly RawPupil[], keyOf: KeyOf): number => new Set(pupils.map(keyOf)).size

function fileWarnings({ schoolYear, hasAddresses }: Scanned, today: string): Problem[] {
  const found: Problem[] = []
  const add = (code: WarningCode, field: string, value: string): void => {
    const message = explain(code, { field, value, hasIne: false })
    found.push({ code, eleveId: null, ine: null, name: null, division: null, field, value, message })
  }
  const isYear = /^\d{4}$/.test(schoolYear)
  if (!isYear || !isCurrentSchoolYear(Number(schoolYear), today)) {
    add('SCHOOL_YEAR_MISMATCH', 'ANNEE_SCOLAIRE', schoolYear.slice(0, 20))
  }
  if (hasAddresses) add('ADDRESSES_IGNORED', 'ADRESSES', '')
  return found
}

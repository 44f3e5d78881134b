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

/** Keeps who is there and in a class, checks them, and leaves out the rows that must be corrected. */
export function selectPupils(scanned: Scanned, today: string): Selection {
  const { kept, skipped } = sortRows(scanned, today)
  if (kept.length === 0) throw new FileRefusal('EMPTY')
  const repeated = findRepeated(kept)
  const pupils: SieclePupil[] = []
  const warnings = fileWarnings(scanned, today)
  const toCorrect: Problem[] = []
  for (const row of kept) {
    const checked = checkRow(row, repeated.has(row))
    if (checked.pupil) pupils.push(checked.pupil)
    warnings.push(...checked.warnings)
    toCorrect.push(...checked.toCorrect)
  }
  return { pupils, skipped, warnings, toCorrect }
}

/** Who has left or is in no class is not checked: nobody need correct them. */
function sortRows({ pupils, divisions }: Scanned, today: string) {
  const kept: Row[] = []
  const skipped: { left: SkippedPupil[]; noDivision: SkippedPupil[] } = { left: [], noDivision: [] }
  for (const { raw, ine } of withoutRepeats(pupils)) {
    const leavesOn = parseDay(raw.DATE_SORTIE ?? '')
    const own = divisions.get(raw.eleveId)
    const isGone = leavesOn !== null && leavesOn <= today
    if (!isGone && own) kept.push({ raw, ine, divisions: own, leavesOn })
    else {
      const { eleveId } = raw
      const person = { eleveId, ine, lastName: lastNameOf(raw), firstName: firstNameOf(raw) }
      skipped[isGone ? 'left' : 'noDivision'].push(person)
    }
  }
  return { kept, skipped }
}

type Identified = { readonly raw: RawPupil; readonly ine: string | null }

/** One row per ELEVE_ID, the last; those that differ by their INE all stay, to be corrected. */
function withoutRepeats(pupils: readonly RawPupil[]): Iterable<Identified> {
  const rows = new Map<string, Identified>()
  for (const raw of pupils) {
    const ine = ineOf(raw)
    const twin = rows.get(raw.eleveId)
    const differs = twin && twin.ine !== null && ine !== null && twin.ine !== ine
    rows.set(differs || raw.eleveId === '' ? `${raw.eleveId}\n${ine}\n${rows.size}` : raw.eleveId, {
      raw,
      ine,
    })
  }
  return rows.values()
}

/** Rows that share an INE, or an ELEVE_ID, with another. */
function findRepeated(kept: readonly Row[]): Set<Row> {
  const repeated = new Set<Row>()
  const byEleveId = new Map<string, Row>()
  const byIne = new Map<string, Row>()
  const note = (rows: Map<string, Row>, key: string, row: Row): void => {
    const first = rows.get(key)
    if (first) repeated.add(first).add(row)
    else rows.set(key, row)
  }
  for (const row of kept) {
    note(byEleveId, row.raw.eleveId, row)
    if (row.ine !== null) note(byIne, row.ine, row)
  }
  return repeated
}

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

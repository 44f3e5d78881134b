import type { ImportProblem, ImportReport } from '@orga/contract'
import type { Problem, SiecleReading, SkippedPupil } from '@orga/siecle'
import type { Counts } from './plan-roster.ts'

type Reading = SiecleReading & { readonly refused: null }

/** What the secretary reads after an import, and may download. */
export function reportOf(reading: Reading, counts: Counts): ImportReport {
  return {
    schoolYear: reading.schoolYear,
    encoding: reading.encoding,
    pupils: reading.pupils.length,
    divisions: Object.fromEntries(reading.divisions),
    counts: { ...counts },
    skipped: {
      left: reading.skipped.left.map(skippedOf),
      noDivision: reading.skipped.noDivision.map(skippedOf),
    },
    warnings: reading.warnings.map(problemOf),
    toCorrect: reading.toCorrect.map(problemOf),
  }
}

function skippedOf({ eleveId, lastName, firstName }: SkippedPupil): { eleveId: string; name: string } {
  return { eleveId, name: `${lastName} ${firstName}`.trim() }
}

function problemOf(problem: Problem): ImportProblem {
  const { code, eleveId, ine, field, value, message, name, division } = problem
  return { code, eleveId, ine, field, value: value ?? null, message, name, division }
}

const cell = (text: string | number | null): string => {
  const value = String(text ?? '')
  // A spreadsheet would run a cell that begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

const line = (...cells: (string | number | null)[]): string => cells.map(cell).join(';')

const countLabels: Readonly<Record<keyof ImportReport['counts'], string>> = {
  new: 'Nouveaux élèves',
  changed: 'Fiches modifiées',
  moved: 'Changements de classe',
  back: 'Élèves de retour',
  left: 'Élèves partis',
  unchanged: 'Sans changement',
}

/** The report as CSV for a French spreadsheet: UTF-8 with BOM, semicolons, CRLF. */
export function writeReportCsv({ counts, skipped, toCorrect, warnings }: ImportReport): string {
  const problems = (title: string, rows: readonly ImportProblem[]): string[] =>
    rows.map(({ name, division, code, field, value, message }) =>
      line(title, name, division, code, field, value, message),
    )
  const skippedRows = (reason: string, rows: ImportReport['skipped']['left']): string[] =>
    rows.map(({ name }) => line('Non importé', name, null, null, null, null, reason))
  const lines = [
    line('Rubrique', 'Élève', 'Classe', 'Code', 'Champ', 'Valeur', 'Détail'),
    ...Object.entries(countLabels).map(([key, label]) =>
      line(label, null, null, null, null, counts[key as keyof typeof counts], null),
    ),
    ...problems('À corriger dans Siècle', toCorrect),
    ...problems('À vérifier', warnings),
    ...skippedRows('A quitté l’établissement', skipped.left),
    ...skippedRows('N’a pas de classe', skipped.noDivision),
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

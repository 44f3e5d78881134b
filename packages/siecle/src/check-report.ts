import type { Problem } from './pupil.ts'
import type { SiecleReading } from './read-siecle.ts'

type Remark = Pick<Problem, 'code' | 'eleveId' | 'ine' | 'field' | 'message'>

/** What `siecle check --json` prints. */
export type CheckReport = {
  readonly refused: { readonly code: string; readonly message: string } | null
  readonly uai: string | null
  readonly schoolYear: number | null
  readonly encoding: string | null
  readonly pupils: number
  readonly divisions: Readonly<Record<string, number>>
  readonly skipped: { readonly left: number; readonly 'no-division': number }
  readonly warnings: readonly Remark[]
  readonly toCorrect: readonly (Remark & Pick<Problem, 'value'>)[]
}

const remark = ({ code, eleveId, ine, field, message }: Problem): Remark => ({
  code,
  eleveId,
  ine,
  field,
  message,
})

export function toCheckReport(reading: SiecleReading): CheckReport {
  if (reading.refused) {
    return {
      refused: reading.refused,
      ...reading.found,
      pupils: 0,
      divisions: {},
      skipped: { left: 0, 'no-division': 0 },
      warnings: [],
      toCorrect: [],
    }
  }
  const { uai, schoolYear, encoding, pupils, divisions, skipped, warnings, toCorrect } = reading
  return {
    refused: null,
    uai,
    schoolYear,
    encoding,
    pupils: pupils.length,
    divisions: Object.fromEntries(divisions),
    skipped: { left: skipped.left.length, 'no-division': skipped.noDivision.length },
    warnings: warnings.map(remark),
    toCorrect: toCorrect.map((problem) => ({ ...remark(problem), value: problem.value })),
  }
}

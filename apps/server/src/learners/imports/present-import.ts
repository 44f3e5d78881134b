import type { ImportProblem, ImportReport, Role, RosterImport } from '@orga/contract'
import type { ImportRow } from './import-queries.ts'

/** An import as a member of the team sees it: national numbers are for administrators only. */
export function presentImport(row: ImportRow, role: Role): RosterImport {
  return {
    id: row.id,
    fileName: row.fileName,
    state: row.state,
    stage: row.stage,
    done: row.done,
    total: row.total,
    refusal: row.refusal,
    report: row.report && role !== 'admin' ? withoutInes(row.report) : row.report,
    author: `${row.authorFirstName} ${row.authorLastName}`,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

function withoutInes({ warnings, toCorrect, ...report }: ImportReport): ImportReport {
  return { ...report, warnings: warnings.map(withoutIne), toCorrect: toCorrect.map(withoutIne) }
}

const withoutIne = (problem: ImportProblem): ImportProblem => ({
  ...problem,
  ine: null,
  value: problem.field === 'ID_NATIONAL' ? null : problem.value,
})

import type { RosterImport } from '@orga/contract'
import type { ImportRow } from './import-queries.ts'

export function presentImport(row: ImportRow): RosterImport {
  return {
    id: row.id,
    fileName: row.fileName,
    state: row.state,
    stage: row.stage,
    done: row.done,
    total: row.total,
    refusal: row.refusal,
    report: row.report,
    author: `${row.authorFirstName} ${row.authorLastName}`,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

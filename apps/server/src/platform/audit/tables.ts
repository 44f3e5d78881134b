import type { ColumnType } from 'kysely'

declare module '../database/database.ts' {
  interface Tables {
    auditEvents: {
      organizationId: string
      id: string
      accountId: string | null
      action: string
      subjectType: string | null
      subjectId: string | null
      details: ColumnType<Record<string, string | number | boolean | null>, string>
      createdAt: Date
    }
  }
}

import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../database/database.ts'

export type AuditEvent = {
  /** The school it concerns; absent for what happens to an account alone. */
  readonly organizationId?: string
  readonly accountId?: string
  /** What happened, noun and past participle: `invitation_sent`, `learner_linked`. */
  readonly action: string
  /** On what: a table's singular name and its id. */
  readonly subject?: { readonly type: string; readonly id: string }
  /** Counts and codes only, never a name, a birth date or an answer. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

/** Account-level events have no school and are kept under this id. */
export const noOrganization = '00000000-0000-0000-0000-000000000000'

/** Writes who did what, in the transaction of the change itself. */
export async function audit(db: Db, now: Date, event: AuditEvent): Promise<void> {
  await db
    .insertInto('auditEvents')
    .values({
      organizationId: event.organizationId ?? noOrganization,
      id: uuidv7(),
      accountId: event.accountId ?? null,
      action: event.action,
      subjectType: event.subject?.type ?? null,
      subjectId: event.subject?.id ?? null,
      details: JSON.stringify(event.details ?? {}),
      createdAt: now,
    })
    .execute()
}

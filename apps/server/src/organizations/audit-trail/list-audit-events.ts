import type { Input, organizationsContract, Output } from '@orga/contract'
import { z } from 'zod'
import { readPageKey, writePageKey } from '../../platform/http/page-key.ts'
import type { MemberCall } from '../../platform/http/serve.ts'
import { fullName, listAuditEvents as listRows, listSubjectNames } from './audit-queries.ts'

type Contract = typeof organizationsContract.listAuditEvents

const pageSize = 50
const keySchema = z.tuple([z.uuid()])

export async function listAuditEvents(
  { db }: Pick<MemberCall, 'db'>,
  { organizationId, after }: Input<Contract>,
): Promise<Output<Contract>> {
  const [id] = readPageKey(after, keySchema) ?? []
  const rows = await listRows(db, organizationId, { limit: pageSize + 1, after: id })
  const page = rows.slice(0, pageSize)
  const names = await listSubjectNames(db, organizationId, page)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  return {
    events: page.map(({ firstName, lastName, subjectId, createdAt, ...event }) => ({
      ...event,
      author: firstName !== null && lastName !== null ? fullName({ firstName, lastName }) : null,
      subject: (subjectId && names.get(subjectId)) ?? null,
      createdAt: createdAt.toISOString(),
    })),
    next: last ? writePageKey(last.id) : null,
  }
}

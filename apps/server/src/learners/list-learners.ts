import type { Input, learnersContract, Output } from '@orga/contract'
import { z } from 'zod'
import { readPageKey, writePageKey } from '../platform/http/page-key.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import { normaliseSearch } from './normalise-search.ts'
import { presentLearner } from './present-learner.ts'
import { countLearners, listLearners as listRows } from './queries.ts'

type Contract = typeof learnersContract.listLearners

const pageSize = 50
const keySchema = z.tuple([z.string(), z.string(), z.uuid()])

export async function listLearners(
  { db }: Pick<MemberCall, 'db'>,
  { organizationId, division, search, sort, after }: Input<Contract>,
): Promise<Output<Contract>> {
  const filter = { organizationId, division, search: normaliseSearch(search) }
  const key = readPageKey(after, keySchema)
  const from = key && { division: key[0], searchName: key[1], id: key[2] }
  const [rows, total] = await Promise.all([
    listRows(db, filter, { sort, limit: pageSize + 1, after: from }),
    countLearners(db, filter),
  ])
  const page = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  return {
    learners: page.map(presentLearner),
    total,
    next: last ? writePageKey(last.division ?? '', last.searchName, last.id) : null,
  }
}

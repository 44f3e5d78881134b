import { isDeepStrictEqual } from 'node:util'
import { updateParticipation } from '../../campaigns/index.ts'
import type { Bank } from '../../content/index.ts'
import { type Db, transact, type Tx } from '../../platform/database/database.ts'
import { measureResult } from '../measure/measure-result.ts'
import { type History, readHistory } from './history.ts'
import {
  listAccounts,
  listParticipations,
  lockStoredKnowledge,
  updateDerived,
  upsertKnowledge,
} from './queries.ts'
import { type Replay, replay } from './replay.ts'

export type Rebuilt = {
  /** People and answers read. */
  readonly accounts: number
  readonly answers: number
  /** Rows that differed from what the answers say, and were put right. All 0 when all is well. */
  readonly knowledge: number
  readonly assessments: number
  readonly participations: number
}

type Call = {
  readonly db: Db
  readonly bank: Bank
  /** Told after each batch of people. */
  readonly onProgress?: (rebuilt: Rebuilt) => void
}

const batch = 200
const none: Rebuilt = { accounts: 0, answers: 0, knowledge: 0, assessments: 0, participations: 0 }

/**
 * Computes again, from the answers alone, what is derived from them: knowledge, the state of tests, the counts of
 * participations. Writes only what differs. Safe while people answer: each person is locked for their own turn. It
 * goes by the bank of today: an answer to a question that was withdrawn since no longer says anything.
 */
export async function rebuildDerived({ db, bank, onProgress }: Call): Promise<Rebuilt> {
  let total = none
  let after: string | undefined
  for (;;) {
    const accountIds = await listAccounts(db, { after, limit: batch })
    for (const accountId of accountIds)
      total = add(total, await transact(db, (tx) => rebuildAccount(tx, bank, accountId)))
    onProgress?.(total)
    after = accountIds.at(-1)
    if (accountIds.length < batch) return total
  }
}

const add = (a: Rebuilt, b: Rebuilt): Rebuilt => ({
  accounts: a.accounts + b.accounts,
  answers: a.answers + b.answers,
  knowledge: a.knowledge + b.knowledge,
  assessments: a.assessments + b.assessments,
  participations: a.participations + b.participations,
})

async function rebuildAccount(tx: Tx, bank: Bank, accountId: string): Promise<Rebuilt> {
  const stored = await lockStoredKnowledge(tx, accountId)
  const history = await readHistory(tx, accountId)
  const replayed = replay(bank, history)
  const { knowledge: tubes, updatedAt } = replayed
  // What has not been noted yet is noted when the person begins their next test.
  const evidence = stored?.evidence === null ? null : replayed.evidence
  const right = { tubes, evidence }
  const same =
    stored &&
    isDeepStrictEqual({ tubes: stored.tubes, evidence: stored.evidence }, right) &&
    stored.updatedAt >= updatedAt
  if (!same) await upsertKnowledge(tx, accountId, { ...right, updatedAt })
  return {
    accounts: 1,
    answers: history.answers.length,
    knowledge: same ? 0 : 1,
    assessments: await rebuildAssessments(tx, { bank, accountId, history, replayed }),
    participations: await rebuildParticipations(tx, { bank, accountId, history, replayed }),
  }
}

type Derived = {
  readonly bank: Bank
  readonly accountId: string
  readonly history: History
  readonly replayed: Replay
}

async function rebuildAssessments(tx: Tx, { accountId, history, replayed }: Derived): Promise<number> {
  let changed = 0
  for (const { id, asked, marks, knownSkills } of history.assessments) {
    const right = replayed.tests.get(id)
    if (!right) continue
    const derived = { asked: right.course.asked, marks: right.course.marks, knownSkills: right.knownSkills }
    if (isDeepStrictEqual({ asked, marks, knownSkills }, derived)) continue
    await updateDerived(tx, { accountId, assessmentId: id }, derived)
    changed++
  }
  return changed
}

async function rebuildParticipations(
  tx: Tx,
  { bank, accountId, history, replayed }: Derived,
): Promise<number> {
  const tests = new Map(history.assessments.map((test) => [test.id, test]))
  let changed = 0
  for (const { organizationId, id, assessmentId, ...stored } of await listParticipations(tx, accountId)) {
    const test = replayed.tests.get(assessmentId)
    if (!test) continue
    const { course, ended } = test
    const { validated: validatedSkills, competences } = measureResult(bank, course, { ended })
    const right = {
      answersCount: course.asked.length,
      validatedSkills,
      competences,
      finishedAt: tests.get(assessmentId)?.completedAt ?? null,
    }
    if (isDeepStrictEqual(stored, right)) continue
    await updateParticipation(tx, { organizationId, participationId: id }, right)
    changed++
  }
  return changed
}

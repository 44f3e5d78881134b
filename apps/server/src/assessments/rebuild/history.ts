import type { Db } from '../../platform/database/database.ts'

/** The facts about a person, and what is derived from them in their tests. */
export type History = {
  readonly assessments: Awaited<ReturnType<typeof listAssessments>>
  readonly answers: Awaited<ReturnType<typeof listAnswers>>
}

async function listAssessments(db: Db, accountId: string) {
  return await db
    .selectFrom('assessments')
    .select([
      'id',
      'skillIds',
      'settings',
      'seed',
      'asked',
      'marks',
      'knownSkills',
      'startedAt',
      'completedAt',
    ])
    .where('accountId', '=', accountId)
    .orderBy('startedAt')
    .execute()
}

/** In the order in which they were given, over all tests. */
async function listAnswers(db: Db, accountId: string) {
  return await db
    .selectFrom('answers')
    .select(['assessmentId', 'challengeId', 'outcome', 'answeredAt'])
    .where('accountId', '=', accountId)
    .orderBy('answeredAt')
    .orderBy('position')
    .execute()
}

export async function readHistory(db: Db, accountId: string): Promise<History> {
  const assessments = await listAssessments(db, accountId)
  return { assessments, answers: await listAnswers(db, accountId) }
}

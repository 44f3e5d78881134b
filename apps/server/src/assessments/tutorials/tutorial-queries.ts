import type { Db } from '../../platform/database/database.ts'

declare module '../../platform/database/database.ts' {
  interface Tables {
    tutorialMarks: { accountId: string; tutorialId: string; saved: boolean; read: boolean; updatedAt: Date }
  }
}

export async function listTutorialMarks(db: Db, accountId: string) {
  return await db
    .selectFrom('tutorialMarks')
    .select(['tutorialId', 'saved', 'read'])
    .where('accountId', '=', accountId)
    .execute()
}

export type TutorialMark = {
  readonly accountId: string
  readonly tutorialId: string
  readonly saved: boolean
  readonly read: boolean
}

export async function upsertTutorialMark(db: Db, mark: TutorialMark, now: Date): Promise<void> {
  const row = { saved: mark.saved, read: mark.read, updatedAt: now }
  await db
    .insertInto('tutorialMarks')
    .values({ ...mark, ...row })
    .onConflict((conflict) => conflict.columns(['accountId', 'tutorialId']).doUpdateSet(row))
    .execute()
}

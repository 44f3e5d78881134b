import { type Exposure, reportExposure, type ShownTest } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import type { Db } from '../../platform/database/database.ts'
import { listAsked } from '../queries.ts'
import { findSkills } from '../run/target-skills.ts'

const pageSize = 1_000

/** How often each question of the bank was shown, over all tests of all schools, the most exposed first. */
export async function listExposures(db: Db, bank: Bank): Promise<Exposure[]> {
  return await reportExposure(readShownTests(db, bank))
}

/** Page by page, so that a nation's tests need no more memory than a school's. */
async function* readShownTests(db: Db, bank: Bank): AsyncGenerator<ShownTest> {
  let page = await listAsked(db, { after: null, limit: pageSize })
  while (page.length > 0) {
    for (const { skillIds, asked } of page)
      yield {
        possible: findSkills(bank, skillIds).flatMap(({ challengeIds }) => challengeIds),
        shown: asked.filter((id) => bank.challenges.has(id)),
      }
    page = await listAsked(db, { after: page.at(-1) ?? null, limit: pageSize })
  }
}

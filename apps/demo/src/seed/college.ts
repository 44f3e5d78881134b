import { demoCollege } from '@orga/fixtures'
import { createOrganization, sendFirstInvitation } from '../../../server/src/organizations/index.ts'
import type { Seeding } from './seeding.ts'

/** The collège of the five steps: opened by an operator just now, its invitation in the mail, nobody in it yet. */
export async function seedCollege({ tx, jobs, config, calendar: { now } }: Seeding): Promise<void> {
  const { uai, name, email } = demoCollege
  await createOrganization({ db: tx, now }, { uai, name, email })
  await sendFirstInvitation({ db: tx, now, jobs, config }, { uai })
}

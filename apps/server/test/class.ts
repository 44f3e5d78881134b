import { campaignsContract } from '@orga/contract'
import { v7 as uuidv7 } from 'uuid'
import { normaliseSearch } from '../src/learners/index.ts'
import { ask } from './ask.ts'
import { createPerson, createPupil, type TestPerson } from './people.ts'
import { addMember, createSchool } from './schools.ts'
import type { TestApp } from './test-app.ts'

type Learner = {
  readonly organizationId: string
  readonly accountId?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly division?: string | null
  readonly hiddenAt?: Date
}

/** Writes a pupil on the roster of a school, linked to an account if one is given. Returns the learner's id. */
export async function createLearner({ app, db }: TestApp, learner: Learner): Promise<string> {
  const id = uuidv7()
  const now = app.clock()
  const { firstName = 'Camille', lastName = 'Verdier', accountId = null, hiddenAt = null } = learner
  await db
    .insertInto('learners')
    .values({
      organizationId: learner.organizationId,
      id,
      ine: null,
      eleveId: id,
      lastName,
      preferredLastName: null,
      firstName,
      middleName: null,
      thirdName: null,
      birthDate: '2012-03-05',
      sex: null,
      birthCountryCode: null,
      birthProvinceCode: null,
      birthCityCode: null,
      birthCity: null,
      mefCode: null,
      status: null,
      division: learner.division === undefined ? '3 A' : learner.division,
      schoolYear: 2026,
      leavesOn: null,
      origin: 'import',
      accountId,
      linkedAt: accountId ? now : null,
      hiddenAt,
      searchName: normaliseSearch(`${lastName} ${firstName}`),
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  return id
}

export type TestPupil = TestPerson & { readonly learnerId: string }

/** A pupil of the portal, linked to their place on the roster. */
export async function createLinkedPupil(
  service: TestApp,
  learner: Omit<Learner, 'accountId'>,
): Promise<TestPupil> {
  const { firstName = 'Camille', lastName = 'Verdier' } = learner
  const pupil = await createPupil(service, { firstName, lastName })
  const learnerId = await createLearner(service, { ...learner, accountId: pupil.accountId })
  return { ...pupil, learnerId }
}

export type TestSchool = { readonly organizationId: string; readonly teacher: TestPerson }

/** A school with one teacher in its team. */
export async function createTeam(service: TestApp): Promise<TestSchool> {
  const organizationId = await createSchool(service)
  const teacher = await createPerson(service, { firstName: 'Anne', lastName: 'Roy' })
  await addMember(service, organizationId, teacher.accountId)
  return { organizationId, teacher }
}

/** A campaign of the teacher's, for the whole school unless told. */
export async function createCampaign(
  service: TestApp,
  { organizationId, teacher }: TestSchool,
  {
    targetProfileId = 'decouverte',
    division = null,
  }: { targetProfileId?: string; division?: string | null } = {},
): Promise<{ campaignId: string; code: string }> {
  const input = { organizationId, name: 'Rentrée des 3e', targetProfileId, division }
  const { id, code } = await ask(service, campaignsContract.createCampaign, { by: teacher, input })
  return { campaignId: id, code }
}

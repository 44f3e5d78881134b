import { campaignsContract, learnersContract, organizationsContract } from '@orga/contract'
import { type APIRequestContext, test } from '@playwright/test'
import { ask } from './ask.ts'
import { signIn } from './people.ts'

/** The demonstration’s lycée, whose pupils its portal knows; its team’s log-ins are printed at the start. */
export const lycee = { uai: '9990001X' }
const password = 'Demonstration1'
export const lyceeHead = { email: 'proviseure@lycee.test', password }
export const lyceeTeacher = { email: 'prof.snt@lycee.test', password }

/** Signs `api` in as somebody of the lycée’s team. */
export async function enterLycee(api: APIRequestContext, person = lyceeHead): Promise<string> {
  await signIn(api, person)
  const { organizations } = await ask(api, organizationsContract.listMyOrganizations, {})
  const [organization] = organizations
  if (!organization) throw new Error('The team of the lycée has no school')
  return organization.id
}

export type Campaign = { readonly id: string; readonly code: string; readonly organizationId: string }

/** A campaign of the path Découverte, open to the whole school. */
export async function createCampaign(
  api: APIRequestContext,
  organizationId: string,
  name: string,
): Promise<Campaign> {
  const { targetProfiles } = await ask(api, campaignsContract.listTargetProfiles, { organizationId })
  const targetProfileId = targetProfiles.find(({ title }) => title === 'Découverte')?.id ?? ''
  const input = { organizationId, name, targetProfileId, division: null }
  const { id, code } = await ask(api, campaignsContract.createCampaign, input)
  return { id, code, organizationId }
}

export type Pupil = {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: string
  readonly division: string
}

/** Journeys that run side by side take pupils of other birthdays: nobody is in two of them. */
function isOurs(birthDate: string): boolean {
  const { config, parallelIndex } = test.info()
  return Number(birthDate.at(-1)) % config.workers === parallelIndex
}

/** Pupils of the school to whom no account is linked yet. */
export async function findPupils(
  api: APIRequestContext,
  organizationId: string,
  count: number,
): Promise<readonly Pupil[]> {
  const free: Pupil[] = []
  let after: string | undefined
  do {
    const page = await ask(api, learnersContract.listLearners, {
      organizationId,
      ...(after ? { after } : {}),
    })
    for (const { link, birthDate, division, leavesOn, ...names } of page.learners)
      if (link === 'none' && birthDate && isOurs(birthDate) && division && !leavesOn)
        free.push({ ...names, birthDate, division })
    after = page.next ?? undefined
  } while (after)
  // From the end of the list: whoever opens the page of pupils by hand finds newcomers at its beginning.
  return free.slice(-count)
}

/** One pupil to whom no account is linked yet. */
export async function findPupil(api: APIRequestContext, organizationId: string): Promise<Pupil> {
  const [pupil] = await findPupils(api, organizationId, 1)
  if (!pupil) throw new Error('Every pupil has an account by now')
  return pupil
}

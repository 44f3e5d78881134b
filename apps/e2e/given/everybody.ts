import {
  assessmentsContract,
  campaignsContract,
  learnersContract,
  organizationsContract,
  resultsContract,
} from '@orga/contract'
import type { Browser, BrowserContext } from '@playwright/test'
import { readDemo } from '../demo.ts'
import { ask } from './ask.ts'
import { enterLycee, lyceeTeacher } from './lycee.ts'
import { inventPerson, signUp } from './people.ts'
import { comeThroughPortal } from './pupil.ts'

/** What a browser keeps of whoever is signed in. */
type Held = Awaited<ReturnType<BrowserContext['storageState']>>

export type Role = 'visitor' | 'newcomer' | 'head' | 'teacher' | 'starter' | 'finisher'

/** Somebody in each role of the demonstration’s lycée, and what there is to see for them. */
export type Everybody = {
  readonly cookies: Readonly<Record<Role, Held['cookies']>>
  readonly organizationId: string
  /** A campaign in progress. */
  readonly campaign: { readonly id: string; readonly code: string }
  readonly archivedId: string
  readonly importId: string
  readonly invitationUrl: string
  /** Pupils of the campaign, by how far they are. */
  readonly learners: { readonly toDo: string; readonly finished: string }
  /** Tests of the two pupils. */
  readonly tests: { readonly started: string; readonly finished: string }
}

export async function findEverybody(browser: Browser): Promise<Everybody> {
  const context = await browser.newContext()
  const api = context.request
  const demo = await readDemo(api)
  const organizationId = await enterLycee(api)
  const { campaigns } = await ask(api, campaignsContract.listCampaigns, { organizationId, search: '2DE 3' })
  const archived = await ask(api, campaignsContract.listCampaigns, { organizationId, state: 'archived' })
  const campaign = first(campaigns)
  const { imports } = await ask(api, learnersContract.listImports, { organizationId })
  const { invitations } = await ask(api, organizationsContract.listInvitations, { organizationId })
  const { participants } = await ask(api, resultsContract.listParticipants, {
    organizationId,
    campaignId: campaign.id,
  })
  const findAt = (wanted: string) => first(participants.filter(({ status }) => status === wanted))

  const head = await takeCookies(context)
  await enterLycee(api, lyceeTeacher)
  const teacher = await takeCookies(context)
  await signUp(api, demo, inventPerson('Aurélien', 'Passereau'))
  const newcomer = await takeCookies(context)

  const sit = async (status: 'started' | 'finished') => {
    const { firstName, lastName, division } = findAt(status)
    const page = await context.newPage()
    await comeThroughPortal(page, demo, { firstName, lastName, division: division ?? '', birthDate: '' })
    const mine = await ask(api, assessmentsContract.listMyCampaigns, {})
    const test = first(mine.campaigns.filter(({ code }) => code === campaign.code)).assessmentId ?? ''
    const cookies = await takeCookies(context)
    await page.close()
    return { test, cookies }
  }
  const [starter, finisher] = [await sit('started'), await sit('finished')]
  await context.close()
  return {
    cookies: {
      visitor: [],
      newcomer,
      head,
      teacher,
      starter: starter.cookies,
      finisher: finisher.cookies,
    },
    organizationId,
    campaign: { id: campaign.id, code: campaign.code },
    archivedId: first(archived.campaigns).id,
    importId: first(imports).id,
    invitationUrl: new URL(first(invitations).url).pathname,
    learners: { toDo: findAt('to_do').learnerId, finished: findAt('finished').learnerId },
    tests: { started: starter.test, finished: finisher.test },
  }
}

/** What signs somebody in; the context is then free for the next one. */
async function takeCookies(context: BrowserContext): Promise<Held['cookies']> {
  const { cookies } = await context.storageState()
  await context.clearCookies()
  return cookies
}

function first<T>(all: readonly T[]): T {
  const [found] = all
  if (found === undefined) throw new Error('The lycée has none')
  return found
}

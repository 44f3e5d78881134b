import { assessmentsContract, campaignsContract, organizationsContract } from '@orga/contract'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { readDemo, type Demo } from './demo.ts'
import { ask } from './given/ask.ts'
import {
  type Campaign,
  createCampaign,
  enterLycee,
  findPupils,
  lyceeHead,
  type Pupil,
} from './given/lycee.ts'
import { signIn } from './given/people.ts'
import { beginCampaign, comeThroughPortal, questionTitle, typeBirthDate } from './given/pupil.ts'

let demo: Demo
let campaign: Campaign
let pupils: Pupil[]

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext()
  demo = await readDemo(context.request)
  const organizationId = await enterLycee(context.request)
  campaign = await createCampaign(context.request, organizationId, 'Découverte malgré tout')
  pupils = [...(await findPupils(context.request, organizationId, 12))]
  await context.close()
})

/** Each journey has a pupil of its own. */
function takePupil(): Pupil {
  const pupil = pupils.shift()
  if (!pupil) throw new Error('There are not enough pupils')
  return pupil
}

const begin = (page: Page): Promise<void> =>
  beginCampaign(page, demo, { pupil: takePupil(), code: campaign.code })

const assessmentIdOf = (page: Page): string => /\/tests\/([^/]+)/.exec(page.url())?.[1] ?? ''

/** How many answers the service has for the test in sight. */
async function countAnswers(page: Page): Promise<number> {
  const assessmentId = assessmentIdOf(page)
  const { corrections } = await ask(page.request, assessmentsContract.listCorrections, { assessmentId })
  const { answered } = await ask(page.request, assessmentsContract.getAssessment, {
    assessmentId,
    peek: 'true',
  })
  expect(corrections.length).toBe(answered)
  return answered
}

const pass = (page: Page): Promise<void> => page.getByRole('button', { name: 'Je passe' }).click()

/** Passes questions up to the one of this number, before the next pause. */
async function passUntil(page: Page, number: number): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: /^Question/ })
  for (;;) {
    const title = (await heading.textContent()) ?? ''
    if (title === `Question ${number}`) return
    await pass(page)
    await expect(heading).not.toHaveText(title)
  }
}

/** Two clicks in the time that a nervous hand needs. */
async function clickTwice(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).hover()
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForTimeout(180)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
}

/** Whether a next question is there in advance depends on chance and on how quick the page was. */
async function prepareNothing(page: Page): Promise<void> {
  await page.route('**/api/assessments/*/next', async (route) => await route.abort())
}

test('an answer given while the network is cut is kept, told, and sent once when it is back', async ({
  page,
  context,
}) => {
  await prepareNothing(page)
  await begin(page)
  await context.setOffline(true)
  await pass(page)
  await expect(page.getByText('Ta réponse est gardée ici')).toBeVisible()
  await page.getByRole('button', { name: 'Réessayer maintenant' }).click()
  await expect(questionTitle(page, 1)).toBeVisible()
  await context.setOffline(false)
  await expect(questionTitle(page, 2)).toBeVisible()
  expect(await countAnswers(page)).toBe(1)
})

test('an answer whose receipt was lost on the way counts once', async ({ page }) => {
  await prepareNothing(page)
  await begin(page)
  let lost = 0
  await page.route('**/answers', async (route) => {
    if (lost++ > 0) return await route.continue()
    await route.fetch()
    return await route.abort()
  })
  await pass(page)
  await expect(page.getByText('Ta réponse est gardée ici')).toBeVisible()
  await expect(questionTitle(page, 2)).toBeVisible()
  expect(await countAnswers(page)).toBe(1)
})

test('a form keeps what was typed, and a page that cannot come says why, while the network is cut', async ({
  page,
  context,
}) => {
  const organizationId = await enterLycee(page.request)
  await page.goto(`/orga/${organizationId}/campagnes/creation`)
  await page.getByRole('radio', { name: 'Découverte' }).check()
  const name = page.getByRole('textbox', { name: /Nom de la campagne/ })
  await name.fill('Malgré la coupure')
  await context.setOffline(true)
  const send = page.getByRole('button', { name: 'Créer la campagne' })
  await send.click()
  await expect(page.getByText('Le service ne répond pas. Rien n’a été perdu')).toBeVisible()
  await expect(name).toHaveValue('Malgré la coupure')
  await page.getByRole('link', { name: 'Équipe' }).click()
  await expect(page.getByRole('heading', { name: 'Cette page ne peut pas être affichée' })).toBeVisible()
  await expect(page.getByText('Le service ne répond pas. Rien n’a été perdu')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Équipe' })).toBeVisible()
})

test('double clicks make one link, one test and one answer each', async ({ page }) => {
  const pupil = takePupil()
  await comeThroughPortal(page, demo, pupil)
  await page.goto(`/campagnes/${campaign.code}`)
  await typeBirthDate(page, pupil.birthDate)
  await page.getByRole('checkbox').check()
  await clickTwice(page, 'Oui, c’est moi')
  await expect(page.getByRole('button', { name: 'Je commence' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await clickTwice(page, 'Je commence')
  await expect(questionTitle(page, 1)).toBeVisible()
  for (const number of [1, 2, 3]) {
    await clickTwice(page, 'Je passe')
    await expect(questionTitle(page, number + 1)).toBeVisible()
    await page.waitForTimeout(300)
    expect(await countAnswers(page)).toBe(number)
  }
  const campaigns = await ask(page.request, assessmentsContract.listMyCampaigns, {})
  expect(campaigns.campaigns.filter(({ code }) => code === campaign.code)).toHaveLength(1)
})

test('double clicks make one campaign and one invitation', async ({ page }) => {
  const organizationId = await enterLycee(page.request)
  await page.goto(`/orga/${organizationId}/campagnes/creation`)
  await page.getByRole('radio', { name: 'Découverte' }).check()
  await page.getByRole('textbox', { name: /Nom de la campagne/ }).fill('Deux clics')
  await clickTwice(page, 'Créer la campagne')
  await expect(page.getByRole('heading', { level: 1, name: 'Deux clics' })).toBeVisible()
  const listed = await ask(page.request, campaignsContract.listCampaigns, {
    organizationId,
    search: 'Deux clics',
  })
  expect(listed.campaigns).toHaveLength(1)

  await page.goto(`/orga/${organizationId}/equipe`)
  await page.getByRole('button', { name: 'Inviter un membre' }).click()
  await page.getByRole('textbox', { name: /Adresse e-mail/ }).fill('deux.clics@exemple.test')
  await clickTwice(page, 'Inviter')
  await expect(page.getByText('Invitation envoyée')).toBeVisible()
  const { invitations } = await ask(page.request, organizationsContract.listInvitations, { organizationId })
  expect(invitations.filter(({ email }) => email === 'deux.clics@exemple.test')).toHaveLength(1)
})

test('the back button after answers leads out of the test, never to an old question', async ({ page }) => {
  await begin(page)
  await passUntil(page, 3)
  await page.goBack()
  await page.getByRole('button', { name: 'Je continue' }).click()
  await expect(questionTitle(page, 3)).toBeVisible()
  await passUntil(page, 5)
  await pass(page)
  await page.getByRole('link', { name: 'Je continue' }).click()
  await expect(questionTitle(page, 6)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Une petite pause' })).toBeVisible()
  await page.goForward()
  await expect(questionTitle(page, 6)).toBeVisible()
  expect(await countAnswers(page)).toBe(5)
})

test('the back button after signing out shows nothing of anybody', async ({ page }) => {
  const organizationId = await enterLycee(page.request)
  await page.goto(`/orga/${organizationId}/eleves`)
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0)
  await page.getByRole('link', { name: 'Mon espace' }).click()
  await expect(page.getByRole('heading', { name: 'Bonjour Agnès' })).toBeVisible()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page).toHaveURL(/\/connexion$/)
  for (const left of ['/connexion?retour=%2F', `/connexion?retour=%2Forga%2F${organizationId}%2Feleves`]) {
    await page.goBack({ waitUntil: 'commit' })
    await expect(page).toHaveURL(left)
    await expect(page.getByRole('heading', { level: 1, name: 'Connectez-vous' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Se déconnecter' })).toHaveCount(0)
  }
})

test('two tabs on one test count each question once, and the second tab says why it goes on', async ({
  page,
  context,
}) => {
  await begin(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(questionTitle(other, 1)).toBeVisible()
  await pass(page)
  await expect(questionTitle(page, 2)).toBeVisible()
  await pass(other)
  await expect(questionTitle(other, 2)).toBeVisible()
  await expect(other.getByText('La question d’avant a déjà reçu une réponse')).toBeVisible()
  expect(await countAnswers(page)).toBe(1)
  await pass(other)
  await expect(questionTitle(other, 3)).toBeVisible()
  await expect(other.getByText('La question d’avant a déjà reçu une réponse')).toHaveCount(0)
})

test('a pupil goes on at another computer, where the first one was left', async ({ page, browser }) => {
  const pupil = takePupil()
  await beginCampaign(page, demo, { pupil, code: campaign.code })
  await passUntil(page, 3)
  const elsewhere = await browser.newContext()
  const second = await elsewhere.newPage()
  await comeThroughPortal(second, demo, pupil)
  await expect(second.getByText(`Bonjour ${pupil.firstName}`)).toBeVisible()
  await second.getByRole('link', { name: 'Je continue' }).click()
  await expect(questionTitle(second, 3)).toBeVisible()
  await pass(second)
  await expect(questionTitle(second, 4)).toBeVisible()
  await pass(page)
  await expect(questionTitle(page, 4)).toBeVisible()
  expect(await countAnswers(page)).toBe(3)
  await elsewhere.close()
})

test('a session that ends while a form is filled in leads to the sign-in page and back', async ({
  page,
  context,
}) => {
  const organizationId = await enterLycee(page.request)
  await page.goto(`/orga/${organizationId}/campagnes/creation`)
  await page.getByRole('radio', { name: 'Découverte' }).check()
  await context.clearCookies()
  await page.getByRole('button', { name: 'Créer la campagne' }).click()
  await expectSignInAgain(page)
  await expect(page).toHaveURL(/campagnes\/creation$/)
})

test('a session closed from another computer ends here too', async ({ page, browser }) => {
  const organizationId = await enterLycee(page.request)
  await page.goto(`/orga/${organizationId}/equipe`)
  await page.getByRole('button', { name: 'Inviter un membre' }).click()
  await page.getByRole('textbox', { name: /Adresse e-mail/ }).fill('trop.tard@exemple.test')
  const elsewhere = await browser.newContext()
  await signIn(elsewhere.request, lyceeHead)
  await elsewhere.request.post('/api/sign-out-everywhere', { data: {} })
  await elsewhere.close()
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  await expectSignInAgain(page)
  await expect(page).toHaveURL(/equipe$/)
  await expect(page.getByText('trop.tard@exemple.test')).toHaveCount(0)
})

async function expectSignInAgain(page: Page): Promise<void> {
  await expect(page.getByText('Votre session a pris fin')).toBeVisible()
  await page.getByRole('textbox', { name: /Adresse e-mail/ }).fill(lyceeHead.email)
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(lyceeHead.password)
  await page.getByRole('button', { name: 'Je me connecte' }).click()
  await expect(page.getByRole('navigation', { name: 'Menu de l’établissement' })).toBeVisible()
}

test('a pupil whose session has ended is asked to come back, and the answer given meanwhile is there', async ({
  page,
  context,
}) => {
  const pupil = takePupil()
  await beginCampaign(page, demo, { pupil, code: campaign.code })
  await passUntil(page, 2)
  await endSession(context)
  await pass(page)
  await expect(page.getByText('Votre session a pris fin')).toBeVisible()
  await page.getByRole('link', { name: 'Passer par le Médiacentre' }).click()
  await expect(questionTitle(page, 3)).toBeVisible()
  expect(await countAnswers(page)).toBe(2)
})

/** As by 30 minutes without a click: the service forgets, the browser does not. */
async function endSession(context: BrowserContext): Promise<void> {
  const cookies = await context.cookies()
  await context.addCookies(
    cookies
      .filter(({ name }) => name === 'pix_session')
      .map((cookie) => ({ ...cookie, value: 'x'.repeat(43) })),
  )
}

test('each step of a pupil’s way stands a reload', async ({ page }) => {
  const pupil = takePupil()
  await comeThroughPortal(page, demo, pupil)
  await expect(page).toHaveURL(/\/campagnes$/)
  await page.reload()
  await expect(page.getByText(`Bonjour ${pupil.firstName}`)).toBeVisible()
  await page.goto(`/campagnes/${campaign.code}`)
  await typeBirthDate(page, pupil.birthDate)
  await expect(page.getByRole('heading', { name: 'Est-ce bien toi' })).toBeVisible()
  await page.reload()
  await typeBirthDate(page, pupil.birthDate)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Oui, c’est moi' }).click()
  await expect(page.getByRole('button', { name: 'Je commence' })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Je commence' }).click()
  await expect(questionTitle(page, 1)).toBeVisible()
  await page.reload()
  await passUntil(page, 5)
  await pass(page)
  await expect(page.getByRole('heading', { name: 'Une petite pause' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('article')).toHaveCount(5)
  await page.getByRole('link', { name: 'Je continue' }).click()
  await expect(questionTitle(page, 6)).toBeVisible()
})

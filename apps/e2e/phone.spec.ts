import { fileURLToPath } from 'node:url'
import { assessmentsContract } from '@orga/contract'
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'
import { loadBank } from '../server/src/content/index.ts'
import { contentFolder } from '../server/src/platform/folders.ts'
import { answerQuestions } from './answer-questions.ts'
import { type Demo, readDemo } from './demo.ts'
import { findFaults } from './find-faults.ts'
import { ask } from './given/ask.ts'
import { withDatabase } from './given/database.ts'
import { type Campaign, createCampaign, enterLycee, findPupil } from './given/lycee.ts'
import { beginCampaign } from './given/pupil.ts'

const pictures = fileURLToPath(new URL('../../test-results/pages/', import.meta.url))

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

/** What a browser keeps of whoever is signed in. */
type Held = Awaited<ReturnType<BrowserContext['storageState']>>

let demo: Demo
let organizationId: string
let campaign: Campaign
let staff: Held
let pupil: Held

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext()
  demo = await readDemo(context.request)
  organizationId = await enterLycee(context.request)
  campaign = await createCampaign(context.request, organizationId, 'Sur un téléphone')
  staff = await context.storageState()
  const first = await findPupil(context.request, organizationId)
  await context.clearCookies()
  const page = await context.newPage()
  await beginCampaign(page, demo, { pupil: first, code: campaign.code })
  pupil = await context.storageState()
  await context.close()
})

/** Opens pages as somebody who is signed in already. */
async function enterAs(context: BrowserContext, state: Held): Promise<void> {
  await context.addCookies(state.cookies)
}

async function expectNothingCutOff(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth
    const isScrolled = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || isScrolled(element.parentElement))
    const cut = [...document.querySelectorAll('main *, header *, footer *, nav *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      const isHidden = element.closest('.visually-hidden, thead') !== null
      return width > 1 && (right > limit + 1 || left < -1) && !isHidden && !isScrolled(element)
    })
    return {
      overflow: document.documentElement.scrollWidth - limit,
      cut: cut.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
    }
  })
  expect(wide, name).toEqual({ overflow: 0, cut: [] })
}

async function showPage(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('…')
  await expect(page.locator('[role="status"]', { hasText: 'Chargement en cours' })).toHaveCount(0)
}

const staffPages = (): Record<string, string> => ({
  accueil: `/orga/${organizationId}`,
  campagnes: `/orga/${organizationId}/campagnes`,
  creation: `/orga/${organizationId}/campagnes/creation`,
  campagne: `/orga/${organizationId}/campagnes/${campaign.id}`,
  eleves: `/orga/${organizationId}/eleves`,
  imports: `/orga/${organizationId}/eleves/imports`,
  equipe: `/orga/${organizationId}/equipe`,
  activite: `/orga/${organizationId}/activite`,
})

test('a head finds the whole menu under the thumb, and the page above it', async ({ page, context }) => {
  await enterAs(context, staff)
  await showPage(page, `/orga/${organizationId}`)
  const menu = page.getByRole('navigation', { name: 'Menu de l’établissement' })
  for (const entry of ['Campagnes', 'Élèves', 'Équipe', 'Activité', 'Accueil']) {
    const link = menu.getByRole('link', { name: entry })
    const box = await link.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${entry} can be hit`).toBeGreaterThanOrEqual(44)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740)
    await link.tap()
    await expect(link).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  }
  // The end of the page can be scrolled out from under the bar.
  const last = page.getByRole('contentinfo').getByRole('link').last()
  await last.scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const [end, bar] = [await last.boundingBox(), await menu.boundingBox()]
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
})

test('tables become cards that say what each value is', async ({ page, context }) => {
  await enterAs(context, staff)
  for (const [path, words] of [
    [`/orga/${organizationId}/eleves`, ['Classe', 'Date de naissance']],
    [`/orga/${organizationId}/campagnes`, ['Code', 'Avancement']],
    [`/orga/${organizationId}/equipe`, ['Rôle', 'Dans l’équipe depuis']],
  ] as const) {
    await showPage(page, path)
    const row = page.getByRole('table').first().getByRole('row').nth(1)
    const cells = await row.getByRole('cell').all()
    const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()))
    for (const box of boxes) expect(Math.abs((box?.x ?? 0) - (boxes[0]?.x ?? 0))).toBeLessThan(2)
    for (const word of words) await expect(row.getByText(word, { exact: true })).toBeVisible()
  }
})

test('no main page of a school is cut off at 360 or 320 px, nor with letters twice as large', async ({
  page,
  context,
}) => {
  await enterAs(context, staff)
  for (const [name, path] of Object.entries(staffPages())) await expectRoom(page, { name, path })
})

test('no main page of a pupil is cut off at 360 or 320 px, nor with letters twice as large', async ({
  page,
  context,
}) => {
  await enterAs(context, pupil)
  const { campaigns } = await ask(page.request, assessmentsContract.listMyCampaigns, {})
  const assessmentId = campaigns.find(({ code }) => code === campaign.code)?.assessmentId ?? ''
  for (const [name, path] of Object.entries({
    'accueil-eleve': '/',
    code: '/campagnes',
    parcours: `/campagnes/${campaign.code}`,
    question: `/tests/${assessmentId}`,
    compte: '/mon-compte',
    aide: '/aide/eleve',
  }))
    await expectRoom(page, { name, path })
  await page.getByRole('button', { name: 'Confort de lecture' }).tap()
  await expect(page.getByRole('dialog', { name: 'Confort de lecture' })).toBeVisible()
  expect(await findFaults(page), 'confort de lecture').toEqual([])
})

async function expectRoom(page: Page, { name, path }: { name: string; path: string }): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  await showPage(page, path)
  await expectNothingCutOff(page, `${name}, 360 px`)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNothingCutOff(page, `${name}, 320 px`)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNothingCutOff(page, `${name}, 360 px, 200 %`)
}

/** The bank’s types of questions, each with a question of the test that nobody has answered in it yet. */
async function listQuestions(assessmentId: string): Promise<Map<string, string>> {
  const bank = await loadBank(contentFolder)
  const skillIds = await withDatabase(async (db) => {
    const query = db.selectFrom('assessments').select('skillIds').where('id', '=', assessmentId)
    return (await query.executeTakeFirstOrThrow()).skillIds
  })
  const found = new Map<string, string>()
  for (const { id, type, skillId } of bank.challenges.values())
    if (skillIds.includes(skillId) && !found.has(type)) found.set(type, id)
  return found
}

/** Chance decides which question comes: this one is to be next. */
async function putInHand(assessmentId: string, challengeId: string): Promise<void> {
  await withDatabase((db) =>
    db
      .updateTable('assessments')
      .set({ challengeId, servedAt: null })
      .where('id', '=', assessmentId)
      .execute(),
  )
}

test('questions of every type are answered by touch, and the whole path to its results', async ({
  page,
  context,
}) => {
  await enterAs(context, pupil)
  const { campaigns } = await ask(page.request, assessmentsContract.listMyCampaigns, {})
  const assessmentId = campaigns.find(({ code }) => code === campaign.code)?.assessmentId ?? ''
  const questions = await listQuestions(assessmentId)
  const types = ['fields', 'hotspot', 'matching', 'ordering', 'qcm', 'qcu', 'qroc', 'simulator']
  expect([...questions.keys()].sort()).toEqual(types)
  for (const [type, challengeId] of questions) {
    await putInHand(assessmentId, challengeId)
    await showPage(page, `/tests/${assessmentId}`)
    await expectNothingCutOff(page, `question ${type}`)
    expect(await findFaults(page), type).toEqual([])
    await page.screenshot({ path: `${pictures}telephone-question-${type}.png`, fullPage: true })
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const isSimulator = type === 'simulator'
    if (!isSimulator) await answerByTouch(page)
    await tapLarge(page.getByRole('button', { name: isSimulator ? 'Je passe' : 'Je valide' }))
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  }
  await showPage(page, `/tests/${assessmentId}`)
  await answerQuestions(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Tes résultats' })).toBeVisible()
  await expectNothingCutOff(page, 'resultats')
  await page.screenshot({ path: `${pictures}telephone-resultats.png`, fullPage: true })
})

async function tapLarge(control: Locator): Promise<void> {
  const box = await control.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0), String(control)).toBeGreaterThanOrEqual(44)
  await control.tap()
}

async function answerByTouch(page: Page): Promise<void> {
  const form = page.getByRole('article')
  const proposals = form.locator('label').filter({ has: page.locator('[type=radio], [type=checkbox]') })
  if ((await proposals.count()) > 0) await tapLarge(proposals.first())
  for (const field of await form.getByRole('textbox').all()) {
    await tapLarge(field)
    await field.fill('12')
  }
  for (const list of await form.getByRole('combobox').all()) await list.selectOption({ index: 1 })
  const down = form.getByRole('button', { name: /^Descendre/ })
  if ((await down.count()) > 0) await tapLarge(down.first())
}

for (const [name, look] of Object.entries({
  sombre: { colorScheme: 'dark' },
  contraste: { forcedColors: 'active' },
} as const))
  test(`five pages stand ${name === 'sombre' ? 'the dark scheme' : 'forced colours'}`, async ({
    page,
    context,
  }) => {
    await page.emulateMedia(look)
    for (const [place, state, path] of [
      ['accueil', staff, `/orga/${organizationId}`],
      ['campagne', staff, `/orga/${organizationId}/campagnes/${campaign.id}`],
      ['creation', staff, `/orga/${organizationId}/campagnes/creation`],
      ['accueil-eleve', pupil, '/'],
      ['parcours', pupil, `/campagnes/${campaign.code}`],
    ] as const) {
      await enterAs(context, state)
      await showPage(page, path)
      expect(await findFaults(page), path).toEqual([])
      await page.screenshot({ path: `${pictures}${name}-${place}.png` })
    }
  })

import { campaignsContract, organizationsContract } from '@orga/contract'
import { inventPupils, recordsOf, siecleBytes } from '@orga/fixtures'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { type Demo, readDemo } from './demo.ts'
import { ask } from './given/ask.ts'
import { createCampaign, enterLycee, findPupil } from './given/lycee.ts'
import { inventPerson, signIn } from './given/people.ts'
import { comeThroughPortal, typeBirthDate } from './given/pupil.ts'
import { importFile, openSchool, type School } from './given/school.ts'

let demo: Demo
let school: School
const head = inventPerson('Bérénice', 'Duchêne-Roc')
const pupils = inventPupils('focus', 70)
const fileOf = (count: number): Buffer =>
  siecleBytes({ uai: school.uai, records: recordsOf(pupils.slice(0, count), school.uai) })

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext()
  demo = await readDemo(context.request)
  school = await openSchool(context.request, demo, head)
  await importFile(context.request, school.organizationId, fileOf(pupils.length))
  await context.close()
})

/** Presses a button that will not be there any more, and looks where the keyboard is left. */
async function pressAndLose(page: Page, button: Locator, next: Locator): Promise<void> {
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(next).toBeFocused()
}

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name })

test('whatever vanishes from the team’s page leaves the keyboard beside it', async ({ page }) => {
  const { organizationId } = school
  await signIn(page.request, head)
  await ask(page.request, organizationsContract.inviteMembers, { organizationId, emails: 'x.y@exemple.test' })
  await page.goto(`/orga/${organizationId}/equipe`)
  const opener = page.getByRole('button', { name: 'Inviter un membre' })
  const dialog = page.getByRole('dialog')
  await pressAndLose(page, opener, dialog.getByRole('heading', { name: 'Inviter un membre' }))
  await dialog.getByRole('button', { name: 'Inviter', exact: true }).press('Enter')
  await expect(dialog.locator('[aria-labelledby=form-error-summary]')).toBeFocused()
  await dialog.getByRole('textbox').fill('z.y@exemple.test')
  const title = dialog.getByRole('heading', { name: 'Inviter un membre' })
  await pressAndLose(page, dialog.getByRole('button', { name: 'Inviter', exact: true }), title)
  await pressAndLose(page, dialog.getByRole('button', { name: 'Inviter d’autres personnes' }), title)
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  const pending = heading(page, 'Invitations en attente')
  await pressAndLose(page, page.getByRole('button', { name: 'Annuler z.y@exemple.test' }), pending)
  await pressAndLose(page, page.getByRole('button', { name: 'Annuler x.y@exemple.test' }), pending)
})

test('a change of role leaves the keyboard in its row', async ({ page }) => {
  const organizationId = await enterLycee(page.request)
  await page.goto(`/orga/${organizationId}/equipe`)
  const role = page.getByRole('combobox', { name: /^Rôle de OLIVARÈS/ })
  for (const name of ['Administrateur', 'Membre']) {
    await role.selectOption(name)
    await pressAndLose(page, page.getByRole('button', { name: 'Enregistrer' }), role)
    await expect(page.getByRole('button', { name: 'Enregistrer' })).toHaveCount(0)
  }
})

test('a campaign renamed or archived leaves the keyboard on its page', async ({ page }) => {
  const { organizationId } = school
  await signIn(page.request, head)
  const { id } = await createCampaign(page.request, organizationId, 'À renommer')
  await page.goto(`/orga/${organizationId}/campagnes/${id}`)
  const rename = page.getByRole('button', { name: 'Renommer' })
  const dialog = page.getByRole('dialog')
  await pressAndLose(page, rename, dialog.getByRole('heading'))
  await dialog.getByRole('textbox').fill('Renommée')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Renommée')).toBeVisible()
  await expect(rename).toBeFocused()
  await pressAndLose(page, page.getByRole('button', { name: 'Archiver' }), dialog.getByRole('heading'))
  await pressAndLose(page, dialog.getByRole('button', { name: 'Archiver' }), heading(page, 'Renommée'))
  const { archivedAt } = await ask(page.request, campaignsContract.getCampaign, {
    organizationId,
    campaignId: id,
  })
  expect(archivedAt).not.toBeNull()
})

test('filters, further pages and a decision on an import leave the keyboard beside them', async ({
  page,
}) => {
  const { organizationId } = school
  await signIn(page.request, head)
  await page.goto(`/orga/${organizationId}/eleves?nom=personne-de-ce-nom`)
  await page.getByRole('button', { name: 'Effacer les filtres' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
  await expectFocus(page)
  const more = page.getByRole('button', { name: /Afficher/ })
  while ((await more.count()) > 0) {
    const rows = await page.getByRole('row').count()
    await more.press('Enter')
    await expect(page.getByRole('row')).not.toHaveCount(rows)
    await expectFocus(page)
  }
  await page.locator('input[type=file]').setInputFiles({
    name: 'debut.xml',
    mimeType: 'text/xml',
    buffer: fileOf(20),
  })
  await pressAndLose(
    page,
    page.getByRole('button', { name: 'Abandonner cet import' }),
    page.getByRole('heading', { level: 1 }),
  )
})

/** Somewhere on the page, once it has settled: on nothing, the keyboard would begin again at the top. */
async function expectFocus(page: Page): Promise<void> {
  await expect(page.locator(':focus')).toHaveCount(1)
  await page.waitForTimeout(150)
  await expect(page.locator(':focus')).toHaveCount(1)
}

test('a pupil who says “not me”, or “yes”, goes on from there by keyboard', async ({ page, browser }) => {
  const context = await browser.newContext()
  const organizationId = await enterLycee(context.request)
  const { code } = await createCampaign(context.request, organizationId, 'Au clavier')
  const pupil = await findPupil(context.request, organizationId)
  await comeThroughPortal(page, demo, pupil)
  await page.goto(`/campagnes/${code}`)
  await typeBirthDate(page, pupil.birthDate)
  await expect(heading(page, 'Est-ce bien toi')).toBeFocused()
  await page.getByRole('button', { name: 'Non, ce n’est pas moi' }).press('Enter')
  await expect(page.getByText('Vérifie ta date de naissance')).toBeVisible()
  await expectFocus(page)
  await typeBirthDate(page, pupil.birthDate)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Oui, c’est moi' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Je commence' })).toBeVisible()
  await expectFocus(page)
  await pressAndLose(page, page.getByRole('button', { name: 'Je commence' }), heading(page, 'Question 1'))
  await pressAndLose(page, page.getByRole('button', { name: 'Je passe' }), heading(page, 'Question 2'))
  await context.close()
})

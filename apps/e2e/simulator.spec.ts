import { assessmentsContract } from '@orga/contract'
import { expect, type Page, test } from '@playwright/test'
import { checkPage } from './check-page.ts'
import { readDemo } from './demo.ts'
import { ask } from './given/ask.ts'
import { withDatabase } from './given/database.ts'
import { createCampaign, enterLycee, findPupil } from './given/lycee.ts'
import { beginCampaign } from './given/pupil.ts'

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

async function tabTo(
  page: Page,
  name: string,
  role: 'button' | 'checkbox' | 'combobox' = 'button',
): Promise<void> {
  const wanted = page.getByRole('article').getByRole(role, { name, exact: true })
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} is not reached by Tab`)
}

test('files are put in order by the keys alone, on any width, and the correction tells the answer', async ({
  page,
  context,
}) => {
  const demo = await readDemo(page.request)
  const organizationId = await enterLycee(page.request)
  const campaign = await createCampaign(page.request, organizationId, 'Ranger des fichiers')
  const pupil = await findPupil(page.request, organizationId)
  await context.clearCookies()
  await beginCampaign(page, demo, { pupil, code: campaign.code })
  const input = { competenceId: '1.2' }
  const { assessmentId } = await ask(page.request, assessmentsContract.startCompetence, input)
  await putInHand(assessmentId, 'ranger-fichiers-musique')
  await page.goto(`/tests/${assessmentId}`)
  await expect(page.getByRole('region', { name: 'Gestionnaire de fichiers, Clé USB' })).toBeVisible()
  await checkPage(page, 'simulateur-fichiers')

  await tabTo(page, 'Sélectionner chorale.mp3', 'checkbox')
  await page.keyboard.press('Space')
  await page.getByRole('heading', { level: 1 }).focus()
  await tabTo(page, 'Déplacer')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Vers le dossier' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /chorale/ })).toHaveCount(0)
  await tabTo(page, 'Je valide')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Question 2', exact: true })).toBeVisible()

  const asked = { assessmentId }
  const { corrections } = await ask(page.request, assessmentsContract.listCorrections, asked)
  expect(corrections).toMatchObject([{ outcome: 'correct' }])
  expect(corrections[0]?.given).toContain('Musique/chorale.mp3')
})

test('a program of blocks is built, run and judged by the keys alone, on any width', async ({
  page,
  context,
}) => {
  const demo = await readDemo(page.request)
  const organizationId = await enterLycee(page.request)
  const campaign = await createCampaign(page.request, organizationId, 'Programmer un robot')
  const pupil = await findPupil(page.request, organizationId)
  await context.clearCookies()
  await beginCampaign(page, demo, { pupil, code: campaign.code })
  const input = { competenceId: '3.4' }
  const { assessmentId } = await ask(page.request, assessmentsContract.startCompetence, input)
  await putInHand(assessmentId, 'monde-en-blocs-escalier')
  await page.goto(`/tests/${assessmentId}`)
  await expect(page.getByRole('region', { name: 'Programmer un robot' })).toBeVisible()

  for (const block of ['répéter … fois', 'avancer', 'tourner à gauche', 'avancer', 'tourner à droite']) {
    await page.getByRole('heading', { level: 1 }).focus()
    await tabTo(page, block)
    await page.keyboard.press('Enter')
  }
  await tabTo(page, '1. répéter 2 fois')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Nombre de tours', 'combobox')
  await page.keyboard.press('4')
  await checkPage(page, 'simulateur-blocs')
  await page.getByRole('heading', { level: 1 }).focus()
  await tabTo(page, 'Exécuter')
  await page.keyboard.press('Enter')
  await expect(page.getByText('sur le drapeau').last()).toBeVisible()
  await tabTo(page, 'Je valide')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Question 2', exact: true })).toBeVisible()

  const asked = { assessmentId }
  const { corrections } = await ask(page.request, assessmentsContract.listCorrections, asked)
  expect(corrections).toMatchObject([{ outcome: 'correct' }])
})

test('a line of Python is mended, run and judged by the keys alone, on any width', async ({
  page,
  context,
}) => {
  const demo = await readDemo(page.request)
  const organizationId = await enterLycee(page.request)
  const campaign = await createCampaign(page.request, organizationId, 'Écrire en Python')
  const pupil = await findPupil(page.request, organizationId)
  await context.clearCookies()
  await beginCampaign(page, demo, { pupil, code: campaign.code })
  const input = { competenceId: '3.4' }
  const { assessmentId } = await ask(page.request, assessmentsContract.startCompetence, input)
  await putInHand(assessmentId, 'ecrire-python-bonjour')
  await page.goto(`/tests/${assessmentId}`)
  const code = page.getByRole('textbox', { name: 'Ton programme' })
  await expect(code).toBeVisible()

  await code.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('print("Bonjour", prenom)')
  await tabTo(page, 'Exécuter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Ce qu’affiche le programme' })).toContainText(
    'Bonjour prenom\nBonjour Maya',
  )
  await checkPage(page, 'simulateur-console')
  await code.fill('prenom = input()\nprint("Bonjour", prenom)')
  await tabTo(page, 'Je valide')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Question 2', exact: true })).toBeVisible()

  const asked = { assessmentId }
  const { corrections } = await ask(page.request, assessmentsContract.listCorrections, asked)
  expect(corrections).toMatchObject([{ outcome: 'correct' }])
  expect(corrections[0]?.given).toContain('Essai 2\u00a0: le programme affiche «\u00a0Bonjour Ali\u00a0»')
})

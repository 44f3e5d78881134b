import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { campaignsContract, learnersContract, organizationsContract } from '@orga/contract'
import { inventPupils, recordsOf, siecleBytes, zip, zipOfSiecle } from '@orga/fixtures'
import { expect, type Page, test } from '@playwright/test'
import { type Demo, readDemo } from './demo.ts'
import { ask } from './given/ask.ts'
import { withDatabase } from './given/database.ts'
import { createCampaign, enterLycee, findPupil, lyceeTeacher } from './given/lycee.ts'
import { inventPerson, readLetterLink, signIn, signUp } from './given/people.ts'
import { beginCampaign, questionTitle } from './given/pupil.ts'
import { importFile, openSchool, type School } from './given/school.ts'

let demo: Demo
let school: School
const head = inventPerson('Rosalie', 'Quentinois')
const pupils = inventPupils('refusals', 60)

/** The file of this school, or of another one. */
const fileOf = (uai: string, count = pupils.length): Buffer =>
  siecleBytes({ uai, records: recordsOf(pupils.slice(0, count), uai) })

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext()
  demo = await readDemo(context.request)
  school = await openSchool(context.request, demo, head)
  await importFile(context.request, school.organizationId, fileOf(school.uai))
  await context.close()
})

const countLearners = async (page: Page): Promise<number> => {
  const { organizationId } = school
  return (await ask(page.request, learnersContract.listLearners, { organizationId })).total
}

type Wrong = { readonly name: string; readonly bytes: () => Buffer; readonly sentence: string }

const wrongFiles: readonly Wrong[] = [
  {
    name: 'vide.xml',
    bytes: () => Buffer.alloc(0),
    sentence: 'Ce n’est pas un fichier XML de Siècle, ou il est abîmé dès le début',
  },
  {
    name: 'trop-gros.xml',
    bytes: () => Buffer.alloc(20_500_000, ' '),
    sentence: 'Le fichier dépasse 20',
  },
  {
    name: 'notes.xml',
    bytes: () => Buffer.from('Réunion de lundi : penser aux bulletins.\n'),
    sentence: 'Ce n’est pas un fichier XML de Siècle, ou il est abîmé dès le début',
  },
  {
    name: 'connexion.xml',
    bytes: () => Buffer.from('<!DOCTYPE html><html lang="fr"><title>Connexion</title></html>'),
    sentence: 'Ce n’est pas un fichier XML de Siècle, ou il est abîmé dès le début',
  },
  {
    name: 'entites.xml',
    bytes: () => Buffer.from('<!DOCTYPE BEE_ELEVES [<!ENTITY a "ha">]><BEE_ELEVES>&a;</BEE_ELEVES>'),
    sentence: 'Le fichier contient une déclaration DOCTYPE',
  },
  {
    name: 'autre-college.zip',
    bytes: () => zipOfSiecle(fileOf('9999990E')),
    sentence: 'Le fichier vient d’un autre établissement : 9999990E au lieu de',
  },
  {
    name: 'deux-fichiers.zip',
    bytes: () =>
      zip([
        { name: 'ElevesSansAdresses.xml', bytes: fileOf(school.uai) },
        { name: 'ElevesAvecAdresses.xml', bytes: fileOf(school.uai) },
      ]),
    sentence: 'L’archive contient plusieurs fichiers XML',
  },
  {
    name: 'coupe.xml',
    bytes: () => fileOf(school.uai).subarray(0, 60_000),
    sentence: 'Le fichier est incomplet ou abîmé après',
  },
]

test('each wrong file is refused in a sentence of its own, and the list stays as it is', async ({ page }) => {
  await signIn(page.request, head)
  const folder = mkdtempSync(joinPath(tmpdir(), 'orga-files-'))
  await page.goto(`/orga/${school.organizationId}/eleves`)
  for (const { name, bytes, sentence } of wrongFiles) {
    const path = joinPath(folder, name)
    writeFileSync(path, bytes())
    const before = page.url()
    await page.locator('input[type=file]').setInputFiles(path)
    await expect(page).not.toHaveURL(before)
    await expect(page.getByText(sentence), name).toBeVisible()
    await expect(page.getByText('La liste des élèves n’a pas changé.')).toBeVisible()
    // The next one is chosen from this page, as the button offers.
    await expect(page.getByRole('button', { name: 'Choisir un autre fichier' })).toBeVisible()
  }
  expect(await countLearners(page)).toBe(pupils.length)
})

test('a file that would hide more than half of the school asks first, and giving up changes nothing', async ({
  page,
}) => {
  await signIn(page.request, head)
  await page.goto(`/orga/${school.organizationId}/eleves`)
  const upload = {
    name: 'moitie.zip',
    mimeType: 'application/zip',
    buffer: zipOfSiecle(fileOf(school.uai, 20)),
  }
  await page.locator('input[type=file]').setInputFiles(upload)
  await expect(page.getByText('Cet import masquerait 40 élèves')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Abandonner cet import' }).click()
  await expect(page.getByText('Import abandonné')).toBeVisible()
  expect(await countLearners(page)).toBe(pupils.length)
})

test('a second import waits for the first one of the school, and both reach their end', async ({ page }) => {
  const { organizationId, uai } = school
  const many = [...pupils, ...inventPupils('many', 1_500)]
  const bytes = siecleBytes({ uai, records: recordsOf(many, uai) })
  await signIn(page.request, head)
  await page.goto(`/orga/${organizationId}/eleves`)
  const [, first] = await Promise.all([
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'second.zip', mimeType: 'application/zip', buffer: zipOfSiecle(bytes) }),
    importFile(page.request, organizationId, bytes),
  ])
  await expect(page.getByText('La liste a été importée avec succès')).toBeVisible()
  const importId = page.url().split('/').at(-1) ?? ''
  const second = await ask(page.request, learnersContract.getImport, { organizationId, importId })
  const added = [first, second].map(({ report }) => report?.counts.new ?? 0)
  expect(added.sort((a, b) => a - b)).toEqual([0, 1_500])
  expect(await countLearners(page)).toBe(many.length)
})

test('a campaign code that does not exist, or is not one, says so at the field', async ({ page }) => {
  await page.goto('/campagnes')
  const code = page.getByRole('textbox', { name: 'Code' })
  await code.fill('BONJOUR')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByText('six lettres puis trois chiffres').first()).toBeVisible()
  await code.fill('ZZZZZZ999')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByText('Aucun parcours ne porte ce code')).toBeVisible()
  await page.goto('/campagnes/ZZZZZZ999')
  await expect(page.getByText('Aucun parcours ne porte ce code')).toBeVisible()
  await page.getByRole('link', { name: 'Taper un autre code' }).click()
  await expect(code).toBeVisible()
})

test('a campaign archived meanwhile stops a pupil in words, and says so to those who come', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext()
  const organizationId = await enterLycee(context.request)
  const campaign = await createCampaign(context.request, organizationId, 'Bientôt fermée')
  const pupil = await findPupil(context.request, organizationId)
  await beginCampaign(page, demo, { pupil, code: campaign.code })
  await ask(context.request, campaignsContract.archiveCampaign, { organizationId, campaignId: campaign.id })
  await page.getByRole('button', { name: 'Je passe' }).click()
  await expect(page.getByText('La campagne a été fermée. Tes réponses sont enregistrées')).toBeVisible()
  await expect(questionTitle(page, 1)).toBeVisible()
  await page.goto(`/campagnes/${campaign.code}`)
  await expect(page.getByText('Cette campagne est fermée')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Je continue' })).toHaveCount(0)
  await page.goto('/')
  await expect(page.getByText('Fermée', { exact: true })).toBeVisible()
  await context.close()
})

test('an invitation that can no longer be accepted says why, and shows a way on', async ({
  page,
  browser,
}) => {
  const administrator = await browser.newContext()
  await signIn(administrator.request, head)
  const { organizationId } = school
  const emails = ['acceptee', 'annulee', 'expiree'].map((word) => `${word}.${Date.now()}@exemple.test`)
  await ask(administrator.request, organizationsContract.inviteMembers, {
    organizationId,
    emails: emails.join(' '),
  })
  const links: string[] = []
  for (const email of emails) links.push(await readLetterLink(administrator.request, demo, email))
  const { invitations } = await ask(administrator.request, organizationsContract.listInvitations, {
    organizationId,
  })
  const idOf = (email: string | undefined): string => invitations.find((one) => one.email === email)?.id ?? ''

  const colleague = inventPerson('Hector', 'Lavandier')
  await signUp(page.request, demo, colleague)
  await page.goto(links[0] ?? '')
  await page.getByRole('button', { name: 'Accepter l’invitation' }).dblclick()
  await expect(page).toHaveURL(/\/orga\/cgu/)
  await ask(administrator.request, organizationsContract.cancelInvitation, {
    organizationId,
    invitationId: idOf(emails[1]),
  })
  await withDatabase((db) =>
    db
      .updateTable('invitations')
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where('id', '=', idOf(emails[2]))
      .execute(),
  )
  const sentences = [
    'Cette invitation a déjà été acceptée',
    'Cette invitation a été annulée',
    'Cette invitation a expiré au bout de 30 jours',
    'Cette invitation n’existe pas',
  ]
  const stranger = await browser.newContext()
  const tab = await stranger.newPage()
  for (const [index, sentence] of sentences.entries()) {
    await tab.goto(links[index] ?? '/orga/invitation/AbCdEfGh1234')
    await expect(tab.getByText(sentence)).toBeVisible()
    await expect(
      tab.getByRole('link', { name: 'Demander une invitation pour mon établissement' }),
    ).toBeVisible()
    await expect(tab.getByRole('button', { name: 'Accepter l’invitation' })).toHaveCount(0)
  }
  await administrator.close()
  await stranger.close()
})

test('wrong passwords are counted down to the last, then close the account for two minutes', async ({
  page,
}) => {
  await page.goto('/connexion')
  const name = page.getByRole('textbox', { name: /Adresse e-mail/ })
  const password = page.getByRole('textbox', { name: 'Mot de passe' })
  const tryOnce = async (value: string, sentence: string): Promise<void> => {
    await name.fill(head.email)
    await password.fill(value)
    await page.getByRole('button', { name: 'Je me connecte' }).click()
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(name).toHaveValue(head.email)
  }
  for (let tried = 1; tried <= 4; tried++) await tryOnce(`Faux-${tried}`, 'ne va pas avec ce mot de passe')
  for (let left = 5; left > 1; left--) await tryOnce(`Faux-${left}0`, `Il vous reste ${left} essais`)
  await tryOnce('Faux-100', 'Encore une erreur, et le compte sera fermé un moment')
  await tryOnce('Faux-101', 'Le compte est fermé pendant 2 minutes')
  await tryOnce(head.password, 'Le compte est fermé pendant')
  await expect(page.getByRole('link', { name: 'Choisir un autre mot de passe' })).toBeVisible()
})

test('a member sees nothing that only administrators may do, by the menu or by a typed address', async ({
  page,
}) => {
  const organizationId = await enterLycee(page.request, lyceeTeacher)
  await page.goto(`/orga/${organizationId}`)
  const menu = page.getByRole('navigation', { name: 'Menu de l’établissement' })
  await expect(menu.getByRole('link')).toHaveText(['Accueil', 'Campagnes', 'Élèves', 'Équipe'])
  await menu.getByRole('link', { name: 'Élèves' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Importer (xml)' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Imports précédents' })).toHaveCount(0)
  await menu.getByRole('link', { name: 'Équipe' }).click()
  await expect(page.getByRole('table', { name: 'Membres' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Inviter un membre' })).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Retirer/ })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Invitations en attente' })).toHaveCount(0)
  await page.goto(`/orga/${organizationId}/activite`)
  await expect(page.getByText('Votre compte ne donne pas accès à cette page')).toBeVisible()
})

test('the address of another school, of its lists or of its campaigns leads to nothing', async ({ page }) => {
  const organizationId = await enterLycee(page.request)
  for (const path of ['', '/eleves', '/equipe', '/campagnes/01a20cf7-74c2-755d-8dc5-2ac6aa075ba5']) {
    await page.goto(`/orga/${school.organizationId}${path}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
    await expect(page.getByText(school.name)).toHaveCount(0)
  }
  // No school and a school of others are told alike.
  for (const id of [school.organizationId, '01a20cf7-74c2-755d-8dc5-2ac6aa075ba5']) {
    const response = await page.request.get(`/api/organizations/${id}/learners`)
    expect(await response.json()).toMatchObject({ status: 403, code: 'forbidden' })
  }
  await page.goto(`/orga/${organizationId}/campagnes/01a20cf7-74c2-755d-8dc5-2ac6aa075ba5`)
  await expect(page.getByText(/campagne n’existe/)).toBeVisible()
})

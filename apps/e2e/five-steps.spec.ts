import { fileURLToPath } from 'node:url'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { answerQuestions } from './answer-questions.ts'
import { checkPage } from './check-page.ts'
import { college, followLetter, readDemo } from './demo.ts'

const siecleFile = fileURLToPath(new URL('../../samples/ExportXML_ElevesSansAdresses.zip', import.meta.url))
const head = {
  firstName: 'Claire',
  lastName: 'Dumoulin',
  email: 'claire.dumoulin@exemple.test',
  password: 'Mirabelle-2026',
}
const teacher = { email: 'paul.verrier@exemple.test', password: 'Quetsche-2026' }

test.describe.configure({ mode: 'serial' })

let headContext: BrowserContext
let page: Page
let demo: { mailboxUrl: string; portalUrl: string }
let code = ''

test.beforeAll(async ({ browser, baseURL }) => {
  headContext = await browser.newContext({
    baseURL: baseURL ?? '',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  page = await headContext.newPage()
  demo = await readDemo(headContext.request)
})

test.afterAll(() => headContext.close())

async function signUp(
  tab: Page,
  person: { firstName: string; lastName: string; email: string; password: string },
) {
  await tab.getByRole('textbox', { name: 'Prénom' }).fill(person.firstName)
  await tab.getByRole('textbox', { name: 'Nom', exact: true }).fill(person.lastName)
  await tab.getByRole('textbox', { name: 'Adresse e-mail' }).fill(person.email)
  await tab.getByRole('textbox', { name: 'Mot de passe' }).fill(person.password)
  await tab.getByRole('checkbox', { name: 'J’accepte les conditions d’utilisation' }).check()
  await tab.getByRole('button', { name: 'Je m’inscris' }).click()
  await expect(tab.getByRole('heading', { name: 'Un message vous attend' })).toBeVisible()
}

const openMenu = (entry: string) =>
  page.getByRole('navigation', { name: 'Menu de l’établissement' }).getByRole('link', { name: entry }).click()

/** The letter's link only opens a page: a robot that follows links in letters confirms nothing. */
async function confirmAddress(tab: Page, email: string) {
  await followLetter(tab, demo, email, 'Confirmer mon adresse')
  await tab.getByRole('button', { name: 'Confirmer mon adresse' }).click()
}

test('step 1: a head signs up and confirms the address', async () => {
  await page.goto('/inscription')
  await checkPage(page, '1-inscription')
  await page.getByRole('button', { name: 'Je m’inscris' }).click()
  await expect(page.getByRole('heading', { name: /champs sont à corriger/ })).toBeVisible()
  await checkPage(page, '1-inscription-a-corriger')
  await signUp(page, head)
  await checkPage(page, '1-inscription-envoyee')
  await confirmAddress(page, head.email)
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour Claire' })).toBeVisible()
  await checkPage(page, '1-accueil-sans-campagne')
})

test('step 2: the invitation of the official mailbox makes an administrator, once the terms are accepted', async () => {
  await page.goto('/orga')
  await expect(page.getByText('n’est rattaché à aucun établissement')).toBeVisible()
  await checkPage(page, '2-aucun-etablissement')
  await page.goto('/orga/activation')
  await checkPage(page, '2-activation')
  await followLetter(page, demo, college.mailbox, 'Accepter l’invitation')
  await expect(page.getByText('Vous êtes invité à rejoindre l’équipe')).toBeVisible()
  await checkPage(page, '2-invitation')
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click()
  await expect(page).toHaveURL(/\/orga\/cgu/)
  await checkPage(page, '2-cgu-orga')
  await page.getByRole('button', { name: /J’accepte/ }).click()
  await expect(page.getByRole('heading', { name: 'Premiers pas' })).toBeVisible()
  await checkPage(page, '2-accueil-etablissement')
})

test('step 3: a teacher is invited, signs up, and becomes an administrator', async ({ browser, baseURL }) => {
  await openMenu('Équipe')
  await page.getByRole('button', { name: 'Inviter un membre' }).click()
  await page.getByRole('textbox', { name: /Adresse e-mail/ }).fill(`${teacher.email}; pas-une-adresse`)
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  await expect(page.getByText('Invitation envoyée')).toBeVisible()
  await expect(page.getByText('Ce n’est pas une adresse e-mail')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
  await expect(page.getByRole('table', { name: 'Invitations en attente' })).toContainText(teacher.email)
  await checkPage(page, '3-equipe')

  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const tab = await context.newPage()
  await followLetter(tab, demo, teacher.email, 'Accepter l’invitation')
  await checkPage(tab, '3-invitation-sans-compte')
  await tab.getByRole('link', { name: 'Créer un compte' }).click()
  await signUp(tab, { firstName: 'Paul', lastName: 'Verrier', ...teacher })
  await confirmAddress(tab, teacher.email)
  await tab.getByRole('button', { name: 'Accepter l’invitation' }).click()
  await tab.getByRole('button', { name: /J’accepte/ }).click()
  await expect(tab.getByRole('heading', { level: 1, name: 'Bonjour Paul' })).toBeVisible()
  await context.close()

  await page.reload()
  await page.getByRole('combobox', { name: 'Rôle de VERRIER Paul' }).selectOption('Administrateur')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toHaveCount(0)
  await expect(page.getByText('n’a qu’un administrateur')).toHaveCount(0)
})

test('step 4: the pupils come from a SIECLE file', async () => {
  await openMenu('Élèves')
  await expect(page.getByRole('heading', { name: 'Aucun élève pour le moment' })).toBeVisible()
  await checkPage(page, '4-eleves-vide')
  await page.locator('input[type=file]').setInputFiles(siecleFile)
  await expect(page.getByText('La liste a été importée avec succès')).toBeVisible({ timeout: 20_000 })
  await checkPage(page, '4-import')
  await page.getByRole('link', { name: 'Voir les élèves' }).click()
  await expect(page.getByRole('table')).toContainText('TESTARD-FICTIF Amandine')
  await checkPage(page, '4-eleves')
  await page.getByRole('searchbox', { name: 'Nom ou prénom' }).fill('yvernoeud')
  await expect(page.getByText('1 élève', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Imports précédents' }).click()
  await expect(page.getByRole('table')).toContainText('Importé')
  await checkPage(page, '4-imports')
})

test('step 4: a file of another kind is refused in words', async () => {
  await openMenu('Élèves')
  await page.locator('input[type=file]').setInputFiles({
    name: 'Responsables.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from('<?xml version="1.0" encoding="ISO-8859-15"?><BEE_RESPONSABLES/>'),
  })
  await expect(
    page.getByText('Ce n’est pas le fichier des élèves, mais l’export des responsables'),
  ).toBeVisible()
  await checkPage(page, '4-import-refuse')
})

test('step 5: a campaign opens a path to a class', async () => {
  await openMenu('Campagnes')
  await checkPage(page, '5-campagnes-vide')
  await page.getByRole('main').getByRole('link', { name: 'Créer une campagne' }).first().click()
  await page.getByRole('radio', { name: 'Découverte' }).check()
  await page.getByRole('combobox', { name: /Pour qui/ }).selectOption('3 A')
  await expect(page.getByRole('textbox', { name: /Nom de la campagne/ })).toHaveValue('Découverte 3 A')
  await checkPage(page, '5-creation')
  await page.getByRole('button', { name: 'Créer la campagne' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Découverte 3 A' })).toBeVisible()
  code =
    (await page
      .getByText(/^[A-Z]{6}[0-9]{3}$/)
      .first()
      .textContent()) ?? ''
  expect(code).toMatch(/^[A-Z]{6}[0-9]{3}$/)
  await page.getByRole('button', { name: 'Copier le code' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
  await checkPage(page, '5-campagne')
})

test('step 5: a pupil comes through the portal, confirms the date of birth and answers', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const pupil = await context.newPage()
  await pupil.goto(`${demo.portalUrl}/?uai=${college.uai}&nom=yvern`)
  await pupil.getByRole('button', { name: /Se connecter.*YVERN|Se connecter.*ŸVERN/ }).click()
  await pupil
    .getByRole('link', { name: /Pix/ })
    .or(pupil.getByRole('button', { name: /Pix/ }))
    .first()
    .click()
  await expect(pupil).toHaveURL(/\/campagnes$/)
  await checkPage(pupil, '5-code')
  await pupil.getByRole('textbox', { name: 'Code' }).fill(code.toLowerCase())
  await pupil.getByRole('button', { name: 'Continuer' }).click()
  await expect(pupil.getByRole('group', { name: /Date de naissance/ })).toBeVisible()
  await checkPage(pupil, '5-date-de-naissance')

  const birthDate = async (day: string, month: string, year: string) => {
    await pupil.getByRole('textbox', { name: 'Jour' }).fill(day)
    await pupil.getByRole('textbox', { name: 'Mois' }).fill(month)
    await pupil.getByRole('textbox', { name: 'Année' }).fill(year)
    await pupil.getByRole('button', { name: 'Continuer' }).click()
  }
  await birthDate('1', '3', '2012')
  await expect(pupil.getByText(/Montre ce code à ton professeur/)).toBeVisible()
  await checkPage(pupil, '5-date-fausse')
  await birthDate('29', '2', '2012')
  await expect(pupil.getByRole('heading', { name: 'Est-ce bien toi' })).toBeVisible()
  await expect(pupil.getByText('Cœlian Ÿ.')).toBeVisible()
  await checkPage(pupil, '5-est-ce-bien-toi')
  await pupil.getByRole('checkbox').check()
  await pupil.getByRole('button', { name: 'Oui, c’est moi' }).click()
  await expect(pupil.getByRole('button', { name: 'Je commence' })).toBeVisible()
  await checkPage(pupil, '5-avant-de-commencer')
  await pupil.getByRole('button', { name: 'Je commence' }).click()
  await expect(pupil.getByRole('heading', { level: 1, name: 'Question 1' })).toBeVisible()
  await checkPage(pupil, '5-question')
  await answerQuestions(pupil)
  await expect(pupil.getByRole('heading', { level: 1, name: 'Tes résultats' })).toBeVisible()
  await checkPage(pupil, '5-resultats')
  await pupil.getByRole('link', { name: /Revoir mes réponses/ }).click()
  await checkPage(pupil, '5-reponses')
  await pupil.goto('/')
  await expect(pupil.getByRole('heading', { level: 1, name: /Bonjour/ })).toBeVisible()
  await checkPage(pupil, '5-accueil-eleve')
  await context.close()
})

test('step 5: the teacher sees the class and each question of the pupil', async () => {
  await page.reload()
  await expect(page.getByRole('table', { name: 'Où en sont les classes' })).toContainText('3 A')
  await checkPage(page, '6-suivi')
  await page.getByRole('link', { name: /ŸVERNŒUD/ }).click()
  await expect(page.getByRole('heading', { name: 'Question par question' })).toBeVisible()
  await checkPage(page, '6-suivi-eleve')
  await page.getByText('Expliquer ce résultat').click()
  await expect(page.getByRole('table', { name: 'Expliquer ce résultat' })).toBeVisible()
  await checkPage(page, '6-explication')
  await openMenu('Activité')
  await expect(page.getByRole('table', { name: 'Activité' })).toContainText('Campagne créée')
  await checkPage(page, '6-activite')
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { findPage } from '../server/src/start/find-page.ts'
import { checkPage } from './check-page.ts'
import { type Everybody, findEverybody, type Role } from './given/everybody.ts'

/** The addresses of both spaces, as the build has read them from their routers. */
const patterns = JSON.parse(
  readFileSync(fileURLToPath(new URL('../web/dist/pages.json', import.meta.url)), 'utf8'),
) as readonly string[]

type Visit = {
  readonly as: Role
  readonly path: (lycee: Everybody) => string
  /** What is done on the page before it is looked at. */
  readonly act?: (page: Page) => Promise<void>
}

const visit = (as: Role, path: string | Visit['path'], act?: Visit['act']): Visit => ({
  as,
  path: typeof path === 'string' ? () => path : path,
  ...(act ? { act } : {}),
})

const inSchool =
  (rest: string | ((lycee: Everybody) => string) = ''): Visit['path'] =>
  (lycee) =>
    `/orga/${lycee.organizationId}${typeof rest === 'string' ? rest : rest(lycee)}`

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** One visit for each page there is; a page that is missing here, or that is gone, fails the first test. */
const pages: Readonly<Record<string, Visit>> = {
  '/': visit('starter', '/'),
  '/mes-tutoriels': visit('finisher', '/mes-tutoriels'),
  '/mon-compte': visit('starter', '/mon-compte'),
  '/tests/$assessmentId': visit('starter', ({ tests }) => `/tests/${tests.started}`),
  '/tests/$assessmentId/pause': visit('starter', ({ tests }) => `/tests/${tests.started}/pause`),
  '/tests/$assessmentId/reponses': visit('finisher', ({ tests }) => `/tests/${tests.finished}/reponses`),
  '/tests/$assessmentId/resultats': visit('finisher', ({ tests }) => `/tests/${tests.finished}/resultats`),
  '/campagnes': visit('visitor', '/campagnes'),
  '/campagnes/$code': visit('visitor', ({ campaign }) => `/campagnes/${campaign.code}`),
  '/inscription': visit('visitor', '/inscription'),
  '/inscription/envoyee': visit('visitor', '/inscription/envoyee'),
  '/confirmation': visit('visitor', '/confirmation'),
  '/connexion': visit('visitor', '/connexion?raison=expiree'),
  '/mot-de-passe-oublie': visit('visitor', '/mot-de-passe-oublie'),
  '/nouveau-mot-de-passe': visit('visitor', '/nouveau-mot-de-passe'),
  '/cgu/$document': visit('visitor', '/cgu/pupil'),
  '/aide/$role': visit('visitor', '/aide/direction'),
  '/confidentialite': visit('visitor', '/confidentialite'),
  '/accessibilite': visit('visitor', '/accessibilite'),
  '/portail-erreur': visit('visitor', '/portail-erreur?code=expired'),
  '/orga/activation': visit('visitor', '/orga/activation'),
  '/orga/invitation/$code': visit('visitor', ({ invitationUrl }) => invitationUrl),
  '/orga': visit('newcomer', '/orga'),
  '/orga/cgu': visit('newcomer', '/orga/cgu'),
  '/orga/$organizationId': visit('head', inSchool()),
  '/orga/$organizationId/eleves': visit('head', inSchool('/eleves')),
  '/orga/$organizationId/eleves/imports': visit('head', inSchool('/eleves/imports')),
  '/orga/$organizationId/eleves/imports/$importId': visit(
    'head',
    inSchool(({ importId }) => `/eleves/imports/${importId}`),
  ),
  '/orga/$organizationId/eleves/$learnerId': visit(
    'teacher',
    inSchool(({ learners }) => `/eleves/${learners.finished}`),
  ),
  '/orga/$organizationId/campagnes': visit('head', inSchool('/campagnes')),
  '/orga/$organizationId/campagnes/creation': visit('teacher', inSchool('/campagnes/creation')),
  '/orga/$organizationId/parcours/$targetProfileId': visit('teacher', inSchool('/parcours/decouverte')),
  '/orga/$organizationId/campagnes/$campaignId': visit(
    'teacher',
    inSchool(({ campaign }) => `/campagnes/${campaign.id}`),
  ),
  '/orga/$organizationId/campagnes/$campaignId/eleves/$learnerId': visit(
    'teacher',
    inSchool(({ campaign, learners }) => `/campagnes/${campaign.id}/eleves/${learners.finished}`),
  ),
  '/orga/$organizationId/equipe': visit('head', inSchool('/equipe')),
  '/orga/$organizationId/activite': visit('head', inSchool('/activite')),
}

/** The same pages when they are empty, refuse, or ask something. */
const states: Readonly<Record<string, Visit>> = {
  'aide-professeur': visit('visitor', '/aide/professeur'),
  'aide-eleve': visit('visitor', '/aide/eleve'),
  'aide-inconnue': visit('visitor', '/aide/personne'),
  'code-inconnu': visit('visitor', '/campagnes/ZZZZZZ999'),
  'inscription-a-corriger': visit('visitor', '/inscription', press('Je m’inscris')),
  'connexion-a-corriger': visit('visitor', '/connexion', press('Je me connecte')),
  'confirmation-perimee': visit('visitor', '/confirmation#abc', press('Confirmer mon adresse')),
  'mot-de-passe-envoye': visit('visitor', '/mot-de-passe-oublie', async (page) => {
    await page.getByRole('textbox').fill('personne@exemple.test')
    await press('Envoyer le lien')(page)
    await expect(page.getByText('Consultez votre messagerie')).toBeVisible()
  }),
  'accueil-direction': visit('head', '/'),
  'test-inconnu': visit('head', '/tests/01a20cf7-74c2-755d-8dc5-2ac6aa075ba5'),
  'test-sans-reponse': visit('starter', ({ tests }) => `/tests/${tests.started}`, press('Je valide')),
  'compte-adresse': visit('head', '/mon-compte', press('Changer d’adresse')),
  'compte-mot-de-passe': visit('head', '/mon-compte', press('Changer de mot de passe')),
  'compte-partout': visit('head', '/mon-compte', press('Se déconnecter partout')),
  'activation-a-corriger': visit('visitor', '/orga/activation', press('Envoyer l’invitation')),
  'invitation-inconnue': visit('visitor', '/orga/invitation/AbCdEfGh1234'),
  'invitation-connecte': visit('newcomer', ({ invitationUrl }) => invitationUrl),
  'etablissement-inconnu': visit('head', '/orga/01a20cf7-74c2-755d-8dc5-2ac6aa075ba5/eleves'),
  'eleves-aucun': visit('head', inSchool('/eleves?nom=personne-de-ce-nom')),
  'eleves-membre': visit('teacher', inSchool('/eleves')),
  'import-inconnu': visit('head', inSchool('/eleves/imports/01a20cf7-74c2-755d-8dc5-2ac6aa075ba5')),
  'campagnes-archivees': visit('head', inSchool('/campagnes?etat=archived')),
  'campagnes-aucune': visit('head', inSchool('/campagnes?nom=aucune-de-ce-nom')),
  'creation-a-corriger': visit('head', inSchool('/campagnes/creation'), press('Créer la campagne')),
  'campagne-archivee': visit(
    'head',
    inSchool(({ archivedId }) => `/campagnes/${archivedId}`),
  ),
  'campagne-renommer': visit(
    'head',
    inSchool(({ campaign }) => `/campagnes/${campaign.id}`),
    press('Renommer'),
  ),
  'campagne-archiver': visit(
    'head',
    inSchool(({ campaign }) => `/campagnes/${campaign.id}`),
    press('Archiver'),
  ),
  'campagne-inconnue': visit('head', inSchool('/campagnes/01a20cf7-74c2-755d-8dc5-2ac6aa075ba5')),
  'eleve-a-faire': visit(
    'head',
    inSchool(({ campaign, learners }) => `/campagnes/${campaign.id}/eleves/${learners.toDo}`),
  ),
  'equipe-inviter': visit('head', inSchool('/equipe'), press('Inviter un membre')),
  'equipe-retirer': visit('head', inSchool('/equipe'), press(/^Retirer/)),
  'equipe-membre': visit('teacher', inSchool('/equipe')),
  'activite-membre': visit('teacher', inSchool('/activite')),
  'orga-introuvable': visit('head', inSchool('/nulle-part')),
}

// What is drawn at each step would take longer to keep than to draw.
test.use({ trace: 'off' })

let lycee: Everybody

test.beforeAll(async ({ browser }) => {
  lycee = await findEverybody(browser)
})

async function open(page: Page, { as, path, act }: Visit): Promise<void> {
  await page.context().addCookies(lycee.cookies[as])
  await page.goto(path(lycee))
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^(Aide|…)$/)
  await expect(page.locator('[role="status"]', { hasText: 'Chargement en cours' })).toHaveCount(0)
  await act?.(page)
}

test('every page of both spaces is looked at here', () => {
  expect(Object.keys(pages).sort()).toEqual([...patterns].sort())
})

for (const [pattern, one] of Object.entries(pages))
  test(`${pattern} keeps what every page promises`, async ({ page }) => {
    await open(page, one)
    expect(findPage(patterns, new URL(page.url()).pathname)).toBe(pattern)
    await expect(page.getByRole('heading', { name: /introuvable|ne peut pas être affichée/ })).toHaveCount(0)
    await checkPage(page, `page${pattern.replaceAll(/[^a-zA-Z]+/g, '-')}`)
  })

for (const [name, one] of Object.entries(states))
  test(`${name} keeps it too`, async ({ page }) => {
    await open(page, one)
    await checkPage(page, `etat-${name}`)
  })

test('an address that no page has is told as such, to people and to machines', async ({ page }) => {
  for (const path of ['/nulle-part', '/orga/nulle/part/ailleurs']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
    await checkPage(page, `0${path.replaceAll('/', '-')}`)
  }
})

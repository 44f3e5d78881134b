import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { college, followLetter, readDemo } from './demo.ts'
import { createCampaign, enterLycee, findPupil } from './given/lycee.ts'
import { comeThroughPortal, typeBirthDate } from './given/pupil.ts'
import { shrinkPng } from './palette-png.ts'

const rootFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const folder = rootFile('docs/pages/images/')
mkdirSync(folder, { recursive: true })

/** As wide as the menu needs beside a table, and no wider: the help pages show pictures in a column of text. */
const size = { width: 960, height: 800 }
const column = 660
const margin = { side: 24, above: 16, below: 16 }

type Crop = {
  /** First and last thing in sight; from edge to edge of the window where the menu belongs to it. */
  readonly from: Locator
  readonly to: Locator
  readonly wide?: boolean
}

/** Keeps what lies between two elements: neither the brand, which a host may change, nor the footer. */
async function take(page: Page, name: string, { from, to, wide = false }: Crop): Promise<void> {
  await expect(to).toBeVisible()
  await expect(page.getByText('Chargement en cours')).toHaveCount(0)
  await page.mouse.move(0, 0)
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await document.fonts.ready
    scrollTo(0, 0)
  })
  const [first, last] = [await from.boundingBox(), await to.boundingBox()]
  if (!first || !last) throw new Error(`${name} is not on the page`)
  const isRow = (await to.evaluate(({ tagName }) => tagName)) === 'TR'
  const y = first.y - (wide ? 0 : margin.above)
  const height = last.y + last.height + (isRow ? 0 : margin.below) - y
  const clip = wide
    ? { x: 0, y, width: size.width, height }
    : { x: first.x - margin.side, y, width: Math.max(column, first.width + 2 * margin.side), height }
  const picture = await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' })
  writeFileSync(`${folder}${name}.png`, shrinkPng(picture))
}

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const menu = (page: Page): Locator => page.getByRole('navigation', { name: 'Menu de l’établissement' })
const openMenu = (page: Page, entry: string): Promise<void> =>
  menu(page).getByRole('link', { name: entry }).click()

test.use({ viewport: size })

test('steps 1, 2 and 4: a head opens the collège', async ({ page, context }) => {
  const demo = await readDemo(context.request)
  await page.goto('/inscription')
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Camille')
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Exemple')
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('camille@exemple.fr')
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill('Myrtille-2026')
  await page.getByRole('checkbox').check()
  await take(page, '1-inscription', { from: title(page), to: button(page, 'Je m’inscris') })
  await button(page, 'Je m’inscris').click()
  await followLetter(page, demo, 'camille@exemple.fr', 'Confirmer mon adresse')
  await button(page, 'Confirmer mon adresse').click()
  await expect(page.getByRole('heading', { name: 'Bonjour Camille' })).toBeVisible()

  await followLetter(page, demo, college.mailbox, 'Accepter l’invitation')
  await take(page, '2-invitation', { from: title(page), to: button(page, 'Accepter l’invitation') })
  await page.goBack()
  await take(page, '2-message', {
    from: page.getByRole('article'),
    to: page.getByRole('link', { name: 'Accepter l’invitation' }),
  })
  await page.goForward()
  await button(page, 'Accepter l’invitation').click()
  await page.getByRole('button', { name: /J’accepte/ }).click()
  await take(page, '2-accueil', {
    from: menu(page),
    to: page.getByRole('region', { name: 'Premiers pas' }),
    wide: true,
  })

  await openMenu(page, 'Élèves')
  await page.locator('input[type=file]').setInputFiles(rootFile('samples/ExportXML_College_128.zip'))
  await expect(page.getByText('La liste a été importée avec succès', { exact: true })).toBeVisible({
    timeout: 20_000,
  })
  await take(page, '4-import', {
    from: menu(page),
    to: page.getByRole('table', { name: 'À corriger dans Siècle' }).getByRole('row').nth(2),
    wide: true,
  })
  await page.getByRole('link', { name: 'Voir les élèves' }).click()
  await take(page, '4-eleves', { from: menu(page), to: page.getByRole('row').nth(5), wide: true })

  await openMenu(page, 'Campagnes')
  await page.getByRole('main').getByRole('link', { name: 'Créer une campagne' }).first().click()
  await page.getByRole('radio', { name: 'Découverte' }).check()
  await page.getByRole('combobox', { name: /Pour qui/ }).selectOption('3 A')
  await take(page, '5-creation', {
    from: page.getByText('Pour qui', { exact: false }).first(),
    to: button(page, 'Créer la campagne'),
  })
})

test('steps 3 and 5: the team and the campaigns of the lycée', async ({ page }) => {
  const organizationId = await enterLycee(page.request)
  await page.goto(`/orga/${organizationId}/equipe`)
  const pending = page.getByRole('table', { name: 'Invitations en attente' })
  await take(page, '3-equipe', { from: menu(page), to: pending, wide: true })

  await openMenu(page, 'Campagnes')
  await page.getByRole('link', { name: 'Découverte 2DE 3' }).click()
  await take(page, '6-suivi', {
    from: menu(page),
    to: page.getByRole('table', { name: 'Élèves' }).getByRole('row').nth(6),
    wide: true,
  })
  await page.getByRole('table', { name: 'Élèves' }).getByRole('link').nth(1).click()
  await take(page, '6-eleve', {
    from: menu(page),
    to: page.getByRole('table', { name: 'Par compétence' }),
    wide: true,
  })
})

test('step 5: a pupil of the lycée comes in and answers', async ({ page, context, browser, baseURL }) => {
  const teacher = await browser.newContext({ baseURL: baseURL ?? '' })
  const organizationId = await enterLycee(teacher.request)
  const { code } = await createCampaign(teacher.request, organizationId, 'Découverte')
  const pupil = await findPupil(teacher.request, organizationId)
  await comeThroughPortal(page, await readDemo(context.request), pupil)
  await take(page, '7-code', { from: title(page), to: button(page, 'Continuer') })
  await page.goto(`/campagnes/${code}`)
  const who = page.getByRole('heading', { name: 'Dis-nous qui tu es' })
  await take(page, '7-date-de-naissance', { from: who, to: button(page, 'Continuer') })
  await typeBirthDate(page, pupil.birthDate)
  const isItYou = page.getByRole('heading', { name: 'Est-ce bien toi' })
  await take(page, '7-est-ce-bien-toi', { from: isItYou, to: button(page, 'Oui, c’est moi') })
  await page.getByRole('checkbox').check()
  await button(page, 'Oui, c’est moi').click()
  await button(page, 'Je commence').click()
  await take(page, '8-question', { from: page.getByRole('article'), to: page.getByRole('article') })
  await teacher.close()
})

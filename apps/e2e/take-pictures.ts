import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { college, followLetter, readDemo } from './demo.ts'

const folder = fileURLToPath(new URL('../../docs/pages/images/', import.meta.url))
mkdirSync(folder, { recursive: true })

/** The page from its top, without the demonstration's bar. */
async function take(page: Page, name: string, height = 720): Promise<void> {
  await expect(page.getByText('Chargement en cours')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  const top = await page.getByRole('banner').evaluate((banner) => banner.getBoundingClientRect().top)
  await page.setViewportSize({ width: 1280, height: height + Math.ceil(top) })
  await page.screenshot({
    path: `${folder}${name}.png`,
    clip: { x: 0, y: top, width: 1280, height },
    animations: 'disabled',
    caret: 'hide',
  })
}

test('the five steps, as the help pages show them', async ({ page, context }) => {
  const demo = await readDemo(context.request)
  await page.goto('/inscription')
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Camille')
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Exemple')
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('camille@exemple.fr')
  await take(page, '1-inscription', 680)

  await followLetter(page, demo, college.mailbox, 'Accepter l’invitation')
  await expect(page.getByText('Vous êtes invité à rejoindre')).toBeVisible()
  await take(page, '2-invitation', 460)

  await page.goto('/connexion?retour=/orga')
  await page.getByRole('textbox', { name: /Adresse e-mail/ }).fill('proviseure@lycee.test')
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill('Demonstration1')
  await page.getByRole('button', { name: 'Je me connecte' }).click()
  const menu = page.getByRole('navigation', { name: 'Menu de l’établissement' })
  await menu.getByRole('link', { name: 'Équipe' }).click()
  await expect(page.getByRole('table', { name: 'Invitations en attente' })).toBeVisible()
  await take(page, '3-equipe', 640)

  await menu.getByRole('link', { name: 'Élèves' }).click()
  await expect(page.getByText('300 élèves')).toBeVisible()
  await take(page, '4-eleves')

  await menu.getByRole('link', { name: 'Campagnes' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Créer une campagne' }).click()
  await page.getByRole('radio', { name: 'Découverte' }).check()
  await take(page, '5-campagne')

  await menu.getByRole('link', { name: 'Campagnes' }).click()
  await page.getByRole('link', { name: 'Découverte 2DE 3' }).click()
  await expect(page.getByRole('table', { name: 'Élèves' })).toBeVisible()
  await take(page, '6-suivi', 860)
})

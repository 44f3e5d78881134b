import { expect, type Page } from '@playwright/test'
import type { Demo } from '../demo.ts'
import { lycee, type Pupil } from './lycee.ts'

/** Comes through the portal as a pupil does, from the Médiacentre’s card: to the code, or to the pupil’s first page. */
export async function comeThroughPortal(page: Page, { portalUrl }: Demo, pupil: Pupil): Promise<void> {
  const { firstName, lastName, division } = pupil
  await page.goto(`${portalUrl}/?uai=${lycee.uai}&nom=${encodeURIComponent(`${firstName} ${lastName}`)}`)
  const name = `Se connecter : ${firstName} ${lastName}, élève de ${division}`
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('link', { name: 'Ouvrir Pix' }).click()
  await expect(page.getByText(`Bonjour ${firstName}`)).toBeVisible()
}

export async function typeBirthDate(page: Page, birthDate: string): Promise<void> {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  await page.getByRole('textbox', { name: 'Jour' }).fill(day)
  await page.getByRole('textbox', { name: 'Mois' }).fill(month)
  await page.getByRole('textbox', { name: 'Année' }).fill(year)
  await page.getByRole('button', { name: 'Continuer' }).click()
}

/** From the portal to the campaign’s page, where a button begins it. */
async function enterCampaign(
  page: Page,
  demo: Demo,
  { pupil, code }: { readonly pupil: Pupil; readonly code: string },
): Promise<void> {
  await comeThroughPortal(page, demo, pupil)
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await typeBirthDate(page, pupil.birthDate)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Oui, c’est moi' }).click()
  await expect(page.getByRole('button', { name: 'Je commence' })).toBeVisible()
}

export const questionTitle = (page: Page, number: number) =>
  page.getByRole('heading', { level: 1, name: `Question ${number}`, exact: true })

/** As `enterCampaign`, then on to the first question. */
export async function beginCampaign(
  page: Page,
  demo: Demo,
  { pupil, code }: { readonly pupil: Pupil; readonly code: string },
): Promise<void> {
  await enterCampaign(page, demo, { pupil, code })
  await page.getByRole('button', { name: 'Je commence' }).click()
  await expect(questionTitle(page, 1)).toBeVisible()
}

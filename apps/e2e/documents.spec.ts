import { expect, type Page, test } from '@playwright/test'

const help = ['/aide/direction', '/aide/professeur', '/aide/eleve']
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^(Aide|…)$/)
}

test('what the help pages show and link to is there', async ({ page }) => {
  for (const path of help) {
    await open(page, path)
    for (const picture of await page.getByRole('main').getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveJSProperty('complete', true)
      expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300)
      expect(await picture.getAttribute('alt')).not.toBe('')
    }
    const links = page.getByRole('main').locator('a[href^="/"]')
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      await open(page, href)
      await expect(page.getByRole('heading', { name: 'Page introuvable' })).toHaveCount(0)
      await page.goBack()
    }
  }
})

test('the foot of both spaces leads to the help, the legal texts and the source', async ({ page }) => {
  for (const path of ['/connexion', '/orga/activation']) {
    await open(page, path)
    const foot = page.getByRole('navigation', { name: 'Aide et informations' })
    const links = await foot.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    const terms = path.startsWith('/orga') ? '/cgu/pix-orga' : '/cgu/pix'
    expect(links).toEqual([
      ...help,
      expect.stringContaining('mailto:'),
      terms,
      '/confidentialite',
      '/accessibilite',
      expect.stringMatching(/^https?:/),
    ])
  }
})

import { expect, type Locator, type Page, test } from '@playwright/test'
import { isPlayed } from './answer-questions.ts'
import { readDemo } from './demo.ts'

const lycee = { uai: '9990001X', head: 'proviseure@lycee.test', password: 'Demonstration1' }

/** Moves by Tab alone until `wanted` has the focus; what has it on the way can always be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 90; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return true
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const inChip = element.closest('label')
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return outlined || (inChip !== null && getComputedStyle(inChip).outlineStyle !== 'none')
    })
    expect(seen, 'the focus can be seen').toBe(true)
  }
  throw new Error(`${String(wanted)} is not reached by Tab`)
}

async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}

const hasFocus = (wanted: Locator): Promise<void> => expect(wanted).toBeFocused()

async function signIn(page: Page): Promise<void> {
  await page.goto('/connexion?retour=/orga')
  await tabTo(page, page.getByRole('textbox', { name: /Adresse e-mail/ }))
  await page.keyboard.type(lycee.head)
  await tabTo(page, page.getByRole('textbox', { name: 'Mot de passe' }))
  await page.keyboard.type(lycee.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Bonjour/ })).toBeVisible()
}

test('a head signs in, skips to the content, creates and renames a campaign by keyboard alone', async ({
  page,
}) => {
  await signIn(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /Bonjour/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await hasFocus(page.getByRole('link', { name: 'Aller au contenu' }))
  await page.keyboard.press('Enter')
  await hasFocus(page.getByRole('main'))

  const menu = page.getByRole('navigation', { name: 'Menu de l’établissement' })
  await page.reload()
  await press(page, menu.getByRole('link', { name: 'Élèves' }))
  await hasFocus(page.getByRole('heading', { level: 1, name: 'Élèves' }))
  await tabTo(page, page.getByRole('button', { name: 'Importer (xml)' }))
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await chooser

  await page.reload()
  await press(page, menu.getByRole('link', { name: 'Campagnes' }))
  await hasFocus(page.getByRole('heading', { level: 1, name: 'Campagnes' }))
  await press(page, page.getByRole('main').getByRole('link', { name: 'Créer une campagne' }))
  await hasFocus(page.getByRole('heading', { level: 1, name: 'Créer une campagne' }))
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await press(page, page.getByRole('button', { name: 'Créer la campagne' }))
  await expect(page.getByText('Code à donner aux élèves')).toBeVisible()
  await hasFocus(page.getByRole('heading', { level: 1 }))

  const rename = page.getByRole('button', { name: 'Renommer' })
  await press(page, rename)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => document.activeElement?.closest('dialog') !== null || !document.hasFocus()),
    ).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await hasFocus(rename)
})

/** A pupil of the lycée who has no account yet, and the code of the campaign of the whole school. */
async function findNewcomer(page: Page) {
  const { organizations } = await (await page.request.get('/api/my-organizations')).json()
  const school = `/api/organizations/${organizations[0].id}`
  const { campaigns } = await (await page.request.get(`${school}/campaigns`)).json()
  let learner: object | undefined
  for (let after = ''; !learner;) {
    const list = await (await page.request.get(`${school}/learners${after}`)).json()
    learner = list.learners.find(({ link }: { link: string }) => link === 'none')
    if (!learner && !list.next) throw new Error('Every pupil of the lycée has an account')
    after = `?after=${encodeURIComponent(list.next)}`
  }
  const campaign = campaigns.find(({ division }: { division: string | null }) => division === null)
  return { ...learner, code: campaign.code } as {
    lastName: string
    firstName: string
    birthDate: string
    code: string
  }
}

test('a pupil comes in, says who they are, and answers a test by keyboard alone', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page)
  const newcomer = await findNewcomer(page)
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const pupil = await context.newPage()
  const { portalUrl } = await readDemo(context.request)
  await pupil.goto(`${portalUrl}/?uai=${lycee.uai}&nom=${encodeURIComponent(newcomer.lastName)}`)
  await press(
    pupil,
    pupil.getByRole('button', { name: `Se connecter : ${newcomer.firstName} ${newcomer.lastName}` }),
  )
  await press(
    pupil,
    pupil
      .getByRole('link', { name: /Pix/ })
      .or(pupil.getByRole('button', { name: /Pix/ }))
      .first(),
  )

  await tabTo(pupil, pupil.getByRole('textbox', { name: 'Code' }))
  await pupil.keyboard.type(newcomer.code)
  await pupil.keyboard.press('Enter')
  const [year = '', month = '', day = ''] = newcomer.birthDate.split('-')
  for (const [name, value] of Object.entries({ Jour: day, Mois: month, Année: year })) {
    await tabTo(pupil, pupil.getByRole('textbox', { name }))
    await pupil.keyboard.type(value)
  }
  await pupil.keyboard.press('Enter')
  await hasFocus(pupil.getByRole('heading', { name: 'Est-ce bien toi' }))
  await press(pupil, pupil.getByRole('checkbox'), 'Space')
  await press(pupil, pupil.getByRole('button', { name: 'Oui, c’est moi' }))
  await press(pupil, pupil.getByRole('button', { name: 'Je commence' }))

  const heading = pupil.getByRole('heading', { level: 1 })
  for (let asked = 0; asked < 60; asked++) {
    await expect(heading).toHaveText(/Question|pause|résultats/)
    await hasFocus(heading)
    const title = (await heading.textContent()) ?? ''
    if (title.includes('résultats')) break
    if (title.includes('pause'))
      await press(pupil, pupil.getByRole('link', { name: /Je continue|Voir mes résultats/ }))
    else await answerByKeyboard(pupil)
    await expect(heading).not.toHaveText(title)
  }
  await expect(heading).toHaveText('Tes résultats')
  await context.close()
})

async function answerByKeyboard(page: Page): Promise<void> {
  if (await isPlayed(page)) {
    await press(page, page.getByRole('button', { name: 'Je passe' }))
    return
  }
  const form = page.getByRole('article')
  const choice = form.getByRole('radio').or(form.getByRole('checkbox')).first()
  if ((await choice.count()) > 0) await press(page, choice, 'Space')
  for (const field of await form.getByRole('textbox').all()) {
    await tabTo(page, field)
    await page.keyboard.type('12')
  }
  for (const list of await form.getByRole('combobox').all()) {
    await tabTo(page, list)
    await page.keyboard.press('ArrowDown')
  }
  const down = form.getByRole('button', { name: /^Descendre/ }).first()
  if ((await down.count()) > 0) await press(page, down)
  await press(page, page.getByRole('button', { name: 'Je valide' }))
}

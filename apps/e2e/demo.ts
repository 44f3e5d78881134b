import { type APIRequestContext, expect, type Page } from '@playwright/test'

export const college = { uai: '9999990E', mailbox: 'ce.9999990e@ac-demonstration.test' }

export type Demo = { readonly mailboxUrl: string; readonly portalUrl: string }

/** Where the demonstration's mailbox and portal answer. */
export async function readDemo(request: APIRequestContext): Promise<Demo> {
  const settings = await request.get('/api/public-settings')
  return ((await settings.json()) as { demo: Demo }).demo
}

/** Opens the newest letter to an address in the mailbox, and follows its button. */
export async function followLetter(
  page: Page,
  { mailboxUrl }: Demo,
  to: string,
  button: string,
): Promise<void> {
  await expect(async () => {
    await page.goto(`${mailboxUrl}/?destinataire=${encodeURIComponent(to)}`)
    await page.getByRole('main').getByRole('listitem').first().getByRole('link').click({ timeout: 1000 })
    await expect(page.getByRole('link', { name: button })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await page.getByRole('link', { name: button }).first().click()
}

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { findFaults } from './find-faults.ts'

/** Where pictures of all pages are left for people to look at, if the caller wants them: they take their time. */
const pictures = process.env['E2E_PICTURES']
  ? fileURLToPath(new URL('../../test-results/pages/', import.meta.url))
  : null
if (pictures) mkdirSync(pictures, { recursive: true })

const wide = { width: 1280, height: 800 }
const narrow = { width: 360, height: 740 }
/** Also what remains of 1280 px at 400 % zoom. */
const smallest = { width: 320, height: 640 }

/**
 * What every page promises, wide and narrow: one `h1`, a title, no fault that axe sees, nothing cut off sideways.
 * With `E2E_PICTURES=1` it leaves a picture of both widths.
 */
export async function checkPage(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('[role="status"]', { hasText: 'Chargement en cours' })).toHaveCount(0)
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size)
    // As tall as the page: a bar that sticks to the screen covers nothing of it meanwhile.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ ...size, height: Math.max(size.height, height) })
    expect(await findFaults(page), `${name}, ${size.width} px`).toEqual([])
    await expectNothingCutOff(page, name)
    if (pictures) await page.screenshot({ path: `${pictures}${name}-${size.width}.png`, fullPage: true })
  }
  await page.setViewportSize(smallest)
  await expectNothingCutOff(page, name)
  await page.setViewportSize(wide)
  expect(await page.title()).not.toBe('')
}

async function expectNothingCutOff(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${name} is cut off at ${page.viewportSize()?.width} px`).toBe(0)
}

import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const run = `axe.run(document, ${JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })})`

export type Fault = { readonly id: string; readonly help: string; readonly where: readonly string[] }

/** What axe finds wrong with a page as it stands. Our pages have no frames, so that it runs in the page itself. */
export async function findFaults(page: Page): Promise<readonly Fault[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(run)
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))
}

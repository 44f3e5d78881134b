import { readFileSync } from 'node:fs'

export type Totals = { readonly passed: number; readonly failed: number; readonly skipped: number }

const read = (file: string): Record<string, unknown> | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  } catch {
    return undefined
  }
}

/** A runner that failed without naming a test still failed, and one that ran nothing proved nothing. */
function settle({ passed, failed, skipped }: Totals, succeeded: boolean): Totals {
  const unsaid = failed === 0 && (!succeeded || passed === 0)
  return { passed, failed: unsaid ? 1 : failed, skipped }
}

export function readVitestTotals(file: string, succeeded: boolean): Totals {
  const report = read(file)
  const skipped = Number(report?.['numPendingTests'] ?? 0) + Number(report?.['numTodoTests'] ?? 0)
  const passed = Number(report?.['numPassedTests'] ?? 0)
  return settle({ passed, failed: Number(report?.['numFailedTests'] ?? 0), skipped }, succeeded)
}

export function readPlaywrightTotals(file: string, succeeded: boolean): Totals {
  const stats = read(file)?.['stats'] as Record<string, number> | undefined
  const passed = (stats?.['expected'] ?? 0) + (stats?.['flaky'] ?? 0)
  return settle({ passed, failed: stats?.['unexpected'] ?? 0, skipped: stats?.['skipped'] ?? 0 }, succeeded)
}

export function addTotals(all: readonly Totals[]): Totals {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  }
}

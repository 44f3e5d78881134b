import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPlaywrightTotals, readVitestTotals } from './totals.ts'

const folder = mkdtempSync(join(tmpdir(), 'orga-totals-'))
afterAll(() => rmSync(folder, { recursive: true }))
let reports = 0

function write(report: unknown): string {
  const file = join(folder, `report-${++reports}.json`)
  writeFileSync(file, JSON.stringify(report))
  return file
}

test('totals come from the runners’ own reports', () => {
  const vitest = write({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 2 })
  expect(readVitestTotals(vitest, false)).toEqual({ passed: 12, failed: 1, skipped: 2 })
  const playwright = write({ stats: { expected: 5, flaky: 1, unexpected: 0, skipped: 0 } })
  expect(readPlaywrightTotals(playwright, true)).toEqual({ passed: 6, failed: 0, skipped: 0 })
})

test('a runner that fails without a failed test, or runs nothing, counts as one failure', () => {
  expect(readVitestTotals(write({ numPassedTests: 12, numFailedTests: 0 }), false)).toMatchObject({
    failed: 1,
  })
  expect(readVitestTotals('/nowhere.json', false)).toMatchObject({ passed: 0, failed: 1 })
  expect(readPlaywrightTotals(write({ stats: {} }), true)).toMatchObject({ failed: 1 })
})

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './check.ts'
import { runStep } from './run-step.ts'
import { addTotals, readPlaywrightTotals, readVitestTotals, type Totals } from './totals.ts'

const reports = mkdtempSync(join(tmpdir(), 'orga-reports-'))

async function runTests(): Promise<Totals> {
  const file = join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const passed = await runStep({
    name: 'unit, component and database tests',
    command: ['vitest', 'run', ...reporters],
    shown: 'live',
  })
  return readVitestTotals(file, passed)
}

async function runJourneys(): Promise<Totals> {
  const config = 'apps/e2e/playwright.config.ts'
  if (!existsSync(config)) return { passed: 0, failed: 0, skipped: 0 }
  const file = join(reports, 'playwright.json')
  const passed = await runStep({
    name: 'browser journeys',
    command: ['playwright', 'test', '--config', config, '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    shown: 'after',
  })
  return readPlaywrightTotals(file, passed)
}

const began = performance.now()
const built =
  !existsSync('apps/web/vite.config.ts') ||
  (await runStep({ name: 'web build', command: ['node', 'apps/server/src/start/build-web.ts'] }))
async function checkAndTest(): Promise<Totals> {
  const faults = await runChecks()
  return addTotals([{ passed: 0, failed: faults + (built ? 0 : 1), skipped: 0 }, await runTests()])
}

// Journeys wait for pages, tests for the database: side by side they leave no processor idle.
const totals = addTotals(await Promise.all([checkAndTest(), ...(built ? [runJourneys()] : [])]))
rmSync(reports, { recursive: true })
console.log(`${Math.round((performance.now() - began) / 1000)} s`)
if (totals.skipped > 0) console.log(`${totals.skipped} skipped`)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)

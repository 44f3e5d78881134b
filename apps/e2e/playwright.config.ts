import { existsSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sparticuz from '@sparticuz/chromium'
import { defineConfig } from '@playwright/test'

const root = fileURLToPath(new URL('../../', import.meta.url))
const port = 4310

/** The system's Chromium if there is one, else the one that the npm package unpacks. */
async function findBrowser(): Promise<string> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  )
  return installed ?? (await sparticuz.executablePath())
}

// Playwright loads this file again in each worker: only the first one makes the folder.
process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'orga-journeys-'))

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: await findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node apps/server/src/main.ts',
    cwd: root,
    env: { PORT: String(port), PIX_DATA_DIR: process.env['E2E_DATA_DIR'], PIX_LOG_LEVEL: 'info' },
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 120_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})

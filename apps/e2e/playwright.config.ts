import { existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sparticuz from '@sparticuz/chromium'
import { defineConfig } from '@playwright/test'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The system's Chromium if there is one, else the one that the npm package unpacks. */
async function findBrowser(): Promise<string> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  )
  return installed ?? (await sparticuz.executablePath())
}

async function findFreePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? String(address.port) : '4310'
}

// Playwright loads this file again in each worker: only the first one makes the folder and chooses the port.
process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'orga-journeys-'))
const port = (process.env['E2E_PORT'] ??= await findFreePort())

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
    env: { PORT: port, PIX_DATA_DIR: process.env['E2E_DATA_DIR'], PIX_LOG_LEVEL: 'info' },
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 120_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})

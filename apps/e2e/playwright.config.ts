import { existsSync, mkdtempSync, rmSync } from 'node:fs'
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

function makeDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'orga-journeys-'))
  process.on('exit', (code) => {
    // After a failure the server’s log is worth reading.
    if (code === 0) rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

// Playwright loads this file again in each worker: only the first one makes the folder and chooses the port.
const dataDir = (process.env['E2E_DATA_DIR'] ??= makeDataDir())
const port = (process.env['E2E_PORT'] ??= await findFreePort())
const serverLog = join(dataDir, 'server.log')

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // Each journey has its own school or its own people; of the lycée’s pupils each worker takes its own.
  workers: 2,
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
      // The back button brings pages out of the browser’s memory, as it does for everybody.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'journeys', testIgnore: 'logs.spec.ts' },
    // Looks at what the server has written of all the others.
    { name: 'logs', testMatch: 'logs.spec.ts', dependencies: ['journeys'] },
  ],
  webServer: {
    // All that the server says is kept, for `logs.spec.ts` to look for people in; shown if it does not start.
    command: `node apps/server/src/main.ts > "${serverLog}" 2>&1 || { cat "${serverLog}" >&2; exit 1; }`,
    cwd: root,
    env: { PORT: port, PIX_DATA_DIR: dataDir, PIX_LOG_LEVEL: 'info' },
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 120_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})

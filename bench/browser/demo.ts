import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'

export type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>

export type Demo = {
  readonly origin: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** The demonstration in a temporary folder, and a browser before it. */
export async function launchDemo(port: number): Promise<Demo> {
  const origin = `http://127.0.0.1:${port}`
  const folder = await mkdtemp(join(tmpdir(), 'orga-bench-'))
  const service = spawn(process.execPath, ['apps/server/src/main.ts'], {
    env: { ...process.env, PORT: String(port), PIX_DATA_DIR: folder, PIX_LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
  const browser = await chromium.launch({
    executablePath: installed ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const close = async (): Promise<void> => {
    await browser.close()
    service.kill('SIGTERM')
    await new Promise((done) => service.once('exit', done))
    await rm(folder, { recursive: true, force: true })
  }
  await waitUntilReady(origin)
  return { origin, browser, close }
}

async function waitUntilReady(origin: string): Promise<void> {
  for (;;) {
    const ready = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await new Promise((done) => setTimeout(done, 200))
  }
}

/** A pupil of the lycée comes through the portal: the first from `first` who has an account already. */
export async function signInPupil({ browser, origin }: Demo, first = 0): Promise<Cookies> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const settings = (await (await context.request.get(`${origin}/api/public-settings`)).json()) as {
    demo: { portalUrl: string }
  }
  for (let person = first; ; person++) {
    await context.clearCookies()
    await page.goto(`${settings.demo.portalUrl}/?uai=9990001X`)
    await page
      .getByRole('button', { name: /élève de 2DE/ })
      .nth(person)
      .click()
    await page
      .getByRole('link', { name: /Pix/ })
      .or(page.getByRole('button', { name: /Pix/ }))
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (new URL(page.url()).pathname === '/') break
  }
  const cookies = await context.cookies(origin)
  await context.close()
  return cookies
}

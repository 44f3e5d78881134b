import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from '@playwright/test'
import { type Cookies, launchDemo, signInPupil } from './browser/demo.ts'
import { round } from './numbers/summary.ts'

// What a pupil's browser fetches and how long it works, on a computer four times slower than this one.
// The floor: the same text and styles as one static page without a line of JavaScript.
const aim = 150_000

const demo = await launchDemo(4390)
const { browser, origin } = demo
try {
  const signIn = await measure(browser, '/connexion', 'button')
  const floor = await measureFloor(browser)
  print('sign-in', signIn, floor)
  const cookies = await signInPupil(demo)
  print('home', await measure(browser, '/', '[aria-labelledby="profile"] h2', cookies), floor)
  print(
    'question',
    await measure(browser, await startTest(browser, cookies), 'article form button', cookies),
    floor,
  )
} finally {
  await demo.close()
}

type Measured = {
  /** Of scripts and styles: compressed bodies, which is what the aim is for, and the same with their headers. */
  readonly scriptAndStyle: number
  readonly withHeaders: number
  /** Of everything, headers included. */
  readonly all: number
  readonly requests: number
  readonly ms: number
}

function print(page: string, measured: Measured, floor: Measured): void {
  const { scriptAndStyle, withHeaders, all, requests, ms } = measured
  const row = {
    scriptAndStyle,
    aim,
    withHeaders,
    all,
    requests,
    interactiveMs: ms,
    floorMs: floor.ms,
    ratio: round(ms / floor.ms),
  }
  console.log(JSON.stringify({ bench: 'first-page', page, ...row }))
}

/** What a first visit fetches, and the median of five times until `control` stands there and the page is idle. */
async function measure(of: Browser, path: string, control: string, cookies: Cookies = []): Promise<Measured> {
  const visits: Measured[] = []
  for (let visit = 0; visit < 5; visit++)
    visits.push(await visitOnce(of, new URL(path, origin).href, control, cookies))
  const sorted = visits.toSorted((a, b) => a.ms - b.ms)
  return sorted[2] ?? { scriptAndStyle: 0, withHeaders: 0, all: 0, requests: 0, ms: 0 }
}

async function visitOnce(of: Browser, url: string, control: string, cookies: Cookies): Promise<Measured> {
  const context = await of.newContext()
  await context.addCookies(cookies)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const received = new Map<
    string,
    { readonly isCode: boolean; readonly headers: number; readonly all: number }
  >()
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    const headers = response.encodedDataLength
    received.set(requestId, { isCode: type === 'Script' || type === 'Stylesheet', headers, all: headers })
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength: all }) => {
    const known = received.get(requestId)
    if (known) received.set(requestId, { ...known, all })
  })
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(control).first().waitFor()
  const ms = await page.evaluate<number>(
    'new Promise((done) => requestIdleCallback(() => done(performance.now()), { timeout: 10000 }))',
  )
  await page.waitForLoadState('networkidle')
  await context.close()
  const responses = [...received.values()]
  const code = responses.filter(({ isCode }) => isCode)
  return {
    scriptAndStyle: sum(code.map(({ all, headers }) => all - headers)),
    withHeaders: sum(code.map(({ all }) => all)),
    all: sum(responses.map(({ all }) => all)),
    requests: responses.length,
    ms: round(ms),
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

async function measureFloor(of: Browser): Promise<Measured> {
  const page = await of.newPage()
  await page.goto(`${origin}/connexion`)
  await page.getByRole('button', { name: 'Je me connecte' }).waitFor()
  const styles = await page.evaluate<string>(
    "[...document.styleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('')).join('')",
  )
  const body = await page.locator('#root').innerHTML()
  await page.close()
  const html = `<!doctype html><html lang="fr"><title>Connexion</title><style>${styles}</style><body>${body}</body></html>`
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port: floorPort } = server.address() as AddressInfo
  const measured = await measure(of, `http://127.0.0.1:${floorPort}/`, 'button')
  server.close()
  return measured
}

async function startTest(of: Browser, cookies: Cookies): Promise<string> {
  const context = await of.newContext()
  await context.addCookies(cookies)
  const started = await context.request.post(`${origin}/api/competences/3.4/assessment`, { data: {} })
  const { assessmentId } = (await started.json()) as { assessmentId: string }
  await context.close()
  return `/tests/${assessmentId}`
}

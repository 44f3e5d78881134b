import type { Page } from '@playwright/test'
import { type Cookies, type Demo, launchDemo, signInPupil } from './browser/demo.ts'
import { medianOf, quantileOf, round } from './numbers/summary.ts'

// From “Je valide” to the next question, on a line of 1 Mbit/s with 300 ms there and back. The floor: one empty way
// there and back on the same line, which is what a question costs that depends on the answer before it.
const aim = 150
const line = { latency: 300, downloadThroughput: 125_000, uploadThroughput: 125_000 }
/** Less than anybody needs for a question. */
const thinking = 2500
/** Questions to look at, each way. */
const enough = 24
const competences = ['1.1', '1.2', '1.3', '2.1', '2.2', '3.1', '3.3', '4.1', '4.2', '4.3', '5.1', '5.2']

/**
 * In the page: ticks what can be ticked and validates, or else passes, and looks at each frame. Null where a pause or
 * the end comes.
 */
const answerAndWatch = `(async () => {
  const title = document.querySelector('h1').textContent
  const ticks = document.querySelectorAll('article [type=radio], article [type=checkbox]')
  const [pass, submit] = [...document.querySelectorAll('article form > p:last-child button')]
  if (ticks.length > 0) ticks[title.length * 7 % ticks.length].click()
  const began = performance.now()
  if (ticks.length > 0) submit.click()
  else pass.click()
  const until = async (holds) => {
    while (!holds()) await new Promise(requestAnimationFrame)
    return performance.now() - began
  }
  const text = await until(() => document.querySelector('h1') && document.querySelector('h1').textContent !== title)
  if (!document.querySelector('article form')) return null
  const whole = await until(
    () =>
      [...document.images].every((image) => image.complete) &&
      !document.querySelector('article [class*="skeleton"]'),
  )
  return { text, whole }
})()`

const demo = await launchDemo(4391)
try {
  const floorMs = await measureFloor(demo)
  for (const prepared of [false, true]) {
    const shown: Shown[] = []
    // Pupils who have been here know much already: their tests are short, and several are needed.
    for (let person = prepared ? 10 : 0; shown.length < enough; person += 3) {
      const cookies = await signInPupil(demo, person)
      for (const competence of competences)
        if (shown.length < enough) shown.push(...(await playTest(demo, cookies, { competence, prepared })))
    }
    const times = shown.map(({ text }) => text)
    const whole = shown.map((one) => one.whole)
    console.log(
      JSON.stringify({
        bench: 'next question',
        prepared,
        questions: times.length,
        medianMs: round(medianOf(times)),
        p90Ms: round(quantileOf(times, 0.9)),
        withItsPartsMedianMs: round(medianOf(whole)),
        withItsPartsP90Ms: round(quantileOf(whole, 0.9)),
        aim,
        underAim: round(times.filter((time) => time < aim).length / times.length),
        floorMs,
        ratio: round(medianOf(times) / floorMs),
      }),
    )
  }
} finally {
  await demo.close()
}

/** Milliseconds until the text of a question is there, and until its picture or simulator is too. */
type Shown = { readonly text: number; readonly whole: number }

async function openLine({ browser }: Demo, cookies: Cookies): Promise<Page> {
  const context = await browser.newContext()
  await context.addCookies(cookies)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', { offline: false, ...line })
  return page
}

async function measureFloor(of: Demo): Promise<number> {
  const page = await openLine(of, [])
  await page.goto(`${of.origin}/icon.svg`)
  const times = await page.evaluate<number[]>(`(async () => {
    const times = []
    for (let turn = 0; turn < 7; turn++) {
      const began = performance.now()
      await (await fetch('/healthz')).text()
      times.push(performance.now() - began)
    }
    return times
  })()`)
  await page.context().close()
  return round(medianOf(times))
}

type Played = { readonly competence: string; readonly prepared: boolean }

/** The first questions of a test of one competence, over its pauses. */
async function playTest(of: Demo, cookies: Cookies, { competence, prepared }: Played): Promise<Shown[]> {
  const page = await openLine(of, cookies)
  if (!prepared) await page.route('**/api/assessments/*/next', async (route) => await route.abort())
  const url = `${of.origin}/api/competences/${competence}/assessment`
  const started = await page.context().request.post(url, { data: { device: 'desktop' } })
  if (!started.ok()) {
    // Nothing is left to ask.
    await page.context().close()
    return []
  }
  const { assessmentId } = (await started.json()) as { assessmentId: string }
  const shown: Shown[] = []
  for (let asked = 0; asked < 6; asked++) {
    if (new URL(page.url()).pathname !== `/tests/${assessmentId}`)
      await page.goto(`${of.origin}/tests/${assessmentId}`)
    const pass = page.getByRole('button', { name: 'Je passe' })
    const results = page.getByRole('heading', { level: 1, name: 'Tes résultats' })
    await pass.or(results).waitFor()
    if (await results.isVisible()) break
    await page.waitForTimeout(thinking)
    const next = await page.evaluate<Shown | null>(answerAndWatch)
    if (next) shown.push(next)
  }
  await page.context().close()
  return shown
}

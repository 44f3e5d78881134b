import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:net'
import { inflateRawSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../../server/test/test-app.ts'
import { type Demo, startDemo } from '../index.ts'
import { demoLycee } from '@orga/fixtures'

const folder = await mkdtemp(join(tmpdir(), 'orga-mediacentre-'))
const pupils = [
  { firstName: 'Élodie', lastName: "D'ESSAI & FILS", uai: demoLycee.uai, division: '2 B' },
  { firstName: 'Marius', lastName: 'BROUILLON', uai: demoLycee.uai, division: '1 C' },
]

let publicUrl: string
let demo: Demo
let service: TestApp

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

async function start(encryptAssertions: boolean): Promise<void> {
  const port = await findFreePort()
  publicUrl = `http://127.0.0.1:${port}`
  const ports = { mailbox: 0, portal: 0 }
  demo = await startDemo({
    dataDir: folder,
    publicUrl,
    ports,
    encryptAssertions,
    listPupils: async () => pupils,
  })
  service = await startTestApp({
    PUBLIC_URL: publicUrl,
    PIX_PORTAL_METADATA: demo.idpMetadataFile,
    PIX_DATA_DIR: folder,
  })
  service.setNow(new Date())
  await service.app.listen({ port, host: '127.0.0.1' })
}

async function stop(): Promise<void> {
  await service.close()
  await demo.stop()
}

beforeAll(() => start(true))
afterAll(async () => {
  await stop()
  await rm(folder, { recursive: true })
})
afterEach(async () => {
  await service.db.deleteFrom('portalVisits').execute()
})

/** A browser with its cookies, which follows no redirection by itself. */
function openBrowser() {
  const jars = new Map<string, Map<string, string>>()
  async function go(url: string, form?: Record<string, string>): Promise<Response> {
    const { port } = new URL(url)
    const jar = jars.get(port) ?? new Map<string, string>()
    jars.set(port, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, ...(form ? { origin: 'null', 'sec-fetch-site': 'cross-site' } : {}) }
    const body = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
    const answer = await fetch(url, { redirect: 'manual', headers, ...body })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    return answer
  }
  /** Follows redirections until a page is shown. */
  async function open(url: string, form?: Record<string, string>): Promise<{ url: string; text: string }> {
    let answer = await go(url, form)
    let at = url
    for (let location = answer.headers.get('location'); location; location = answer.headers.get('location')) {
      at = new URL(location, at).href
      answer = await go(at)
    }
    return { url: at, text: await answer.text() }
  }
  return { go, open }
}

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
const valueOf = (text: string, name: string): string =>
  unescape(new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '')
const buttonOf = (text: string, name: string): string =>
  new RegExp(`value="([0-9a-f]{40})" aria-label="Se connecter\u00a0: ${name}`).exec(text)?.[1] ?? ''
const formOf = (text: string) => ({
  action: unescape(/<form method="post" action="([^"]+)" id="suite"/.exec(text)?.[1] ?? ''),
  fields: { SAMLResponse: valueOf(text, 'SAMLResponse'), RelayState: valueOf(text, 'RelayState') },
})
const visits = () => service.db.selectFrom('portalVisits').selectAll().execute()

test('from our page to the portal and back: a real signed and encrypted answer is accepted', async () => {
  const browser = openBrowser()
  const asked = await browser.open(`${publicUrl}/api/portal/sign-in?returnTo=/campagnes/BCDFGH234`)
  expect(asked.text).toContain('Qui se connecte au portail')
  expect(asked.text).toContain('Amandine TESTARD-FICTIF')
  const handover = await browser.open(`${demo.portalUrl}/connexion`, {
    personne: buttonOf(asked.text, 'Amandine TESTARD-FICTIF'),
    suite: valueOf(asked.text, 'suite'),
  })
  const { action, fields } = formOf(handover.text)
  expect(action).toBe(`${publicUrl}/api/portal/assertions`)
  const sent = Buffer.from(fields.SAMLResponse, 'base64').toString()
  expect(sent).toContain('EncryptedAssertion')
  expect(sent).not.toContain('TESTARD')
  const arrived = await browser.open(action, fields)
  expect(arrived.url).toBe(`${publicUrl}/campagnes/BCDFGH234`)
  expect(await visits()).toMatchObject([
    {
      idp: 'https://mediacentre.demonstration.test/idp',
      identifier: expect.stringMatching(/^[0-9a-f]{40}$/),
      firstName: 'Amandine',
      lastName: 'TESTARD-FICTIF',
      uais: ['9999990E'],
      profile: 'National_elv',
      division: '3 A',
    },
  ])
})

test('from the portal’s card: it opens our log-in, which the portal answers without asking again', async () => {
  const browser = openBrowser()
  const people = await browser.open(`${demo.portalUrl}/?uai=${demoLycee.uai}&nom=elodie`)
  expect(people.text).not.toContain('BROUILLON')
  const personne = buttonOf(people.text, 'Élodie D&#39;ESSAI &amp; FILS')
  const resources = await browser.open(`${demo.portalUrl}/connexion`, { personne, suite: '' })
  const card = /<a class="action" href="([^"]+)">Ouvrir Pix/.exec(resources.text)?.[1] ?? ''
  expect(card).toBe(`${publicUrl}/api/portal/sign-in`)
  const { action, fields } = formOf((await browser.open(card)).text)
  expect((await browser.open(action, fields)).url).toBe(`${publicUrl}/campagnes`)
  expect(await visits()).toMatchObject([{ lastName: "D'ESSAI & FILS", firstName: 'Élodie', division: '2 B' }])
  const out = await browser.open(`${demo.portalUrl}/deconnexion`, {})
  expect(out.text).toContain('Qui se connecte au portail')
})

test('a teacher is vouched for as a teacher', async () => {
  const browser = openBrowser()
  const asked = await browser.open(`${publicUrl}/api/portal/sign-in`)
  const personne = buttonOf(asked.text, 'Hélène MARCHAND-FICTIVE')
  const suite = valueOf(asked.text, 'suite')
  const { action, fields } = formOf(
    (await browser.open(`${demo.portalUrl}/connexion`, { personne, suite })).text,
  )
  await browser.open(action, fields)
  expect(await visits()).toMatchObject([{ profile: 'National_ens', division: null }])
})

test('people keep their identifier from one start to the next', async () => {
  const first = buttonOf((await openBrowser().open(demo.portalUrl)).text, 'Amandine TESTARD-FICTIF')
  await stop()
  await start(false)
  expect(buttonOf((await openBrowser().open(demo.portalUrl)).text, 'Amandine TESTARD-FICTIF')).toBe(first)
})

test('an assertion in clear is accepted too', async () => {
  const browser = openBrowser()
  const asked = await browser.open(`${publicUrl}/api/portal/sign-in`)
  const personne = buttonOf(asked.text, 'Amandine TESTARD-FICTIF')
  const suite = valueOf(asked.text, 'suite')
  const { action, fields } = formOf(
    (await browser.open(`${demo.portalUrl}/connexion`, { personne, suite })).text,
  )
  expect(Buffer.from(fields.SAMLResponse, 'base64').toString()).toContain('TESTARD-FICTIF')
  expect((await browser.open(action, fields)).url).toBe(`${publicUrl}/campagnes`)
})

test('the portal answers only requests that our key signed, as they were signed', async () => {
  const browser = openBrowser()
  const location = (await browser.go(`${publicUrl}/api/portal/sign-in`)).headers.get('location') ?? ''
  const changed = new URL(location)
  changed.searchParams.set('RelayState', 'autre')
  const refused = await browser.go(changed.href)
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('Demande refusée')
  const unsigned = new URL(location)
  unsigned.searchParams.delete('Signature')
  expect((await browser.go(unsigned.href)).status).toBe(400)
  const request = Buffer.from(changed.searchParams.get('SAMLRequest') ?? '', 'base64')
  expect(inflateRawSync(request).toString()).toContain(`${publicUrl}/api/portal/metadata.xml`)
  expect((await browser.go(location)).status).toBe(200)
})

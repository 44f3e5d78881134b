import { platformContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp({
    PIX_BRAND_NAME: 'Boussole',
    PIX_BRAND_ORGA_NAME: 'Boussole Établissement',
    PIX_HELP_EMAIL: 'aide@boussole.test',
  })
})
afterAll(() => service.close())

const pages = platformContract.getPage.input.shape.page.options

test('every page has a title and a text under the words and the address of the installation', async () => {
  for (const page of pages) {
    const { title, text } = await ask(service, platformContract.getPage, { input: { page } })
    expect(title.length).toBeGreaterThan(5)
    expect(text.length).toBeGreaterThan(3)
    expect(`${title}${JSON.stringify(text)}`, page).not.toMatch(/\{\{|\bPix\b/)
  }
  const head = await ask(service, platformContract.getPage, { input: { page: 'aide-direction' } })
  expect(JSON.stringify(head.text)).toContain('Boussole Établissement')
  const accessibility = await ask(service, platformContract.getPage, { input: { page: 'accessibilite' } })
  expect(JSON.stringify(accessibility.text)).toContain('"href":"mailto:aide@boussole.test')
})

test('every picture that a page shows can be fetched', async () => {
  const texts = await Promise.all(
    pages.map((page) => ask(service, platformContract.getPage, { input: { page } })),
  )
  const urls = texts.flatMap(({ text }) =>
    [...JSON.stringify(text).matchAll(/"src":"([^"]+)"/g)].map(([, url]) => url),
  )
  for (const url of urls) expect((await service.app.inject({ url: url ?? '' })).statusCode, url).toBe(200)
})

test('another page, or a file beside the pages, is not there', async () => {
  const input = { page: '../glossary' as 'aide-direction' }
  expect(await askInVain(service, platformContract.getPage, { input })).toMatchObject({
    code: 'invalid_input',
  })
  for (const url of ['/help/absent.png', '/help/..%2faide-direction.fr.md', '/help/a.fr.md'])
    expect((await service.app.inject({ url })).statusCode, url).toBe(404)
})

test('who finds a weakness is told where to report it, for half a year', async () => {
  const { body, headers } = await service.app.inject({ url: '/.well-known/security.txt' })
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(body).toContain('Contact: mailto:aide@boussole.test\n')
  expect(body).toContain('Expires: 2027-06-01T10:00:00.000Z\n')
})

test('the pages know the brand, and that this is no demonstration', async () => {
  const settings = await ask(service, platformContract.getPublicSettings, { input: {} })
  expect(settings).toMatchObject({ brand: { name: 'Boussole' }, demo: null })
})

test('the interface describes itself by OpenAPI 3.1, every endpoint with its output', async () => {
  const { body } = await service.app.inject({ url: '/api/openapi.json' })
  const { openapi, paths, components } = JSON.parse(body) as {
    openapi: string
    components: { schemas: object }
    paths: Record<string, Record<string, { summary?: string; responses: object }>>
  }
  expect(openapi).toBe('3.1.0')
  const described = Object.values(paths)
    .flatMap(Object.values)
    .filter(({ summary }) => summary)
  expect(described.length).toBeGreaterThan(50)
  for (const { responses } of described) expect(JSON.stringify(responses)).toContain('application/json')
  const referred = [...body.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '')
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(referred))
  expect(referred).toContain('Markdown')
})

test('measures name routes, never addresses that hold a code', async () => {
  await service.app.inject({ url: '/api/campaign-codes/ABCDEF123' })
  const { body, headers } = await service.app.inject({ url: '/metrics' })
  expect(headers['content-type']).toContain('text/plain')
  expect(body).toContain('route="/api/campaign-codes/:code"')
  expect(body).toContain('process_resident_memory_bytes')
  expect(body).not.toContain('ABCDEF123')
})

test('every answer forbids inline code, framing and guessing of types', async () => {
  for (const url of ['/healthz', '/api/nowhere', '/api/public-settings']) {
    const { headers } = await service.app.inject({ url })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
  }
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import files from '@fastify/static'
import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { addWeb } from './serve-web.ts'

const folder = mkdtempSync(join(tmpdir(), 'orga-web-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const name of ['assets', 'orga']) mkdirSync(join(folder, name))
writeFileSync(join(folder, 'index.html'), 'learners')
writeFileSync(join(folder, 'orga/index.html'), 'schools')
writeFileSync(
  join(folder, 'pages.json'),
  JSON.stringify(['/', '/inscription', '/campagnes/$code', '/orga', '/orga/$organizationId/equipe']),
)
writeFileSync(join(folder, 'icon.svg'), '<svg/>')
writeFileSync(join(folder, 'assets/pix-1a2b.js'), 'plain')
writeFileSync(join(folder, 'assets/pix-1a2b.js.br'), 'brotli')
writeFileSync(join(folder, 'assets/pix-1a2b.js.gz'), 'gzip')

const app = Fastify()
await app.register(files, { serve: false, preCompressed: true, index: false })
addWeb(app, folder)

const get = (url: string, encodings = '') =>
  app.inject({ url, headers: encodings === '' ? {} : { 'accept-encoding': encodings } })

test('every page of a space is its entry, asked for again each time', async () => {
  for (const url of ['/', '/inscription', '/campagnes/ABCDEF123?a=b.c']) {
    const answer = await get(url)
    expect([answer.statusCode, answer.body], url).toEqual([200, 'learners'])
    expect(answer.headers['cache-control']).toBe('public, max-age=0')
  }
  for (const url of ['/orga', '/orga/', '/orga/01a20cf7/equipe']) {
    const answer = await get(url)
    expect([answer.statusCode, answer.body], url).toEqual([200, 'schools'])
  }
})

test('an address that no page has is not found, and the entry of its space says so', async () => {
  for (const [url, space] of [
    ['/organisation', 'learners'],
    ['/campagnes/ABCDEF123/eleves', 'learners'],
    ['/orga/equipe/inviter', 'schools'],
  ] as const) {
    const first = await get(url)
    expect([first.statusCode, first.body], url).toEqual([404, space])
    // Also to a browser that has seen it before.
    const since = { 'if-modified-since': new Date(Date.now() + 60_000).toUTCString(), 'if-none-match': '"x"' }
    const again = await app.inject({ url, headers: since })
    expect([again.statusCode, again.body], url).toEqual([404, space])
  }
})

test('files named after their content are kept for ever, in the smallest form that the browser reads', async () => {
  const url = '/assets/pix-1a2b.js'
  const plain = await get(url)
  expect(plain.body).toBe('plain')
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const brotli = await get(url, 'gzip, br')
  expect(brotli.body).toBe('brotli')
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  expect(brotli.headers['content-type']).toContain('javascript')
  expect((await get(url, 'gzip')).body).toBe('gzip')
})

test('a missing file or interface, and a file outside the build, is not found', async () => {
  const urls = [
    '/assets/old.js',
    '/robots.txt',
    '/api',
    '/api/nowhere',
    '/orga/index.html',
    '/.well-known/other',
  ]
  for (const url of [
    ...urls,
    '/assets/../../x.js',
    '/assets/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/hosts.x',
  ])
    expect([403, 404], url).toContain((await get(url)).statusCode)
})

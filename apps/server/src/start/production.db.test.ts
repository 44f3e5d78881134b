import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect as connectTo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { startServiceProcess, within } from '../../test/service-process.ts'
import { connect } from '../platform/database/database.ts'
import { findPort } from './find-port.ts'

const folder = mkdtempSync(join(tmpdir(), 'orga-production-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Settings of a production service on a database of its own. */
async function prepare(): Promise<Record<string, string>> {
  const serverUrl = inject('databaseServerUrl')
  const name = `production_${randomUUID().replaceAll('-', '')}`
  const admin = connect(serverUrl)
  await admin.pool.query(`create database ${name}`)
  onTestFinished(async () => {
    await admin.pool.query(`drop database ${name} with (force)`)
    await admin.close()
  })
  return {
    PIX_ENV: 'production',
    DATABASE_URL: serverUrl.replace(/postgres$/, name),
    PUBLIC_URL: 'https://pix.exemple.fr',
    SMTP_URL: 'smtp://127.0.0.1:1',
    PORT: String(await findPort({ host: '127.0.0.1', port: 0 })),
    PIX_DATA_DIR: folder,
  }
}

test('production serves pages and API, starts nothing of the demonstration, and stops when told', async () => {
  const service = startServiceProcess(await prepare())
  onTestFinished(() => service.send('SIGKILL'))
  await within(60_000, 'the start', service.ready())

  const settings = await fetch(`${service.url}/api/public-settings`)
  expect(await settings.json()).toMatchObject({ demo: null, portal: false })
  expect(settings.headers.get('strict-transport-security')).toContain('max-age=31536000')
  const page = await fetch(`${service.url}/orga/equipe`)
  expect(page.headers.get('content-type')).toContain('text/html')
  // Neither an embedded database, nor a portal's keys, nor a mailbox.
  expect(readdirSync(folder)).toEqual([])
  for (const line of service.output().trim().split('\n'))
    expect(() => JSON.parse(line) as unknown).not.toThrow()

  // Somebody whose request never ends does not keep it from stopping.
  const slow = connectTo(Number(new URL(service.url).port), '127.0.0.1')
  slow.on('error', () => undefined).write('GET / HTTP/1.1\r\n')
  service.send('SIGTERM')
  expect(await within(6_000, 'the stop', service.ended)).toBe(0)
})

test('a port in use is named before anything is started', async () => {
  const settings = await prepare()
  const other = createServer().listen(Number(settings['PORT']), '127.0.0.1')
  onTestFinished(() => void other.close())
  const service = startServiceProcess(settings)
  expect(await service.ended).toBe(1)
  expect(service.output()).toContain(`PORT\u00a0: le port ${settings['PORT']} est déjà utilisé`)
})

test('a database that does not answer is named without its password', async () => {
  const settings = { ...(await prepare()), DATABASE_URL: 'postgres://pix:secret@127.0.0.1:1/pix' }
  const service = startServiceProcess(settings)
  expect(await service.ended).toBe(1)
  expect(service.output()).toContain('DATABASE_URL')
  expect(service.output()).toContain('ECONNREFUSED')
  expect(service.output()).not.toContain('secret')
})

test('missing settings stop the start, each by its name', async () => {
  const service = startServiceProcess({ PIX_ENV: 'production', PIX_PORTAL: 'true', PIX_COLOUR: 'blue' })
  expect(await service.ended).toBe(1)
  for (const name of ['PIX_COLOUR', 'DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL', 'PIX_PORTAL_METADATA'])
    expect(service.output()).toContain(`${name}\u00a0: `)
})

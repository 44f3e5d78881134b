import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { type ServiceProcess, startServiceProcess, within } from '../../test/service-process.ts'
import { findPort } from './find-port.ts'

const folder = mkdtempSync(join(tmpdir(), 'orga-demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function startProgram(): Promise<ServiceProcess> {
  const port = await findPort({ host: '127.0.0.1', port: 0 })
  const program = startServiceProcess({ PORT: String(port), PIX_DATA_DIR: folder })
  onTestFinished(async () => {
    program.send('SIGTERM')
    await program.ended
  })
  return program
}

type Settings = { readonly demo: { readonly mailboxUrl: string; readonly portalUrl: string } }

async function findDemo({ url }: ServiceProcess): Promise<Settings['demo']> {
  return ((await (await fetch(`${url}/api/public-settings`)).json()) as Settings).demo
}

test('without any setting the program brings up a whole demonstration and says where', async () => {
  const program = await startProgram()
  await within(120_000, 'the first start', program.ready())
  const { mailboxUrl, portalUrl } = await findDemo(program)
  for (const address of [program.url, `${program.url}/orga`, mailboxUrl, portalUrl]) {
    const page = await fetch(address)
    expect(page.status, address).toBe(200)
    expect(page.headers.get('content-type'), address).toContain('text/html')
  }
  expect((await fetch(`${program.url}/api/portal/metadata.xml`)).status).toBe(200)
  for (const address of [program.url, mailboxUrl, portalUrl]) expect(program.output()).toContain(address)

  // A second one on the same data would lose answers: it is refused, and the first goes on.
  const second = await startProgram()
  expect(await within(30_000, 'the refusal', second.ended)).toBe(1)
  expect(second.output()).toContain('utilise déjà les données')
  expect((await fetch(`${program.url}/readyz`)).status).toBe(200)

  program.send('SIGINT')
  expect(await within(10_000, 'the stop', program.ended)).toBe(0)
}, 180_000)

test('it starts again in a moment, even after it was killed', async () => {
  const killed = await startProgram()
  await within(30_000, 'the second start', killed.ready())
  killed.send('SIGKILL')
  await killed.ended
  const program = await startProgram()
  await within(30_000, 'the start after a kill', program.ready())
  expect(await findDemo(program)).not.toBeNull()
}, 90_000)

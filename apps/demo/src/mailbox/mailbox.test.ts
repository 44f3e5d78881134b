import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from '../index.ts'

const folder = await mkdtemp(join(tmpdir(), 'orga-mailbox-'))
const start = () =>
  startDemo({
    dataDir: folder,
    publicUrl: 'http://127.0.0.1:1',
    ports: { mailbox: 0, portal: 0 },
    listPupils: async () => [],
  })

let demo: Demo
beforeAll(async () => {
  demo = await start()
})
afterAll(async () => {
  await demo.stop()
  await rm(folder, { recursive: true })
})

const page = async (path: string): Promise<string> => await (await fetch(demo.mailboxUrl + path)).text()
const linkTo = (text: string, title: string): string =>
  new RegExp(`<a href="([^"]+)">\\s*<strong>${title}`).exec(text)?.[1] ?? ''

const send = (to: string, subject: string, text: string) =>
  nodemailer.createTransport(demo.smtpUrl).sendMail({ from: 'pix@exemple.fr', to, subject, text })

test('a letter sent by SMTP is in the mailbox, the newest first, with its links', async () => {
  expect(await page('/')).toContain('Aucune lettre')
  await send('ce.9999990e@ac-exemple.fr', 'Ancienne', 'Bonjour')
  const text =
    'Bonjour <b>,\n\nAccepter l’invitation\u00a0:\nhttp://127.0.0.1:3000/orga/invitations?code=abc&x=é\n\nAide : http://127.0.0.1:3000/aide.'
  await send('CE.9999990E@ac-exemple.fr', 'Rejoignez Pix Orga – été', text)
  const list = await page('/')
  expect(list.indexOf('Rejoignez Pix Orga – été')).toBeLessThan(list.indexOf('Ancienne'))
  expect(list).toContain('2 lettres')
  const letter = await page(linkTo(list, 'Rejoignez'))
  expect(letter).toContain('Bonjour &lt;b&gt;,')
  expect(letter).toContain(
    '<a class="action" href="http://127.0.0.1:3000/orga/invitations?code=abc&amp;x=é">Accepter l’invitation</a>',
  )
  expect(letter).toContain('Aide : <a href="http://127.0.0.1:3000/aide">http://127.0.0.1:3000/aide</a>.')
})

test('letters are filtered by recipient', async () => {
  await send('autre@exemple.fr', 'Pour une autre', 'Bonjour')
  const mine = await page('/?destinataire=autre%40exemple.fr')
  expect(mine).toContain('Pour une autre')
  expect(mine).not.toContain('Ancienne')
  expect(mine).toContain('<option selected>autre@exemple.fr</option>')
  expect(await page('/?destinataire=personne%40exemple.fr')).toContain(
    'Aucune lettre pour personne@exemple.fr',
  )
})

test('letters survive a restart', async () => {
  await demo.stop()
  demo = await start()
  expect(await page('/')).toContain('Rejoignez Pix Orga – été')
})

test('an address that does not exist refuses its letters for good', async () => {
  await expect(send('chef@adresse-refusee.test', 'Refusée', 'Bonjour')).rejects.toMatchObject({
    responseCode: 550,
  })
})

test('a page that is not there says so', async () => {
  const answer = await fetch(`${demo.mailboxUrl}/lettres/inconnue`)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Page introuvable')
})

test('a port in use is replaced by a free one, and the operator is told', async () => {
  const messages: string[] = []
  const taken = Number(new URL(demo.mailboxUrl).port)
  const second = await startDemo({
    dataDir: join(folder, 'second'),
    publicUrl: 'http://127.0.0.1:1',
    ports: { mailbox: taken, portal: 0 },
    listPupils: async () => [],
    log: (message) => messages.push(message),
  })
  expect(second.mailboxUrl).not.toBe(demo.mailboxUrl)
  expect(messages).toEqual([expect.stringContaining(String(taken))])
  await second.stop()
})

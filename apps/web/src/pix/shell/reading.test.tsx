import { accountsContract } from '@orga/contract'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { invented } from '../../../test/invented.ts'
import { renderPix } from '../../../test/render-pix.tsx'
import { applyReading, setReading, startReading, usualReading } from '../../common/reading/reading.ts'

const server = fakeServer()
const root = document.documentElement
// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}

beforeEach(() => server.answer(accountsContract.updateMe, { person: invented }))
afterEach(() => {
  setReading(usualReading)
  sessionStorage.clear()
})

async function openPanel(person: typeof invented | null) {
  const { user } = renderPix({ server, address: '/aide/eleve', person })
  await user.click(await screen.findByRole('button', { name: 'Confort de lecture' }))
  const panel = await screen.findByRole('dialog', { name: 'Confort de lecture' }, { timeout: 5000 })
  return { user, choose: (name: string | RegExp) => user.click(within(panel).getByLabelText(name)), panel }
}

test('each choice is shown at once, kept with the account, and can all be taken back', async () => {
  const { user, panel, choose } = await openPanel(invented)
  await choose('200 %')
  await choose('Sombre')
  await choose('Renforcé')
  await choose('Lexend (plus large)')
  await user.click(
    within(within(panel).getByRole('group', { name: 'Espace entre les lettres' })).getByLabelText('Large'),
  )
  expect(root.dataset).toMatchObject({ size: '200', scheme: 'dark', contrast: 'strong', font: 'lexend' })
  expect(root.style.getPropertyValue('--reading-letters')).toBe('0.06em')
  await choose(/^Règle de lecture/)
  expect(server.callsOf(accountsContract.updateMe).at(-1)?.body).toEqual({
    reading: {
      ...usualReading,
      size: 200,
      scheme: 'dark',
      contrast: 'strong',
      font: 'lexend',
      letters: 'wide',
      ruler: true,
    },
  })
  await user.click(within(panel).getByRole('button', { name: 'Tout remettre comme au début' }))
  expect({ ...root.dataset }).toEqual({})
  expect(root.style.getPropertyValue('--reading-size')).toBe('')
})

test('somebody who signs in finds their choices, whatever was chosen here before', async () => {
  setReading({ ...usualReading, scheme: 'light', lines: 'wide' })
  const reading = { ...usualReading, size: 140 as const }
  renderPix({ server, address: '/aide/eleve', person: { ...invented, reading } })
  await screen.findByRole('button', { name: /Se déconnecter/ })
  expect({ ...root.dataset }).toEqual({ size: '140' })
})

test('without an account choices stay with the tab, and nothing is sent', async () => {
  const { choose } = await openPanel(null)
  await choose('Sombre')
  expect(server.callsOf(accountsContract.updateMe)).toEqual([])
  cleanup()
  applyReading(usualReading)
  startReading()
  expect({ ...root.dataset }).toEqual({ scheme: 'dark' })
  sessionStorage.setItem('pix-reading', '{"size":3}')
  startReading()
  expect({ ...root.dataset }).toEqual({})
})

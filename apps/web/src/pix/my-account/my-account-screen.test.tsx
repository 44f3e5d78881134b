import { accountsContract } from '@orga/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Person } from '../../common/session/me.ts'
import { fakeServer } from '../../../test/fake-server.ts'
import { invented } from '../../../test/invented.ts'
import { renderPix } from '../../../test/render-pix.tsx'

const server = fakeServer()
const moments = { createdAt: '2026-12-01T08:00:00Z', lastSeenAt: '2026-12-01T09:30:00Z' }
const here = { id: 's1', device: 'Firefox sur Windows', current: true, ...moments }
const elsewhere = { id: 's2', device: 'Safari sur iPad', current: false, ...moments }

beforeEach(() => server.answer(accountsContract.listSessions, { sessions: [here, elsewhere] }))

const section = async (name: string) => within(await screen.findByRole('region', { name }))

test('names are corrected and saved', async () => {
  const { user } = renderPix({ server, address: '/mon-compte', person: invented })
  server.answer(accountsContract.updateMe, { person: { ...invented, firstName: 'Agnès' } })
  const identity = await section('Identité')
  await user.clear(identity.getByLabelText(/Prénom/))
  await user.type(identity.getByLabelText(/Prénom/), 'Agnès')
  await user.click(identity.getByRole('button', { name: 'Enregistrer' }))
  await identity.findByText('Votre prénom et votre nom sont enregistrés.')
  expect(screen.getByRole('link', { name: /Agnès/ })).toBeDefined()
})

test('another address is taken up by the code sent to it, and the focus follows each step', async () => {
  const { user } = renderPix({ server, address: '/mon-compte', person: invented })
  server.answer(accountsContract.requestEmailChange, {})
  server.answer(accountsContract.confirmEmailChange, { email: 'nouvelle@exemple.fr' })
  const email = await section('Adresse e-mail')
  await user.click(email.getByRole('button', { name: 'Changer d’adresse' }))
  expect(document.activeElement).toBe(email.getByLabelText(/Nouvelle adresse/))
  await user.keyboard('nouvelle@exemple.fr')
  await user.type(email.getByLabelText(/Votre mot de passe/), 'Tilleul2')
  await user.click(email.getByRole('button', { name: 'Recevoir un code' }))
  const code = await email.findByLabelText(/Code reçu/)
  expect(document.activeElement).toBe(code)
  await user.keyboard('12')
  await user.click(email.getByRole('button', { name: 'Confirmer cette adresse' }))
  expect(code.getAttribute('aria-invalid')).toBe('true')
  await user.type(code, '3456')
  await user.click(email.getByRole('button', { name: 'Confirmer cette adresse' }))
  await email.findByText('Votre adresse est maintenant nouvelle@exemple.fr.')
  expect(document.activeElement).toBe(email.getByRole('button', { name: 'Changer d’adresse' }))
})

test('a wrong code says what to do', async () => {
  const { user } = renderPix({ server, address: '/mon-compte', person: invented })
  server.answer(accountsContract.requestEmailChange, {})
  server.refuse(accountsContract.confirmEmailChange, { code: 'code_wrong', status: 409 })
  const email = await section('Adresse e-mail')
  await user.click(email.getByRole('button', { name: 'Changer d’adresse' }))
  await user.keyboard('nouvelle@exemple.fr')
  await user.type(email.getByLabelText(/Votre mot de passe/), 'Tilleul2')
  await user.click(email.getByRole('button', { name: 'Recevoir un code' }))
  await user.type(await email.findByLabelText(/Code reçu/), '123456')
  await user.click(email.getByRole('button', { name: 'Confirmer cette adresse' }))
  expect((await email.findByRole('alert')).textContent).toContain('Recopiez les 6 chiffres')
})

test('giving up brings the focus back to where one was', async () => {
  const { user } = renderPix({ server, address: '/mon-compte', person: invented })
  const password = await section('Mot de passe')
  await user.click(password.getByRole('button', { name: 'Changer de mot de passe' }))
  await user.click(password.getByRole('button', { name: 'Annuler' }))
  expect(document.activeElement).toBe(password.getByRole('button', { name: 'Changer de mot de passe' }))
})

test('a session elsewhere can be ended, this one only by signing out', async () => {
  const { user } = renderPix({ server, address: '/mon-compte', person: invented })
  server.answer(accountsContract.revokeSession, {})
  const sessions = await section('Appareils connectés')
  const end = await sessions.findByRole('button', { name: 'Déconnecter Safari sur iPad' })
  expect(sessions.queryByRole('button', { name: 'Déconnecter Firefox sur Windows' })).toBeNull()
  server.answer(accountsContract.listSessions, { sessions: [here] })
  await user.click(end)
  await waitFor(() => expect(sessions.queryByText('Safari sur iPad')).toBeNull())
  expect(server.callsOf(accountsContract.revokeSession).map(({ url }) => url)).toEqual([
    '/api/me/sessions/s2',
  ])
})

test('a pupil of a portal sees their names without changing them, and no password', async () => {
  const pupil: Person = { ...invented, space: 'pupil', email: null, loginMethods: ['portal'] }
  renderPix({ server, address: '/mon-compte', person: pupil })
  const identity = await section('Identité')
  expect(identity.queryByRole('textbox')).toBeNull()
  expect(identity.getByText(/dis-le à ton professeur/)).toBeDefined()
  expect(screen.queryByRole('region', { name: 'Mot de passe' })).toBeNull()
  expect(screen.queryByRole('region', { name: 'Adresse e-mail' })).toBeNull()
})

test('a pupil is spoken to as a pupil, and has neither an address nor a password to change', async () => {
  const pupil: Person = { ...invented, space: 'pupil', email: null, loginMethods: ['portal'] }
  renderPix({ server, address: '/mon-compte', person: pupil })
  const sessions = await section('Appareils connectés')
  expect(sessions.getByText(/^Tu ne reconnais pas un appareil/)).toBeDefined()
  expect(screen.getByRole('main').textContent).not.toMatch(/\b(vous|votre|vos)\b/i)
})

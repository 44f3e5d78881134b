import { accountsContract, type Problem } from '@orga/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { renderPix } from '../../../test/render-pix.tsx'

const server = fakeServer()

async function tryToSignIn(problem: Pick<Problem, 'code'> & Partial<Problem>): Promise<string> {
  const { user } = renderPix({ server, address: '/connexion' })
  server.refuse(accountsContract.signIn, { status: 409, ...problem })
  await user.type(await screen.findByLabelText(/Adresse e-mail ou identifiant/), 'ines.bernier0704')
  await user.type(screen.getByLabelText(/^(\* )?Mot de passe$/), 'Faux2026')
  await user.click(screen.getByRole('button', { name: 'Je me connecte' }))
  return (await screen.findByRole('alert')).textContent ?? ''
}

test('wrong credentials do not say which of the two is wrong, nor how many tries are left while there are many', async () => {
  expect(await tryToSignIn({ code: 'wrong_credentials' })).toMatch(
    /ne va pas avec ce mot de passe.*recommencez\.$/,
  )
})

test('few tries left are told', async () => {
  const text = await tryToSignIn({ code: 'wrong_credentials', details: { attemptsLeft: 3 } })
  expect(text).toContain('Il vous reste 3\u00A0essais')
})

test('a closed account says for how long, and offers another password', async () => {
  expect(await tryToSignIn({ code: 'account_locked', details: { seconds: 240 } })).toContain('4\u00A0minutes')
  expect(screen.getByRole('link', { name: 'Choisir un autre mot de passe' })).toBeDefined()
})

test('a blocked account says that waiting no longer helps', async () => {
  expect(await tryToSignIn({ code: 'account_blocked' })).toContain('reste fermé jusqu’à')
})

test('too many requests say when to come back', async () => {
  const text = await tryToSignIn({ code: 'too_many_requests', status: 429, details: { seconds: 60 } })
  expect(text).toContain('Il faut attendre 1\u00A0minute, puis recommencer.')
})

test('who comes back after the session has ended is told why, with the way back kept for the portal too', async () => {
  renderPix({ server, address: '/connexion?retour=%2Forga%2Feleves&raison=expiree' })
  await screen.findByText('Votre session a pris fin')
  expect(screen.getByRole('link', { name: 'inscrivez-vous' }).getAttribute('href')).toContain('retour=')
  const portal = await screen.findByRole('link', { name: 'Passer par le Médiacentre' })
  expect(portal.getAttribute('href')).toBe('/api/portal/sign-in?returnTo=%2Forga%2Feleves')
})

test('an address elsewhere is never a way back', async () => {
  renderPix({ server, address: '/connexion?retour=%2F%2Failleurs.example' })
  const portal = await screen.findByRole('link', { name: 'Passer par le Médiacentre' })
  expect(portal.getAttribute('href')).not.toContain('ailleurs')
})

import { accountsContract } from '@orga/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { invented } from '../../../test/invented.ts'
import { renderPix } from '../../../test/render-pix.tsx'

const server = fakeServer()

async function fill(user: ReturnType<typeof renderPix>['user']) {
  await user.type(await screen.findByLabelText(/Prénom/), 'Inès')
  await user.type(screen.getByLabelText(/^(\* )?Nom$/), 'Bernier')
  await user.type(screen.getByLabelText(/Adresse e-mail/), 'ines.bernier@exemple.fr')
  await user.type(screen.getByLabelText(/^(\* )?Mot de passe$/), 'Tilleul2')
  await user.click(screen.getByRole('checkbox', { name: /J’accepte les conditions d’utilisation de Pix/ }))
}

const submit = () => screen.getByRole('button', { name: 'Je m’inscris' })

test('an empty form says what is missing, takes the focus there and sends nothing', async () => {
  const { user } = renderPix({ server, address: '/inscription' })
  await screen.findByRole('heading', { name: 'Inscrivez-vous', level: 1 })
  await user.click(submit())
  const summary = screen.getByRole('group', { name: '5 champs sont à corriger' })
  expect(document.activeElement).toBe(summary)
  expect(within(summary).getAllByRole('link')).toHaveLength(5)
  expect(server.callsOf(accountsContract.signUp)).toHaveLength(0)
})

test('a field that is touched loses its message, and the summary stays where it is', async () => {
  const { user } = renderPix({ server, address: '/inscription' })
  await screen.findByRole('heading', { level: 1 })
  await user.click(submit())
  const field = screen.getByLabelText(/Prénom/)
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await user.type(field, 'I')
  expect(field.hasAttribute('aria-invalid')).toBe(false)
  expect(screen.getByRole('group', { name: '5 champs sont à corriger' })).toBeDefined()
})

test('a whole form is sent once, however often it is clicked, and leads to the mailbox', async () => {
  const { user, path } = renderPix({ server, address: '/inscription?retour=%2Forga' })
  const release = server.hold(accountsContract.signUp, {})
  await fill(user)
  await user.dblClick(submit())
  release()
  await screen.findByText('Un message a été envoyé à ines.bernier@exemple.fr.')
  expect(path()).toBe('/inscription/envoyee?retour=%2Forga')
  expect(server.callsOf(accountsContract.signUp).map(({ body }) => body)).toEqual([
    {
      firstName: 'Inès',
      lastName: 'Bernier',
      email: 'ines.bernier@exemple.fr',
      password: 'Tilleul2',
      termsAccepted: true,
      locale: 'fr',
      returnTo: '/orga',
    },
  ])
})

test('what the server finds wrong with a field is told at the field', async () => {
  const { user } = renderPix({ server, address: '/inscription' })
  server.refuse(accountsContract.signUp, {
    code: 'invalid_input',
    status: 400,
    fields: { email: ['malformed'] },
  })
  await fill(user)
  await user.click(submit())
  const summary = await screen.findByRole('group', { name: 'Un champ est à corriger' })
  await waitFor(() => expect(document.activeElement).toBe(summary))
  expect(screen.getByLabelText(/Adresse e-mail/).getAttribute('aria-invalid')).toBe('true')
})

test('without a network nothing typed is lost and one may try again', async () => {
  const { user } = renderPix({ server, address: '/inscription' })
  server.goOffline(accountsContract.signUp)
  await fill(user)
  await user.click(submit())
  expect((await screen.findByRole('alert')).textContent).toContain('Le service ne répond pas')
  expect(screen.getByLabelText<HTMLInputElement>(/Prénom/).value).toBe('Inès')
  server.answer(accountsContract.signUp, {})
  await user.click(submit())
  await screen.findByRole('heading', { name: 'Un message vous attend' })
})

test('somebody signed in is not offered to sign up', async () => {
  renderPix({ server, address: '/inscription', person: invented })
  await screen.findByText('Vous êtes connecté comme Inès Bernier')
  expect(screen.queryByRole('button', { name: 'Je m’inscris' })).toBeNull()
})

test('a pupil signed in is told so as a pupil, and a failed sign-out says why', async () => {
  const { user } = renderPix({ server, address: '/inscription', person: { ...invented, space: 'pupil' } })
  await screen.findByText('Tu es connecté comme Inès Bernier')
  server.goOffline(accountsContract.signOut)
  const main = within(screen.getByRole('main'))
  await user.click(main.getByRole('button', { name: 'Se déconnecter' }))
  expect((await main.findByRole('alert')).textContent).toContain('Le service ne répond pas')
})

test('the form exists in English', async () => {
  const { user } = renderPix({ server, address: '/inscription' })
  await user.click(await screen.findByRole('button', { name: 'English' }))
  await screen.findByRole('heading', { name: 'Sign up', level: 1 })
  await user.click(screen.getByRole('button', { name: 'Sign me up' }))
  expect(screen.getByRole('group', { name: '5 fields are to be corrected' })).toBeDefined()
  expect(document.documentElement.lang).toBe('en')
})

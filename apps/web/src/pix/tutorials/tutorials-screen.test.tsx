import { tutorialsContract } from '@orga/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { invented } from '../../../test/invented.ts'
import { renderPix } from '../../../test/render-pix.tsx'

const server = fakeServer()
const slow = { timeout: 5000 }
const person = { ...invented, space: 'pupil' as const, acceptedTerms: ['pupil' as const] }
const tutorial = {
  id: 'adresse.1',
  title: 'Les morceaux d’une adresse',
  body: [{ type: 'paragraph' as const, inlines: ['On la lit de gauche à droite.'] }],
  tube: 'Savoir lire une adresse',
  competence: { id: '1.1', title: 'Mener une recherche', area: '1' },
  recommended: true,
  saved: false,
  read: false,
}

test('what is recommended stands first, and can be read and kept', async () => {
  server.answer(tutorialsContract.listTutorials, {
    tutorials: [tutorial, { ...tutorial, id: 'autre.1', title: 'Autre', recommended: false, saved: true }],
  })
  server.answer(tutorialsContract.markTutorial, {})
  const { user } = renderPix({ server, address: '/mes-tutoriels', person })
  const part = (await screen.findByRole('heading', { name: 'À lire ensuite' }, slow)).closest('section')
  const recommended = within(part as HTMLElement)
  await user.click(recommended.getByText('Les morceaux d’une adresse'))
  expect(recommended.getByText('On la lit de gauche à droite.')).toBeDefined()
  expect(recommended.queryByText('Autre')).toBeNull()
  await user.click(recommended.getByRole('button', { name: 'Garder' }))
  expect(server.callsOf(tutorialsContract.markTutorial)[0]?.body).toEqual({ saved: true, read: false })
})

test('before the first answer the page says what will come', async () => {
  server.answer(tutorialsContract.listTutorials, { tutorials: [] })
  renderPix({ server, address: '/mes-tutoriels', person })
  expect(await screen.findByText(/Réponds à quelques questions/, {}, slow)).toBeDefined()
})

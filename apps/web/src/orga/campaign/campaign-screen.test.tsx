import { campaignsContract, resultsContract } from '@orga/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { renderOrga } from '../../../test/render-orga.tsx'

const server = fakeServer()
const id = '0193c000-0000-7000-8000-0000000000c1'
const page = `/campagnes/${id}`
const none = { validated: 0, target: 0 }

beforeEach(() => {
  server.answer(campaignsContract.getCampaign, {
    id,
    name: 'Découverte',
    code: 'BCDFGH234',
    targetProfileId: 'decouverte',
    targetProfileTitle: 'Découverte',
    division: null,
    owner: { id, name: 'Anne Roy' },
    createdAt: '2026-12-01T08:00:00Z',
    archivedAt: null,
    editable: false,
  })
  server.answer(resultsContract.getCampaignProgress, {
    divisions: [
      { division: '3 A', toDo: 2, started: 0, finished: 0, mastery: none },
      { division: null, toDo: 1, started: 0, finished: 0, mastery: none },
    ],
  })
  server.answer(resultsContract.listParticipants, { participants: [], total: 0, next: null })
})

const lastFilter = () => server.callsOf(resultsContract.listParticipants).at(-1)?.url.split('?')[1]

test('the number of those in no class leads to their names', async () => {
  const { user } = renderOrga({ server, page })
  await user.click(await screen.findByRole('link', { name: /Voir les élèves\u00A0: Sans classe/ }))
  await waitFor(() => expect(lastFilter()).toBe('search=&division=&status=to_do'))
  const filters = within(screen.getByRole('search'))
  expect(filters.getByLabelText<HTMLSelectElement>('Classe').selectedOptions[0]?.text).toBe('Sans classe')
})

test('a class is chosen in the list as in the matrix', async () => {
  const { user } = renderOrga({ server, page })
  const filters = within(await screen.findByRole('search'))
  await waitFor(() => expect(filters.getByRole('option', { name: '3 A' })).toBeDefined())
  await user.selectOptions(filters.getByLabelText('Classe'), '3 A')
  await waitFor(() => expect(lastFilter()).toBe('search=&division=3+A'))
})

test('a name is looked for once the typing pauses, and never one that the server would refuse', async () => {
  const { user } = renderOrga({ server, page })
  const field = within(await screen.findByRole('search')).getByLabelText<HTMLInputElement>('Nom ou prénom')
  await user.type(field, 'x'.repeat(120))
  await waitFor(() => expect(lastFilter()).toBe(`search=${'x'.repeat(100)}`))
})

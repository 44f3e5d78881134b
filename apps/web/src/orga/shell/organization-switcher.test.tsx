import { organizationsContract } from '@orga/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { renderOrga, school } from '../../../test/render-orga.tsx'

const server = fakeServer()
const counts = { members: 3, administrators: 1, learners: 20, campaigns: 0, participations: 0 }
const other = { ...school, id: '0193c000-0000-7000-8000-0000000000a2', uai: '9990001X', name: 'Lycée du Pré' }

beforeEach(() => server.answer(organizationsContract.getOrganization, { ...school, ...counts }))

test('who works in one school sees its name and nothing to choose', async () => {
  renderOrga({ server })
  const header = within(await screen.findByRole('banner'))
  await header.findByText('Collège des Tilleuls')
  expect(header.queryByRole('group')).toBeNull()
})

test('who works in several goes to another by a link, which closes the list', async () => {
  const { user, path } = renderOrga({ server, others: [other] })
  const header = within(await screen.findByRole('banner'))
  const list = await header.findByRole('group')
  await user.click(within(list).getByText('Collège des Tilleuls'))
  expect(list.hasAttribute('open')).toBe(true)
  await user.click(within(list).getByRole('link', { name: 'Lycée du Pré, 9990001X' }))
  await waitFor(() => expect(path()).toBe(`/orga/${other.id}`))
  await waitFor(() => expect(header.getByRole('group').hasAttribute('open')).toBe(false))
})

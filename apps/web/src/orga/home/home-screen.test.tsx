import { campaignsContract, organizationsContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { renderOrga, school } from '../../../test/render-orga.tsx'

const server = fakeServer()
const counts = { members: 3, administrators: 1, learners: 20, campaigns: 1, participations: 0 }

beforeEach(() => server.answer(campaignsContract.listCampaigns, { campaigns: [], total: 0, next: null }))

test('an only administrator is asked to name a second, at home or in the five steps', async () => {
  server.answer(organizationsContract.getOrganization, { ...school, ...counts })
  renderOrga({ server })
  await screen.findByText('Invitez votre équipe')
})

test('a member is not asked for what only an administrator can do', async () => {
  server.answer(organizationsContract.getOrganization, { ...school, ...counts, role: 'member' })
  renderOrga({ server, role: 'member' })
  await screen.findByRole('heading', { name: 'Campagnes en cours' })
  expect(screen.queryByText(/administrateur/i)).toBeNull()
  expect(screen.queryByText('Premiers pas')).toBeNull()
})

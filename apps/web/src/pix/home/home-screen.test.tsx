import { assessmentsContract, organizationsContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { invented } from '../../../test/invented.ts'
import { renderPix } from '../../../test/render-pix.tsx'

const server = fakeServer()

beforeEach(() => {
  server.answer(assessmentsContract.listMyCampaigns, { campaigns: [] })
  server.answer(assessmentsContract.getProfile, { pix: 0, maxPix: 48, certifiable: false, areas: [] })
  server.answer(organizationsContract.listMyOrganizations, { organizations: [] })
})

test('the owner of an account is spoken to as “vous”', async () => {
  renderPix({ server, address: '/', person: invented })
  await screen.findByText(/^Choisissez une compétence\./)
  expect(screen.getByText(/^Aucune campagne pour le moment\. Si vous avez reçu un code/)).toBeDefined()
})

test('a pupil is spoken to as “tu”', async () => {
  renderPix({ server, address: '/', person: { ...invented, space: 'pupil' } })
  await screen.findByText(/^Choisis une compétence\./)
  expect(screen.getByText(/^Aucune campagne pour le moment\. Si ton professeur/)).toBeDefined()
})

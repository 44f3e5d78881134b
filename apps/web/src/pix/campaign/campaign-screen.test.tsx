import { campaignsContract, linksContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { renderPix } from '../../../test/render-pix.tsx'

const server = fakeServer()

beforeEach(() =>
  server.answer(campaignsContract.findCampaignByCode, {
    code: 'BCDFGH234',
    title: 'Découverte',
    description: 'Un premier tour.',
    minutes: 20,
    skillsCount: 12,
    archived: false,
    standing: 'sign_in',
    assessmentId: null,
  }),
)

test('whom the portal vouches for gives a date of birth and no name', async () => {
  server.answer(linksContract.getPortalVisit, { visit: { firstName: 'Nina', staff: false } })
  renderPix({ server, address: '/campagnes/BCDFGH234' })
  await screen.findByText(/^Bonjour Nina\./)
  expect(screen.queryByLabelText(/Prénom/)).toBeNull()
})

test('where nobody can tell who comes, all ways in are offered', async () => {
  server.refuse(linksContract.getPortalVisit, { code: 'unexpected_error', status: 500 })
  renderPix({ server, address: '/campagnes/BCDFGH234' })
  await screen.findByRole('link', { name: 'Par le portail de mon établissement' })
  expect(screen.getByRole('link', { name: 'Avec un compte que j’ai déjà' })).toBeDefined()
})

import { learnersContract, resultsContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { renderOrga, school } from '../../../test/render-orga.tsx'

const server = fakeServer()
const id = '0193c000-0000-7000-8000-0000000000e1'
const page = `/eleves/${id}`
const none = {
  moreTime: 0 as const,
  largerText: false,
  readAloud: false,
  withoutTimer: false,
  withoutSimulator: false,
}
const learner = {
  id,
  lastName: 'VERDIER',
  preferredLastName: null,
  firstName: 'Camille',
  birthDate: '2012-03-05',
  division: '3 A',
  link: 'portal' as const,
  leavesOn: null,
  accommodations: none,
}
const slow = { timeout: 5000 }

beforeEach(() => {
  server.answer(learnersContract.getLearner, learner)
  server.answer(resultsContract.listParticipationsOfLearner, { participations: [] })
})

test('a member sees who the pupil is, grants what they need, and is told that it is kept', async () => {
  const granted = { ...none, moreTime: 33 as const, readAloud: true }
  server.answer(learnersContract.setAccommodations, granted)
  const { user } = renderOrga({ server, page, role: 'member' })
  expect(await screen.findByRole('heading', { level: 1, name: 'VERDIER Camille, 3 A' }, slow)).toBeDefined()
  expect(screen.getByText('05/03/2012')).toBeDefined()
  await user.selectOptions(screen.getByLabelText('Temps en plus'), 'Un tiers (le plus courant)')
  await user.click(screen.getByLabelText('Lecture à voix haute'))
  await user.click(screen.getByRole('button', { name: 'Enregistrer les aménagements' }))
  expect((await screen.findAllByText('Aménagements enregistrés.', {}, slow)).length).toBeGreaterThan(0)
  const [call] = server.callsOf(learnersContract.setAccommodations)
  expect(call?.url).toBe(`/api/organizations/${school.id}/learners/${id}/accommodations`)
  expect(call?.body).toEqual(granted)
})

test('a refusal leaves what was ticked, to be sent again', async () => {
  server.refuse(learnersContract.setAccommodations, { code: 'learner_not_found', status: 404 })
  const { user } = renderOrga({ server, page })
  await user.click(await screen.findByLabelText('Aucun simulateur', {}, slow))
  await user.click(screen.getByRole('button', { name: 'Enregistrer les aménagements' }))
  expect(await screen.findByText(/n’est plus dans la liste de l’établissement/, {}, slow)).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Aucun simulateur').checked).toBe(true)
})

test('the campaigns that the pupil has begun lead to their results', async () => {
  server.answer(resultsContract.listParticipationsOfLearner, {
    participations: [
      {
        campaignId: id,
        campaignName: 'Rentrée des 3e',
        targetProfileTitle: 'Découverte',
        status: 'finished',
        mastery: { validated: 6, target: 12 },
        startedAt: '2026-12-01T08:00:00Z',
        finishedAt: '2026-12-01T08:20:00Z',
      },
    ],
  })
  renderOrga({ server, page })
  const link = await screen.findByRole('link', { name: 'Rentrée des 3e' }, slow)
  expect(link.getAttribute('href')).toBe(`/orga/${school.id}/campagnes/${id}/eleves/${id}`)
  expect(screen.getByText(/6 acquis sur 12/)).toBeDefined()
})

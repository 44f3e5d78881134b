import { campaignsContract, resultsContract } from '@orga/contract'
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { renderOrga } from '../../../test/render-orga.tsx'

const server = fakeServer()
const id = '0193c000-0000-7000-8000-0000000000c1'
const page = `/campagnes/${id}/eleves/${id}`

const question = {
  competenceId: '1.1',
  tubeTitle: 'Lire une adresse',
  instruction: [{ type: 'paragraph' as const, inlines: ['Quelle adresse\u202F?'] }],
  given: ['a'],
  expected: ['a'],
  seconds: 12,
  away: { times: 0, seconds: 0 },
  answeredAt: '2026-12-01T08:01:00Z',
}

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
  server.answer(resultsContract.getParticipant, {
    learnerId: id,
    lastName: 'Verdier',
    firstName: 'Camille',
    division: '3 A',
    status: 'finished',
    mastery: { validated: 5, target: 8 },
    certainty: { toConfirm: 1, questions: 2 },
    startedAt: '2026-12-01T08:00:00Z',
    finishedAt: '2026-12-01T08:20:00Z',
    competences: [
      {
        id: '1.1',
        title: 'Mener une recherche',
        area: '1',
        mastery: { validated: 4, target: 4 },
        certainty: { sure: true, questions: 0 },
      },
      {
        id: '2.1',
        title: 'Interagir',
        area: '2',
        mastery: { validated: 1, target: 4 },
        certainty: { sure: false, questions: 2 },
      },
    ],
    questions: [
      { ...question, position: 1, level: 3, outcome: 'correct' },
      { ...question, position: 2, level: 5, outcome: 'incorrect', away: { times: 2, seconds: 31 } },
    ],
  })
  const skill = { competenceId: '1.1', tubeTitle: 'Lire une adresse', earlier: false }
  server.answer(resultsContract.explainParticipant, {
    engine: 'campaign-2',
    ended: 'sure',
    skills: [
      {
        ...skill,
        id: 'adresse.2',
        level: 2,
        mastered: true,
        probability: 0.97,
        ground: 'tube',
        answers: [{ position: 1, speaksFor: true }],
      },
      {
        ...skill,
        id: 'adresse.5',
        level: 5,
        mastered: false,
        probability: 0.1,
        ground: 'asked',
        answers: [{ position: 2, speaksFor: false }],
      },
    ],
  })
})

test('each competence is sure or to be confirmed, in words, with the questions that would settle it', async () => {
  renderOrga({ server, page })
  const table = within(await screen.findByRole('table', { name: 'Par compétence' }))
  const [, first, second] = table.getAllByRole('row')
  expect(first?.textContent).toContain('Sûr')
  expect(second?.textContent).toContain('À confirmer')
  expect(second?.textContent).toContain('2\u00A0questions suffiraient pour confirmer.')
  expect(screen.getByText(/moins d’un acquis sur dix/)).toBeDefined()
})

test('time on other pages is told where there was any, and that it changes nothing', async () => {
  renderOrga({ server, page })
  const told = await screen.findAllByText(/^Une autre page a été affichée/)
  expect(told.map(({ textContent }) => textContent)).toEqual([
    'Une autre page a été affichée 2 fois, 31\u00A0secondes en tout. Cela peut avoir mille raisons et ne change rien au résultat.',
  ])
})

test('whoever asks is told skill by skill, and at each question, what counts', async () => {
  const { user } = renderOrga({ server, page })
  const summary = await screen.findByText('Expliquer ce résultat')
  expect(server.callsOf(resultsContract.explainParticipant)).toHaveLength(0)
  await user.click(summary)
  const table = within(await screen.findByRole('table', { name: 'Expliquer ce résultat' }))
  const [, known, unknown] = table.getAllByRole('row')
  expect(known?.textContent).toMatch(/niveau 2.*Acquis.*97.*autres niveaux de ce sujet.*Question 1.*pour/)
  expect(unknown?.textContent).toMatch(/niveau 5.*Non acquis.*10.*posée sur cet acquis.*Question 2.*contre/)
  expect(screen.getByText(/assez sûr/).textContent).toContain('campaign-2')
  expect(screen.getAllByText(/Cette réponse compte pour 1 acquis/)).toHaveLength(2)
})

import { campaignsContract, learnersContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { renderOrga } from '../../../test/render-orga.tsx'

const server = fakeServer()
const slow = { timeout: 5000 }
const listed = {
  id: 'ia',
  title: 'Intelligence artificielle',
  description: 'Garder la main.',
  group: 'theme' as const,
  minutes: 15,
  skillsCount: 20,
  competences: [{ id: '1.1', title: 'Mener une recherche', area: '1' }],
}

beforeEach(() => {
  server.answer(learnersContract.listDivisions, { divisions: [] })
  server.answer(campaignsContract.listTargetProfiles, {
    targetProfiles: [{ ...listed, id: 'autre', title: 'Découverte', group: 'start' }, listed],
  })
  server.answer(campaignsContract.getTargetProfile, {
    ...listed,
    assessed: 'Vérifier une réponse.',
    notAssessed: 'Entraîner un modèle.',
    equipment: 'Un ordinateur.',
    onPhone: 18,
    competences: listed.competences.map((competence) => ({
      ...competence,
      tubes: [{ title: 'Savoir s’informer avec une IA', description: 'Interroger, contrôler.', level: 7 }],
    })),
    stages: [
      { title: 'Début', message: 'Tu commences.', percent: 0 },
      { title: 'La main', message: 'Tu contrôles.', percent: 75 },
    ],
    badges: [{ title: 'Œil averti', message: 'Tu vérifies.' }],
  })
})

test('a teacher reads what a path assesses and what it does not, then chooses it from there', async () => {
  const { user, path } = renderOrga({ server, page: '/campagnes/creation', role: 'member' })
  expect(await screen.findByRole('heading', { name: 'Pour commencer' }, slow)).toBeDefined()
  await user.click(screen.getByRole('link', { name: 'Ce qui est évalué, Intelligence artificielle' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Ce qui ne l’est pas' }, slow)).toBeDefined()
  for (const text of [
    'Entraîner un modèle.',
    'Savoir s’informer avec une IA',
    'jusqu’à 7',
    /18 acquis sur 20/,
  ])
    expect(screen.getByText(text)).toBeDefined()
  await user.click(screen.getByRole('link', { name: 'Choisir ce parcours' }))
  const chosen = await screen.findByRole<HTMLInputElement>(
    'radio',
    { name: 'Intelligence artificielle' },
    slow,
  )
  expect(chosen.checked).toBe(true)
  expect(path()).toContain('parcours=ia')
})

import { assessmentsContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { invented } from '../../../test/invented.ts'
import { renderPix } from '../../../test/render-pix.tsx'

const server = fakeServer()
const id = '0193c000-0000-7000-8000-0000000000d1'
const address = `/tests/${id}`
const person = { ...invented, acceptedTerms: ['pix' as const] }
const state = {
  id,
  kind: 'campaign' as const,
  title: 'Découverte',
  state: 'started' as const,
  answered: 3,
  remaining: 6.4,
  checkpoint: false,
  elsewhere: null,
  question: null,
}

test('a question that this device cannot show waits, and says where it can be done', async () => {
  server.answer(assessmentsContract.getAssessment, { ...state, elsewhere: ['tablet', 'desktop'] })
  renderPix({ server, address, person })
  expect(
    await screen.findByRole('heading', { name: 'Cette question demande un ordinateur ou une tablette' }),
  ).toBeDefined()
  expect(screen.getByText(/reprendr/)).toBeDefined()
  expect(server.callsOf(assessmentsContract.getAssessment)[0]?.url).toContain('device=desktop')
})

test('the page tells about how many questions are still to come', async () => {
  server.answer(assessmentsContract.getAssessment, {
    ...state,
    question: {
      challengeId: 'adresse-2-a',
      type: 'qroc',
      instruction: [{ type: 'paragraph' as const, inlines: ['Quelle adresse\u202F?'] }],
      alternativeInstruction: null,
      proposals: [],
      zones: [],
      simulator: null,
      fields: [],
      format: 'text',
      choices: [],
      unit: null,
      image: null,
      attachments: [],
      timer: null,
      secondsLeft: null,
      competence: { id: '1.1', title: 'Mener une recherche', area: '1' },
    },
  })
  renderPix({ server, address, person })
  expect(await screen.findByText('Encore 6 environ')).toBeDefined()
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('32')
})

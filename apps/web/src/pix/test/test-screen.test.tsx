import { assessmentsContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { invented } from '../../../test/invented.ts'
import { inventedQuestion, inventedState } from '../../../test/invented-test.ts'
import { renderPix } from '../../../test/render-pix.tsx'

const server = fakeServer()
const address = `/tests/${inventedState.id}`
const person = { ...invented, acceptedTerms: ['pix' as const] }

test('a question that this device cannot show waits, and says where it can be done', async () => {
  server.answer(assessmentsContract.getAssessment, { ...inventedState, elsewhere: ['tablet', 'desktop'] })
  renderPix({ server, address, person })
  expect(
    await screen.findByRole(
      'heading',
      { name: 'Cette question demande un ordinateur ou une tablette' },
      { timeout: 5000 },
    ),
  ).toBeDefined()
  expect(screen.getByText(/reprendr/)).toBeDefined()
  expect(server.callsOf(assessmentsContract.getAssessment)[0]?.url).toContain('device=desktop')
})

test('the page tells about how many questions are still to come', async () => {
  server.answer(assessmentsContract.getAssessment, { ...inventedState, question: inventedQuestion })
  renderPix({ server, address, person })
  expect(await screen.findByText('Encore 6 environ')).toBeDefined()
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('32')
})

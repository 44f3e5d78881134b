import { assessmentsContract } from '@orga/contract'
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { fakeServer } from '../../../test/fake-server.ts'
import { invented } from '../../../test/invented.ts'
import { inventedQuestion, inventedState } from '../../../test/invented-test.ts'
import { renderPix } from '../../../test/render-pix.tsx'
import { setReading, usualReading } from '../../common/reading/reading.ts'

const server = fakeServer()
const address = `/tests/${inventedState.id}`
const person = { ...invented, space: 'pupil' as const, acceptedTerms: ['pupil' as const] }
const root = document.documentElement

afterEach(() => setReading(usualReading))

test('the time that the school has added is in the count, and said', async () => {
  const question = { ...inventedQuestion, timer: 80, secondsLeft: 80 }
  const accommodations = { ...inventedState.accommodations, moreTime: 33 as const }
  server.answer(assessmentsContract.getAssessment, { ...inventedState, question, accommodations })
  renderPix({ server, address, person })
  expect(
    await screen.findByText(/80 secondes \(un tiers de temps en plus compris\)/, {}, { timeout: 5000 }),
  ).toBeDefined()
})

test('larger text and reading aloud are on when the test opens, and stay off once the pupil puts them off', async () => {
  const accommodations = { ...inventedState.accommodations, largerText: true, readAloud: true }
  server.answer(assessmentsContract.getAssessment, {
    ...inventedState,
    question: inventedQuestion,
    accommodations,
  })
  renderPix({ server, address, person })
  await screen.findByRole('heading', { name: 'Question 4' }, { timeout: 5000 })
  expect(root.dataset['size']).toBe('140')
  act(() => setReading(usualReading))
  expect(root.dataset['size']).toBeUndefined()
})

import { assessmentsContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeServer } from '../../../../test/fake-server.ts'
import { invented } from '../../../../test/invented.ts'
import { inventedQuestion, inventedState } from '../../../../test/invented-test.ts'
import { renderPix } from '../../../../test/render-pix.tsx'

const server = fakeServer()
const slow = { timeout: 5000 }
const reported = { challengeId: inventedQuestion.challengeId }

async function open() {
  server.answer(assessmentsContract.getAssessment, { ...inventedState, question: inventedQuestion })
  const { user, path } = renderPix({
    server,
    address: `/tests/${inventedState.id}`,
    person: { ...invented, space: 'pupil', acceptedTerms: ['pupil'] },
  })
  const field = await screen.findByRole('textbox', {}, slow)
  await user.type(field, 'exemple')
  return { user, path, field: field as HTMLInputElement }
}

test('one tap reports the question with its device, says so, and leaves the answer and the page as they are', async () => {
  server.answer(assessmentsContract.reportQuestion, {})
  const { user, path, field } = await open()
  const before = path()
  await user.dblClick(screen.getByRole('button', { name: 'Signaler un problème' }))
  const done = await screen.findByText('C’est signalé, merci. Tu peux continuer.', { selector: 'p' }, slow)
  expect(document.activeElement).toBe(done)
  expect(server.callsOf(assessmentsContract.reportQuestion).map(({ body }) => body)).toEqual([
    { ...reported, device: 'desktop' },
  ])
  expect([field.value, path()]).toEqual(['exemple', before])

  await user.type(await screen.findByLabelText(/Que se passe-t-il/, {}, slow), 'L’image manque.')
  await user.click(screen.getByRole('button', { name: 'Envoyer ces mots' }))
  expect((await screen.findAllByText('C’est noté, merci.', {}, slow)).length).toBeGreaterThan(0)
  expect(server.callsOf(assessmentsContract.reportQuestion).at(-1)?.body).toEqual({
    ...reported,
    text: 'L’image manque.',
  })
  expect(server.callsOf(assessmentsContract.submitAnswer)).toEqual([])
})

test('without a connection the report is not said to be done, and can be sent again', async () => {
  const { user } = await open()
  server.goOffline(assessmentsContract.reportQuestion)
  await user.click(screen.getByRole('button', { name: 'Signaler un problème' }))
  expect(await screen.findByRole('alert', {}, slow)).toBeDefined()
  expect(screen.queryByText(/C’est signalé/)).toBeNull()
  server.answer(assessmentsContract.reportQuestion, {})
  await user.click(screen.getByRole('button', { name: 'Signaler un problème' }))
  expect(await screen.findByText(/C’est signalé/, { selector: 'p' }, slow)).toBeDefined()
})

import { assessmentsContract } from '@orga/contract'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeServer } from '../../../../test/fake-server.ts'
import { invented } from '../../../../test/invented.ts'
import { inventedQuestion, inventedState } from '../../../../test/invented-test.ts'
import { renderPix } from '../../../../test/render-pix.tsx'
import { forgetKept } from '../../../common/client/kept-here.ts'
import { readOutbox } from './outbox.ts'

const { getAssessment, prepareNext, submitAnswer } = assessmentsContract
const server = fakeServer()
const { id } = inventedState
const person = { ...invented, space: 'pupil' as const, acceptedTerms: ['pupil' as const] }
const question = (challengeId: string, text: string) => ({
  ...inventedQuestion,
  challengeId,
  instruction: [{ type: 'paragraph' as const, inlines: [text] }],
})
const first = { ...inventedState, question: question('un', 'Première ?') }
const second = { ...inventedState, answered: 4, question: question('deux', 'Deuxième ?') }
const third = { ...inventedState, answered: 5, question: question('trois', 'Troisième ?') }
const nothing = { question: null, images: [], simulators: [] }

beforeEach(() => {
  localStorage.clear()
  server.answer(getAssessment, first)
  server.answer(prepareNext, nothing)
})
afterEach(() => vi.restoreAllMocks())

async function open() {
  const { user } = renderPix({ server, address: `/tests/${id}`, person })
  await screen.findByText('Première ?', {}, { timeout: 5000 })
  const reply = async (text: string) => {
    await user.type(screen.getByRole('textbox', { name: 'Ta réponse' }), text)
    await user.click(screen.getByRole('button', { name: 'Je valide' }))
  }
  return { user, reply }
}

const sent = () =>
  server.callsOf(submitAnswer).map(({ body }) => body as { challengeId: string; clientKey: string })

test('an answer given without a connection is kept here, sent under the same key, and told as saved', async () => {
  const { reply } = await open()
  server.goOffline(submitAnswer)
  await reply('pix.fr')
  await screen.findByText(/^La connexion est coupée\. Ta réponse/)
  expect(readOutbox(id)).toMatchObject([{ challengeId: 'un', value: 'pix.fr' }])
  expect(JSON.stringify(localStorage)).not.toContain(invented.firstName)
  server.answer(submitAnswer, second)
  window.dispatchEvent(new Event('online'))
  await screen.findByText('Deuxième ?')
  expect(screen.getByText('Réponses enregistrées')).toBeDefined()
  expect(new Set(sent().map(({ clientKey }) => clientKey)).size).toBe(1)
  expect(readOutbox(id)).toEqual([])
  // The answer said where the test stands: nothing is read again.
  expect(server.callsOf(getAssessment)).toHaveLength(1)
})

test('what a closed page has left is sent before the test goes on; what is no answer is left alone', async () => {
  const left = {
    challengeId: 'zéro',
    value: null,
    clientKey: '0193c000-0000-4000-8000-0000000000e1',
    away: { times: 0, seconds: 0 },
  }
  localStorage.setItem(`pix-kept:answers:${id}`, JSON.stringify([left, { challengeId: 'x' }]))
  server.answer(submitAnswer, first)
  await open()
  expect(sent()).toEqual([left])
  const order = server.calls.map(({ method, url }) => `${method} ${url.split('?')[0]?.split('/').at(-1)}`)
  expect(order.indexOf('POST answers')).toBeLessThan(order.indexOf(`GET ${id}`))
  localStorage.setItem('pix-kept:answers:other', '[]')
  forgetKept()
  expect(Object.keys(localStorage).filter((key) => key.includes('answers'))).toEqual([])
})

test('a question that comes in any case is shown at once, and answers are sent in their order', async () => {
  server.answer(prepareNext, { ...nothing, question: second.question })
  const { reply } = await open()
  await waitFor(() => expect(server.callsOf(prepareNext)).toHaveLength(1), { timeout: 3000 })
  const release = server.hold(submitAnswer, second)
  await reply('pix.fr')
  await screen.findByText('Deuxième ?')
  expect(sent()).toHaveLength(1)
  // Its successor depends on an answer that the server has not seen.
  await reply('autre')
  expect(screen.getByText('Deuxième ?')).toBeDefined()
  expect(readOutbox(id)).toHaveLength(2)
  server.answer(submitAnswer, third)
  release()
  await screen.findByText('Troisième ?')
  expect(sent().map(({ challengeId }) => challengeId)).toEqual(['un', 'deux'])
})

test('where the server goes elsewhere than was prepared, the page follows', async () => {
  server.answer(prepareNext, { ...nothing, question: second.question })
  const { reply } = await open()
  await waitFor(() => expect(server.callsOf(prepareNext)).toHaveLength(1), { timeout: 3000 })
  server.answer(submitAnswer, { ...second, question: question('autre', 'Une autre ?') })
  await reply('pix.fr')
  await screen.findByText('Une autre ?')
})

test('a refusal leads back to where the test stands', async () => {
  const { reply } = await open()
  server.refuse(submitAnswer, { code: 'another_question_in_hand', status: 409 })
  server.answer(getAssessment, second)
  await reply('pix.fr')
  await screen.findByText('Deuxième ?')
  expect(await screen.findByText(/déjà reçu une réponse/)).toBeDefined()
})

test('how long the page was out of sight goes with the answer', async () => {
  const { reply } = await open()
  const look = (state: DocumentVisibilityState, at: number) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
    vi.spyOn(Date, 'now').mockReturnValue(at)
    act(() => void fireEvent(document, new Event('visibilitychange')))
  }
  look('hidden', 10_000)
  look('visible', 22_400)
  look('hidden', 30_000)
  look('visible', 31_000)
  server.answer(submitAnswer, second)
  await reply('pix.fr')
  await screen.findByText('Deuxième ?')
  expect(sent()).toMatchObject([{ away: { times: 2, seconds: 13 } }])
})

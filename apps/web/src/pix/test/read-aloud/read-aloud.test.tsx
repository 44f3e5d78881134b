import { assessmentsContract } from '@orga/contract'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeServer } from '../../../../test/fake-server.ts'
import { invented } from '../../../../test/invented.ts'
import { renderPix } from '../../../../test/render-pix.tsx'
import { usualReading, setReading } from '../../../common/reading/reading.ts'
import { inventedQuestion, inventedState } from '../../../../test/invented-test.ts'
import { findFrenchVoice } from './french-voice.ts'

const server = fakeServer()
const voice = (name: string, lang: string, localService = true) =>
  ({ name, lang, localService }) as SpeechSynthesisVoice

/** A browser that speaks: what it is told to say, and what ends the passage under way. */
function fakeSpeech(voices: readonly SpeechSynthesisVoice[]) {
  const said: string[] = []
  let current: EventTarget | undefined
  class Utterance extends EventTarget {
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: vi.fn<() => void>(),
    speak: (utterance: Utterance) => {
      said.push(utterance.text)
      current = utterance
    },
  })
  vi.stubGlobal('speechSynthesis', synthesis)
  return { said, synthesis, goOn: () => current?.dispatchEvent(new Event('end')) }
}

beforeEach(() => setReading({ ...usualReading, aloud: true }))
afterEach(() => setReading(usualReading))

const question = {
  ...inventedQuestion,
  type: 'qcu' as const,
  image: { url: '/plan.svg', alternative: 'Un plan du collège' },
  proposals: [
    { id: 'a', text: 'La salle de sciences' },
    { id: 'b', text: 'Le CDI' },
  ],
}

function open() {
  server.answer(assessmentsContract.getAssessment, { ...inventedState, question })
  const address = `/tests/${inventedState.id}`
  return renderPix({ server, address, person: { ...invented, space: 'pupil', acceptedTerms: ['pupil'] } })
}

test('a question is read when asked for, block by block, each marked; the same button stops it', async () => {
  const speech = fakeSpeech([voice('Marie', 'fr-FR')])
  const { user } = open()
  const listen = await screen.findByRole('button', { name: 'Écouter la consigne' }, { timeout: 5000 })
  expect(speech.said).toEqual([])
  await user.click(listen)
  expect(speech.said).toEqual(['Quelle adresse\u202F?'.replace('\u202F', ' ')])
  expect(document.querySelector('[data-aloud]')?.textContent).toBe('Quelle adresse\u202F?')
  speech.goOn()
  expect(speech.said.at(-1)).toBe('Un plan du collège')
  await user.click(await screen.findByRole('button', { name: 'Arrêter la lecture' }))
  expect(speech.synthesis.cancel).toHaveBeenCalled()
  expect(document.querySelector('[data-aloud]')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Écouter les réponses' }))
  for (let passage = 0; passage < 3; passage++) speech.goOn()
  expect(speech.said.slice(2)).toEqual(['Choisis une réponse', 'La salle de sciences', 'Le CDI'])
  expect(await screen.findByRole('button', { name: 'Écouter les réponses' })).toBeDefined()
})

test('a device without a French voice of its own says so, and sends the question nowhere', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 })
  const speech = fakeSpeech([voice('Anna', 'de-DE'), voice('Nuage', 'fr-FR', false)])
  open()
  expect(await screen.findAllByText(/n’a pas de voix française/, {}, { timeout: 5000 })).toHaveLength(1)
  expect(speech.said).toEqual([])
  vi.useRealTimers()
})

test('the voice of France is taken first, then any French one', () => {
  const canadian = voice('Amélie', 'fr-CA')
  expect(findFrenchVoice([canadian, voice('Marie', 'fr_FR')])?.name).toBe('Marie')
  expect(findFrenchVoice([voice('Frida', 'fry'), canadian])?.name).toBe('Amélie')
})

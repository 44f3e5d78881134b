import type { Passage } from './list-passages.ts'

/** A little slower than people talk. */
const rate = 0.9

/** What ends the reading that is under way, and tells whoever began it. */
let stopCurrent: () => void = () => undefined

/** Reads passages one after the other, each marked while it is read. Returns what stops it. */
export function readPassages(
  passages: readonly Passage[],
  { voice, onEnd }: { readonly voice: SpeechSynthesisVoice; readonly onEnd: () => void },
): () => void {
  stopCurrent()
  let isOver = false
  const mark = (element?: Element): void => {
    for (const { element: one } of passages) one.toggleAttribute('data-aloud', one === element)
  }
  const end = (): void => {
    if (isOver) return
    isOver = true
    mark()
    speechSynthesis.cancel()
    onEnd()
  }
  const readFrom = (index: number): void => {
    const passage = passages[index]
    if (isOver) return
    if (!passage) {
      end()
      return
    }
    const utterance = new SpeechSynthesisUtterance(passage.text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    utterance.addEventListener('end', () => readFrom(index + 1))
    utterance.addEventListener('error', end)
    mark(passage.element)
    speechSynthesis.speak(utterance)
  }
  stopCurrent = end
  readFrom(0)
  return end
}

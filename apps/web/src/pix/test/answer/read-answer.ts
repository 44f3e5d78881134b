import type { Question } from '../test-screen.tsx'
import type { AnswerValue } from '../sending/outbox.ts'

/** What the form says, as the server takes it; null when nothing was given. */
export function readAnswer(
  { type, fields }: Pick<Question, 'type' | 'fields'>,
  data: FormData,
): AnswerValue | null {
  switch (type) {
    case 'qcu':
    case 'hotspot':
    case 'qroc': {
      const text = String(data.get('answer') ?? '').trim()
      return text === '' ? null : text
    }
    case 'simulator': {
      const state = String(data.get('answer') ?? '')
      return state === '' ? null : (JSON.parse(state) as Record<string, unknown>)
    }
    case 'qcm':
    case 'ordering': {
      const chosen = data.getAll('answer').map(String)
      return chosen.length === 0 ? null : chosen
    }
    case 'fields':
    case 'matching': {
      const texts = fields.map(({ key }): [string, string] => [
        key,
        String(data.get(`answer-${key}`) ?? '').trim(),
      ])
      return texts.every(([, text]) => text === '') ? null : Object.fromEntries(texts)
    }
  }
}

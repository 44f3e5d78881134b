import type { DatedAnswer } from '../campaign/test.ts'
import { retryDelay } from './knowledge.ts'

/** Of two skills mastered today, how many a person may have learned since an old answer. */
const learnedSince = 0.3

/** Since when answers count: the start of the test, and the person's last reset if any. In ms since 1970. */
export type Recall = { readonly startedAt: number; readonly resetAt?: number | null }

/**
 * What of a person's other tests counts in one that begins at `startedAt`, in the order given:
 *
 * 1. Nothing given before a reset. Answers of a test that runs at the same time count: all tests know the same.
 * 2. At each level of a tube only the last answer.
 * 3. A wrong answer for four days before the start; then the skill may have been learned, and is asked again.
 * 4. A right answer for ever, but if it is four days old at the start only as well as `fade` says.
 *
 * At most one answer a skill. `answers` are without those of the test itself.
 */
export function recallAnswers(
  answers: Iterable<DatedAnswer>,
  { startedAt, resetAt = null }: Recall,
): DatedAnswer[] {
  const last = new Map<string, DatedAnswer>()
  for (const answer of answers) {
    if (resetAt !== null && answer.at < resetAt) continue
    const place = `${answer.tubeId} ${answer.level}`
    const known = last.get(place)
    if (known && known.at > answer.at) continue
    // Taken out first, so that the order is that of the answers that count.
    last.delete(place)
    last.set(place, answer)
  }
  return [...last.values()].flatMap((answer) => {
    if (answer.at > startedAt - retryDelay) return [answer]
    return answer.correct ? [fade(answer)] : []
  })
}

/**
 * An old right answer as evidence on today. Let λ be `learnedSince`, g and s the guess and the slip. Who masters the
 * skill today did then with probability 1 − λ, and otherwise guessed: P(right then | mastered now) =
 * (1 − λ)(1 − s) + λ g. It is as if the slip had been greater.
 */
function fade(answer: DatedAnswer): DatedAnswer {
  const right = (1 - learnedSince) * (1 - answer.slip) + learnedSince * answer.guess
  return { ...answer, slip: 1 - right }
}

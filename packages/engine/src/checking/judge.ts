import type { Checked } from './solution.ts'

export const judge = (isRight: boolean): Checked => ({ outcome: isRight ? 'correct' : 'incorrect' })

/** Parts told one by one: all must be right, and there must be some. */
export const judgeParts = (verdicts: readonly (readonly [key: string, isRight: boolean])[]): Checked => ({
  ...judge(verdicts.length > 0 && verdicts.every(([, isRight]) => isRight)),
  fields: Object.fromEntries(verdicts),
})

/** Wrong, with what the author says of the first foreseen mistake that it is. */
export function feedbackFor<Mistake extends { readonly feedback: string }>(
  wrong: readonly Mistake[] = [],
  isMade: (mistake: Mistake) => boolean,
): Checked {
  const known = wrong.find(isMade)
  return { ...judge(false), ...(known ? { feedback: known.feedback } : {}) }
}

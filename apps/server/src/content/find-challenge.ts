import type { Bank, Challenge } from './bank.ts'

/** A question as one test asks it: a generated one with the numbers and names that are this test’s own. */
export function findChallenge(
  bank: Pick<Bank, 'challenges'>,
  challengeId: string | null,
  assessmentId: string,
): Challenge | undefined {
  const challenge = bank.challenges.get(challengeId ?? '')
  return challenge?.draw ? challenge.draw(`${assessmentId}:${challenge.id}`) : challenge
}

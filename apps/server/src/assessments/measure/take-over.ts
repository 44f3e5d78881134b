import type { Knowledge, TubeKnowledge } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import type { AssessmentRow } from '../queries.ts'

/**
 * What of an estimate goes into what is known of the person, by tube: while a test goes on, the tubes that it has
 * asked about, so that one begun and left changes nothing of what it has not looked at; at its end all its tubes, as
 * it has found them sure enough, so that the profile says what the result says.
 */
export function takeOver(
  bank: Bank,
  { asked: challengeIds }: Pick<AssessmentRow, 'asked'>,
  { estimated, ended }: { readonly estimated: Knowledge; readonly ended: boolean },
): Record<string, TubeKnowledge> {
  const asked = new Set(
    challengeIds.map((challengeId) => {
      const skillId = bank.challenges.get(challengeId)?.skillId
      return bank.skills.get(skillId ?? '')?.tubeId
    }),
  )
  return Object.fromEntries(Object.entries(estimated).filter(([tubeId]) => ended || asked.has(tubeId)))
}

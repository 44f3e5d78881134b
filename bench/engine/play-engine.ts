import {
  assess,
  type CampaignSettings,
  type CampaignTest,
  type DatedAnswer,
  type Standing,
} from '@orga/engine'
import type { Learner } from './learner.ts'

/** How a learner's test went: where it stood before each question and at its end. */
export type Played = { readonly standings: readonly Standing[]; readonly answers: readonly DatedAnswer[] }

/** `assessBy` may watch each step. */
export function playEngine(
  { skills, answers: given, seed }: Learner,
  settings: CampaignSettings,
  assessBy: (test: CampaignTest) => Standing = assess,
): Played {
  const standings: Standing[] = []
  const answers: DatedAnswer[] = []
  for (;;) {
    const standing = assessBy({ settings, skills, startedAt: 0, earlier: [], answers, seed })
    standings.push(standing)
    const index = skills.findIndex(({ id }) => id === standing.next?.skillId)
    const skill = skills[index]
    const item = skill?.items[0]
    if (!skill || !item) return { standings, answers }
    const { id: challengeId, timed, guess, slip } = item
    const { tubeId, level } = skill
    answers.push({ challengeId, tubeId, level, timed, guess, slip, correct: given[index] ?? false, at: 0 })
  }
}

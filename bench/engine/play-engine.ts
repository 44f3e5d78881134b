import {
  assess,
  type CampaignSettings,
  type CampaignTest,
  type DatedAnswer,
  foresee,
  type Standing,
} from '@orga/engine'
import type { Learner } from './learner.ts'

/** How a learner's test went: where it stood before each question and at its end. */
export type Played = { readonly standings: readonly Standing[]; readonly answers: readonly DatedAnswer[] }

/** The test of a learner whose page prepares each question that can be foreseen, and how many it could. */
export function playForeseen({ skills, answers: given, seed }: Learner, settings: CampaignSettings) {
  const standings: Standing[] = []
  const answers: DatedAnswer[] = []
  let foreseen = 0
  let promised: string | undefined
  for (;;) {
    const before = { settings, skills, startedAt: 0, earlier: [], answers: [...answers], seed }
    const standing = assess(before)
    standings.push(standing)
    if (promised) foreseen++
    const asked = promised ?? standing.next?.skillId
    const index = skills.findIndex(({ id }) => id === asked)
    const skill = skills[index]
    const item = skill?.items[0]
    if (!standing.next || !skill || !item) return { standings, answers, foreseen }
    const { id: challengeId, timed, guess, slip } = item
    const { tubeId, level } = skill
    const inHand = { challengeId, tubeId, level, timed, guess, slip, at: 0 }
    promised = foresee(before, inHand).certain?.skillId
    answers.push({ ...inHand, correct: given[index] ?? false })
  }
}

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

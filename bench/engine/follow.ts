import { campaignSettings, type CampaignSettings } from '@orga/engine'
import { createLearner, type Learner } from './learner.ts'
import { playPeer } from './peer.ts'
import { playEngine } from './play-engine.ts'
import type { World } from './worlds.ts'

/** Share of skills rightly classified after 0, 1, 2, … questions; and where tests end by themselves, on average. */
export type Curve = {
  readonly accuracies: readonly number[]
  readonly end: { questions: number; accuracy: number }
}

export type Followed = { readonly world: string; readonly engine: Curve; readonly peer: Curve }

/** A test that does not end before its maximum while something is left to ask. */
const endless = (maxQuestions: number): CampaignSettings => ({
  ...campaignSettings({ target: 0, maxQuestions }),
  worth: 0,
})

/** Both engines before the same learners, looked at after each question up to `most`. */
export function follow(
  world: World,
  { learners, tubes, most }: { learners: number; tubes: number; most: number },
): Followed {
  const all = Array.from({ length: learners }, (_, number) => createLearner(world, tubes, number))
  const engineRuns = all.map((learner) => classify(learner, endless(most)))
  const shippedRuns = all.map((learner) => classify(learner, campaignSettings()))
  const peerRuns = all.map(playPeer)
  return {
    world: world.name,
    engine: { accuracies: accuraciesOf(all, engineRuns, most), end: endOf(all, shippedRuns) },
    peer: { accuracies: accuraciesOf(all, peerRuns, most), end: endOf(all, peerRuns) },
  }
}

type Run = readonly (readonly boolean[])[]

function classify(learner: Learner, settings: CampaignSettings): Run {
  return playEngine(learner, settings).standings.map(({ estimate }) =>
    estimate.skills.map(({ mastered }) => mastered),
  )
}

/** A test that has ended keeps its last result. */
function accuraciesOf(learners: readonly Learner[], runs: readonly Run[], most: number): number[] {
  return Array.from({ length: most + 1 }, (_, asked) =>
    shareRight(learners, (index) => runs[index]?.[asked] ?? runs[index]?.at(-1) ?? []),
  )
}

function endOf(learners: readonly Learner[], runs: readonly Run[]): Curve['end'] {
  const questions = runs.reduce((sum, run) => sum + run.length - 1, 0) / runs.length
  return { questions, accuracy: shareRight(learners, (index) => runs[index]?.at(-1) ?? []) }
}

function shareRight(learners: readonly Learner[], resultOf: (index: number) => readonly boolean[]): number {
  let right = 0
  let skills = 0
  for (const [index, { mastered }] of learners.entries()) {
    const result = resultOf(index)
    skills += mastered.length
    right += mastered.filter((truth, skill) => truth === result[skill]).length
  }
  return right / skills
}

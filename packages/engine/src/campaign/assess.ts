import { type Candidate, listCandidates, listUnheard } from './choice/candidates.ts'
import { bestGain, choose, wantsKindEnd } from './choice/choose.ts'
import { type Belief, believe } from './model/belief.ts'
import { indexTest } from './model/index-test.ts'
import { estimate, prudentErrorOf } from './report/estimate.ts'
import { expectRemaining } from './report/expect-remaining.ts'
import type { CampaignChoice, CampaignTest, EndReason, Standing } from './test.ts'

/** How a test stands after its answers: the next question or the end, what is still to come, and what is known. */
export function assess(test: CampaignTest): Standing {
  const indexed = indexTest(test)
  const belief = believe(test.settings.prior, indexed.tubes)
  const all = listCandidates(test, indexed, belief)
  const error = prudentErrorOf(indexed, belief)
  const unheard = test.settings.everyCompetence ? listUnheard(all, test) : []
  const reason = findEnd(test, all, error)
  const isDone = reason === 'maximum' || unheard.length === 0
  // What would be the end leaves only the competences about which nothing was asked.
  const candidates = reason === null || isDone ? all : unheard
  const ended = isDone ? reason : null
  const next = chooseNext({ test, belief, candidates }, ended)
  const due = new Set(unheard.map(({ skill }) => skill.competenceId)).size
  return {
    next,
    ended: next === null ? (ended ?? 'decided') : null,
    remaining:
      next === null ? 0 : expectRemaining({ test, candidates, error, spread: belief.spread, reason, due }),
    estimate: estimate({ test, indexed, belief }),
  }
}

/** Why a test may end now, if it may. */
function findEnd(
  { settings, answers }: CampaignTest,
  candidates: readonly Candidate[],
  error: number,
): EndReason | null {
  const { maxQuestions, target, worth } = settings
  if (maxQuestions !== null && answers.length >= maxQuestions) return 'maximum'
  if (error < target) return 'sure'
  return bestGain(candidates) < worth ? 'decided' : null
}

type Known = {
  readonly test: CampaignTest
  readonly belief: Belief
  readonly candidates: readonly Candidate[]
}

/** The next question, if the test goes on: for what is to be found out, or to end on a right answer. */
function chooseNext({ test, belief, candidates }: Known, ended: EndReason | null): CampaignChoice | null {
  if (ended === 'maximum' || (ended !== null && !wantsKindEnd(candidates, test))) return null
  const { settings, answers } = test
  const isLast = ended !== null || answers.length + 1 === settings.maxQuestions
  const chosen = choose(candidates, { test, isLast })
  if (!chosen) return null
  const { candidate, item } = chosen
  const { id: challengeId, timed } = item
  return { skillId: candidate.skill.id, challengeId, timed, level: belief.ability.mean }
}

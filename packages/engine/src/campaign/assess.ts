import { type Candidate, listCandidates, listUnheard } from './choice/candidates.ts'
import { bestGain, choose, type Chosen, draw, listEquals, wantsKindEnd } from './choice/choose.ts'
import { type Belief, believe } from './model/belief.ts'
import { indexTest } from './model/index-test.ts'
import { estimate, prudentErrorOf } from './report/estimate.ts'
import { expectRemaining } from './report/expect-remaining.ts'
import type { CampaignChoice, CampaignTest, DatedAnswer, EndReason, Standing } from './test.ts'

/** How a test stands after its answers: the next question or the end, what is still to come, and what is known. */
export function assess(test: CampaignTest): Standing {
  const { indexed, belief, candidates, error, reason, unheard, ended } = survey(test)
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

/** What is believed after the answers, what could be asked, and whether that is the end. */
function survey(test: CampaignTest) {
  const indexed = indexTest(test)
  const belief = believe(test.settings.prior, indexed.tubes)
  const all = listCandidates(test, indexed, belief)
  const error = prudentErrorOf(indexed, belief)
  const unheard = test.settings.everyCompetence ? listUnheard(all, test) : []
  const reason = findEnd(test, all, error)
  const isDone = reason === 'maximum' || unheard.length === 0
  // What would be the end leaves only the competences about which nothing was asked.
  const candidates = reason === null || isDone ? all : unheard
  return { indexed, belief, candidates, error, reason, unheard, ended: isDone ? reason : null }
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
  if (isOver({ test, candidates }, ended)) return null
  const chosen = choose(candidates, { test, isLast: isLast(test, ended) })
  return chosen && tell(chosen, belief)
}

function isOver({ test, candidates }: Omit<Known, 'belief'>, ended: EndReason | null): boolean {
  return ended === 'maximum' || (ended !== null && !wantsKindEnd(candidates, test))
}

const isLast = ({ settings, answers }: CampaignTest, ended: EndReason | null): boolean =>
  ended !== null || answers.length + 1 === settings.maxQuestions

const tell = (
  { candidate, item: { id: challengeId, timed } }: Chosen,
  { ability }: Belief,
): CampaignChoice => ({
  skillId: candidate.skill.id,
  challengeId,
  timed,
  level: ability.mean,
})

/** What can be told of the question after the one in hand, before this one is answered. */
export type Foresight = {
  /** The next question whatever the answer is; null where that depends on it. */
  readonly certain: CampaignChoice | null
  /** Otherwise: what an answer would lead to, right and wrong in no order that says which. */
  readonly possible: readonly CampaignChoice[]
}

/** What a question common to both outcomes may cost of the best gain after each: less than a test can notice. */
const common = 0.9

/**
 * The question after the one in hand. Often there is one that is as good as any after a right and after a wrong
 * answer: it may be prepared, and shown at once. It tells nothing of the answer, as it was chosen before it.
 */
export function foresee(test: CampaignTest, inHand: Omit<DatedAnswer, 'correct'>): Foresight {
  const [right, wrong] = [true, false].map((correct) => {
    const after = { ...test, answers: [...test.answers, { ...inHand, correct }] }
    const { belief, candidates, ended } = survey(after)
    const turn = { test: after, isLast: isLast(after, ended) }
    const over = isOver({ test: after, candidates }, ended)
    return { turn, belief, next: over ? null : choose(candidates, turn), candidates: over ? [] : candidates }
  })
  if (!right || !wrong) return { certain: null, possible: [] }
  const welcome = new Set(listEquals(wrong.candidates, wrong.turn, common).map(({ skill }) => skill.id))
  const shared = listEquals(right.candidates, right.turn, common).filter(({ skill }) => welcome.has(skill.id))
  const certain = draw(shared, right.turn.test)
  const possible = [right, wrong].flatMap(({ next, belief }) => (next ? [tell(next, belief)] : []))
  return {
    certain: certain && tell(certain, right.belief),
    possible: possible.toSorted((a, b) => (a.challengeId < b.challengeId ? -1 : 1)),
  }
}

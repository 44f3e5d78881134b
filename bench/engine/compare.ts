import { type CampaignSettings, campaignSettings } from '@orga/engine'
import { meanOf, quantileOf } from '../numbers/summary.ts'
import { createLearner } from './learner.ts'
import { playPeer } from './peer.ts'
import { playEngine, playForeseen } from './play-engine.ts'
import { accuracyOf, addResult, addTest, calibrationErrorOf, createTally, type Tally } from './tally.ts'
import type { World } from './worlds.ts'

/** Which learners of a world take which test. */
export type Setting = { readonly world: World; readonly tubes: number; readonly learners: number }

const shipped = campaignSettings()

function runEngine({ world, tubes, learners }: Setting, settings: CampaignSettings): Tally {
  const tally = createTally()
  for (let number = 0; number < learners; number++) {
    const learner = createLearner(world, tubes, number)
    addTest(tally, learner, playEngine(learner, settings))
  }
  return tally
}

/** The same where pages prepare what can be foreseen, with the share of questions that they show at once. */
function runForeseen({ world, tubes, learners }: Setting): { tally: Tally; share: number } {
  const tally = createTally()
  let [foreseen, asked] = [0, 0]
  for (let number = 0; number < learners; number++) {
    const learner = createLearner(world, tubes, number)
    const played = playForeseen(learner, shipped)
    addTest(tally, learner, played)
    foreseen += played.foreseen
    asked += played.answers.length
  }
  return { tally, share: foreseen / asked }
}

function runPeer({ world, tubes, learners }: Setting): Tally {
  const tally = createTally()
  for (let number = 0; number < learners; number++) {
    const learner = createLearner(world, tubes, number)
    addResult(tally, learner, playPeer(learner))
  }
  return tally
}

/** The target, and with it both ends of the test: 1 is the engine as shipped, more ends sooner. */
const hurried = (haste: number): CampaignSettings => campaignSettings({ target: shipped.target * haste })

const hastes = [0.35, 0.5, 0.7, 0.85, 1, 1.1, 1.2, 1.3, 1.4, 1.6, 2, 2.8, 4]

type Point = { readonly questions: number; readonly accuracy: number }

/**
 * The engine's mean number of questions where its accuracy is the peer's: on a straight line between the last haste
 * that reaches it and the next. Accuracy falls with haste, so that the two are found by halving. Null if even the
 * least haste does not reach it; the greatest, if it does.
 */
function questionsAtAccuracy(setting: Setting, accuracy: number, shippedPoint: Point): number | null {
  const known = new Map([[1, shippedPoint]])
  const at = (index: number): Point => {
    const haste = hastes[index] ?? 1
    const point = known.get(haste) ?? pointOf(runEngine(setting, hurried(haste)))
    known.set(haste, point)
    return point
  }
  let [reached, missed] = [-1, hastes.length]
  while (missed - reached > 1) {
    const middle = Math.floor((reached + missed) / 2)
    if (at(middle).accuracy >= accuracy) reached = middle
    else missed = middle
  }
  if (reached < 0) return null
  return missed === hastes.length ? at(reached).questions : interpolate(at(reached), at(missed), accuracy)
}

const pointOf = (tally: Tally): Point => ({ questions: meanOf(tally.questions), accuracy: accuracyOf(tally) })

function interpolate(a: Point, b: Point, accuracy: number): number {
  return a.questions + ((b.questions - a.questions) * (accuracy - a.accuracy)) / (b.accuracy - a.accuracy)
}

/** One line of the report. */
export function compare(setting: Setting): Record<string, string | number | null> {
  const peer = runPeer(setting)
  const engine = runEngine(setting, shipped)
  const plain = runEngine(setting, { ...shipped, pleasant: false })
  const prepared = runForeseen(setting)
  const { questions, accuracy } = pointOf(engine)
  const peerQuestions = meanOf(peer.questions)
  const atEqual = questionsAtAccuracy(setting, accuracyOf(peer), { questions, accuracy })
  const asked = engine.questions.reduce((sum, one) => sum + one + 1, 0)
  return {
    bench: 'campaign',
    world: setting.world.name,
    tubes: setting.tubes,
    learners: setting.learners,
    questions: round(questions, 1),
    p95: quantileOf(engine.questions, 0.95),
    accuracy: round(accuracy, 4),
    ece: round(calibrationErrorOf(engine), 4),
    peerQuestions: round(peerQuestions, 1),
    peerP95: quantileOf(peer.questions, 0.95),
    peerAccuracy: round(accuracyOf(peer), 4),
    fewer: round(1 - questions / peerQuestions, 3),
    questionsAtPeerAccuracy: atEqual === null ? null : round(atEqual, 1),
    fewerAtPeerAccuracy: atEqual === null ? null : round(1 - atEqual / peerQuestions, 3),
    foreseen: round(prepared.share, 3),
    foresightCost: round(meanOf(prepared.tally.questions) / questions - 1, 3),
    foresightAccuracy: round(accuracyOf(prepared.tally), 4),
    easeCost: round(questions / meanOf(plain.questions) - 1, 3),
    fourFailures: round(engine.longFailures / setting.learners, 3),
    endedRight: round(engine.endedRight / setting.learners, 3),
    outlookError: round(engine.outlookError / asked, 1),
  }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

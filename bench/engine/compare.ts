import { type CampaignSettings, campaignSettings } from '@orga/engine'
import { createLearner } from './learner.ts'
import { playPeer } from './peer.ts'
import { playEngine } from './play-engine.ts'
import {
  accuracyOf,
  addResult,
  addTest,
  calibrationErrorOf,
  createTally,
  meanOf,
  quantileOf,
  type Tally,
} from './tally.ts'
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

const hastes = [4, 2.8, 2, 1.4, 1, 0.7, 0.5, 0.35]

type Point = { readonly questions: number; readonly accuracy: number }

/**
 * The engine's mean number of questions where its accuracy is the peer's: between the two neighbouring hastes on
 * either side of it, in a straight line. Null if it gets there at none of them; the hastiest, if it does at all.
 */
function questionsAtAccuracy(setting: Setting, accuracy: number, whole: Point): number | null {
  const at = (haste: number): Point => {
    if (haste === 1) return whole
    const tally = runEngine(setting, hurried(haste))
    return { questions: meanOf(tally.questions), accuracy: accuracyOf(tally) }
  }
  // Away from the shipped engine, towards the peer's accuracy.
  const order =
    whole.accuracy >= accuracy
      ? hastes.filter((haste) => haste >= 1).reverse()
      : hastes.filter((haste) => haste <= 1)
  let before = whole
  for (const haste of order) {
    const here = at(haste)
    const crossed = whole.accuracy >= accuracy ? here.accuracy < accuracy : here.accuracy >= accuracy
    if (crossed && here !== before) return interpolate(before, here, accuracy)
    before = here
  }
  return whole.accuracy >= accuracy ? before.questions : null
}

function interpolate(a: Point, b: Point, accuracy: number): number {
  return a.questions + ((b.questions - a.questions) * (accuracy - a.accuracy)) / (b.accuracy - a.accuracy)
}

/** One line of the report. */
export function compare(setting: Setting): Record<string, string | number | null> {
  const peer = runPeer(setting)
  const engine = runEngine(setting, shipped)
  const plain = runEngine(setting, { ...shipped, pleasant: false })
  const [questions, peerQuestions] = [meanOf(engine.questions), meanOf(peer.questions)]
  const whole = { questions, accuracy: accuracyOf(engine) }
  const atEqual = questionsAtAccuracy(setting, accuracyOf(peer), whole)
  const asked = engine.questions.reduce((sum, one) => sum + one + 1, 0)
  return {
    bench: 'campaign',
    world: setting.world.name,
    tubes: setting.tubes,
    learners: setting.learners,
    questions: round(questions, 1),
    p95: quantileOf(engine.questions, 0.95),
    accuracy: round(whole.accuracy, 4),
    ece: round(calibrationErrorOf(engine), 4),
    peerQuestions: round(peerQuestions, 1),
    peerP95: quantileOf(peer.questions, 0.95),
    peerAccuracy: round(accuracyOf(peer), 4),
    fewer: round(1 - questions / peerQuestions, 3),
    questionsAtPeerAccuracy: atEqual === null ? null : round(atEqual, 1),
    fewerAtPeerAccuracy: atEqual === null ? null : round(1 - atEqual / peerQuestions, 3),
    easeCost: round(questions / meanOf(plain.questions) - 1, 3),
    fourFailures: round(engine.longFailures / setting.learners, 3),
    endedRight: round(engine.endedRight / setting.learners, 3),
    outlookError: round(engine.outlookError / asked, 1),
  }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

import { checkAnswer, type Knowledge, learn, selectNext, type Test } from '@orga/engine'
import type { Bank, Challenge } from '../../content/index.ts'
import type { AssessmentRow } from '../queries.ts'
import type { Outcome, StoredValue } from '../tables.ts'
import { findSkills, withChallenges } from './target-skills.ts'

/** Seconds granted for the way of a question to the pupil and of the answer back. */
const timerGrace = 5

/** A pause to look back comes after this many answers. */
const checkpointEvery = 5

type TestRow = Pick<AssessmentRow, 'skillIds' | 'tubes' | 'startedAt' | 'asked' | 'seed' | 'seenChallengeIds'>

/** A stored test, as the engine sees it. */
export function testOf(bank: Bank, row: TestRow): Test {
  return {
    skills: findSkills(bank, row.skillIds).map((skill) => withChallenges(bank, skill)),
    knowledge: row.tubes,
    startedAt: row.startedAt.getTime(),
    asked: row.asked.map((challengeId) => ({ challengeId, timed: isTimed(bank, challengeId) })),
    seed: row.seed,
    seen: new Set(row.seenChallengeIds),
  }
}

const isTimed = (bank: Bank, challengeId: string): boolean =>
  (bank.challenges.get(challengeId)?.timer ?? null) !== null

/** Whether a pause is due after `answered` answers, with this to come. */
export function isCheckpoint(answered: number, challengeId: string | null): boolean {
  return challengeId === null || (answered > 0 && answered % checkpointEvery === 0)
}

export type Given = { readonly challenge: Challenge; readonly value: StoredValue; readonly now: Date }

export type Taken = {
  readonly outcome: Outcome
  readonly seconds: number
  /** After every earlier moment of the person’s history. */
  readonly answeredAt: Date
  /** The test as it stands then, with what is known and the question in hand. */
  readonly after: AssessmentRow
}

function judge({ challenge, value }: Given, seconds: number): Outcome {
  if (value === null) return 'skipped'
  const { outcome } = checkAnswer(challenge.solution, value)
  const late = challenge.timer !== null && seconds > challenge.timer + timerGrace
  return outcome === 'correct' && late ? 'late' : outcome
}

/** What an answer changes: its outcome, what is known, the next question. Writes nothing. */
export function takeAnswer(bank: Bank, row: AssessmentRow, given: Given): Taken {
  const { challenge, now } = given
  const seconds = row.servedAt ? Math.max(0, Math.ceil((now.getTime() - row.servedAt.getTime()) / 1000)) : 0
  const outcome = judge(given, seconds)
  const answeredAt = laterThan(row.knowledgeUpdatedAt, now)
  const tubes = learnFrom(bank, row, { skillId: challenge.skillId, outcome, answeredAt })
  const asked = [...row.asked, challenge.id]
  const known = { ...row, tubes, knowledgeUpdatedAt: answeredAt, asked }
  const challengeId = selectNext(testOf(bank, known))?.challengeId ?? null
  const ended = challengeId === null
  // Behind a pause, the clock of the next question starts when the pupil goes on.
  const servedAt = isCheckpoint(asked.length, challengeId) ? null : now
  const completedAt = ended ? answeredAt : null
  const state = ended ? 'completed' : 'started'
  return { outcome, seconds, answeredAt, after: { ...known, challengeId, servedAt, completedAt, state } }
}

type Judged = { readonly skillId: string; readonly outcome: Outcome; readonly answeredAt: Date }

/** What is known after an answer. One to a question that the bank no longer has says nothing. */
export function learnFrom(
  bank: Bank,
  { tubes, startedAt }: { tubes: Knowledge; startedAt: Date },
  { skillId, outcome, answeredAt }: Judged,
): Knowledge {
  const skill = bank.skills.get(skillId)
  if (!skill) return tubes
  const { tubeId, level } = skill
  const times = { at: answeredAt.getTime(), startedAt: startedAt.getTime() }
  return learn(tubes, { tubeId, level, correct: outcome === 'correct', ...times })
}

/** `now`, or just after `past` where clocks of several machines differ: a history has one order. */
function laterThan(past: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), past.getTime() + 1))
}

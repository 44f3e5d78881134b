import { checkAnswer, type Knowledge, learn } from '@orga/engine'
import type { Bank, Challenge } from '../../content/index.ts'
import { findPromised } from '../ahead/find-promised.ts'
import { markOf } from '../measure/evidence.ts'
import { secondsAllowed } from '../measure/accommodate.ts'
import { devicesNeeded } from '../measure/devices-needed.ts'
import { lookAhead } from '../measure/look-ahead.ts'
import { takeOver } from '../measure/take-over.ts'
import type { AssessmentRow } from '../queries.ts'
import type { Outcome, StoredValue } from '../tables.ts'

/** Seconds granted for the way of a question to the pupil and of the answer back. */
const timerGrace = 5

/** A pause to look back comes after this many answers. */
const checkpointEvery = 5

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
  /** Expected number of questions still to come. */
  readonly remaining: number
}

type Time = { readonly seconds: number; readonly allowed: number | null }

function judge({ challenge, value }: Given, { seconds, allowed }: Time): Outcome {
  if (value === null) return 'skipped'
  const { outcome } = checkAnswer(challenge.solution, value)
  const late = allowed !== null && seconds > allowed + timerGrace
  return outcome === 'correct' && late ? 'late' : outcome
}

/** What an answer changes: its outcome, what is known, the next question. Writes nothing. */
export function takeAnswer(bank: Bank, row: AssessmentRow, given: Given): Taken {
  const { challenge, now } = given
  const seconds = row.servedAt ? Math.max(0, Math.ceil((now.getTime() - row.servedAt.getTime()) / 1000)) : 0
  const outcome = judge(given, { seconds, allowed: secondsAllowed(challenge, row.accommodations) })
  const answeredAt = laterThan(row.knowledgeUpdatedAt, now)
  const answered = addAnswer(bank, row, { challenge, outcome, answeredAt })
  const { remaining, estimate, ...outlook } = lookAhead(bank, answered)
  const challengeId = outlook.challengeId && (findPromised(bank, row) ?? outlook.challengeId)
  const ended = challengeId === null
  const waits = devicesNeeded(bank, { ...answered, challengeId }) !== null
  const estimated = estimate ? takeOver(bank, answered, { estimated: estimate.tubes, ended }) : {}
  const after: AssessmentRow = {
    ...answered,
    tubes: { ...answered.tubes, ...estimated },
    challengeId,
    promisedId: null,
    // Behind a pause, the clock of the next question starts when the pupil goes on; and where it can be done.
    servedAt: isCheckpoint(answered.asked.length, challengeId) || waits ? null : now,
    completedAt: ended ? answeredAt : null,
    state: ended ? 'completed' : 'started',
  }
  return { outcome, seconds, answeredAt, remaining, after }
}

type Answered = { readonly challenge: Challenge; readonly outcome: Outcome; readonly answeredAt: Date }

/** The test with one answer more, which under the first rule tells of its own tube and nothing else. */
function addAnswer(
  bank: Bank,
  row: AssessmentRow,
  { challenge, outcome, answeredAt }: Answered,
): AssessmentRow {
  const { id: challengeId, skillId } = challenge
  const mark = markOf(outcome, answeredAt)
  return {
    ...row,
    tubes: row.settings === null ? learnFrom(bank, row, { skillId, outcome, answeredAt }) : row.tubes,
    evidence: row.evidence && { ...row.evidence, [challengeId]: mark },
    knowledgeUpdatedAt: answeredAt,
    asked: [...row.asked, challengeId],
    marks: [...row.marks, mark],
  }
}

type Judged = { readonly skillId: string; readonly outcome: Outcome; readonly answeredAt: Date }

/** What the first rule knows after an answer. One to a question that the bank no longer has says nothing. */
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

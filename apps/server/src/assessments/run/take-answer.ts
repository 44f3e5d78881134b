import { type Choice, type Knowledge, learn, selectNext, type Test } from '@orga/engine'
import { checkAnswer } from '@orga/engine'
import type { Bank, Challenge } from '../../content/index.ts'
import type { AssessmentRow, Standing } from '../queries.ts'
import type { Asked, Outcome, StoredValue } from '../tables.ts'
import { findSkills, withChallenges } from './target-skills.ts'

/** Seconds granted for the way of a question to the pupil and of the answer back. */
export const timerGrace = 5

/** A pause to look back comes after this many answers. */
const checkpointEvery = 5

type TestRow = Pick<AssessmentRow, 'skillIds' | 'tubes' | 'startedAt' | 'asked' | 'seed' | 'seenChallengeIds'>

/** A stored test, as the engine sees it. */
export function testOf(bank: Bank, row: TestRow): Test {
  return {
    skills: findSkills(bank, row.skillIds).map((skill) => withChallenges(bank, skill)),
    knowledge: row.tubes,
    startedAt: row.startedAt.getTime(),
    asked: row.asked,
    seed: row.seed,
    seen: new Set(row.seenChallengeIds),
  }
}

/** Whether a pause is due after `answered` answers, with this to come. */
export function isCheckpoint(answered: number, challengeId: string | null): boolean {
  return challengeId === null || (answered > 0 && answered % checkpointEvery === 0)
}

export type Given = {
  readonly challenge: Challenge
  readonly value: StoredValue
  readonly clientKey: string
  readonly now: Date
}

export type Taken = {
  readonly asked: Asked
  readonly seconds: number
  /** After every earlier moment of the person’s history. */
  readonly answeredAt: Date
  readonly knowledge: Knowledge
  readonly next: Standing
}

function judge({ challenge, value }: Given, seconds: number): Outcome {
  if (value === null) return 'skipped'
  const { outcome } = checkAnswer(challenge.solution, value)
  const late = challenge.timer !== null && seconds > challenge.timer + timerGrace
  return outcome === 'correct' && late ? 'late' : outcome
}

/** What an answer changes: its outcome, what is known, the next question. Writes nothing. */
export function takeAnswer(bank: Bank, row: AssessmentRow, given: Given): Taken {
  const { challenge, clientKey, now } = given
  const seconds = row.servedAt ? Math.max(0, Math.ceil((now.getTime() - row.servedAt.getTime()) / 1000)) : 0
  const outcome = judge(given, seconds)
  const { id: challengeId, skillId, timer } = challenge
  const asked = { challengeId, skillId, outcome, timed: timer !== null, clientKey }
  const answeredAt = laterThan(row.knowledgeUpdatedAt, now)
  const skill = bank.skills.get(skillId)
  const evidence = {
    correct: outcome === 'correct',
    at: answeredAt.getTime(),
    startedAt: row.startedAt.getTime(),
  }
  const knowledge = skill
    ? learn(row.tubes, { tubeId: skill.tubeId, level: skill.level, ...evidence })
    : row.tubes
  const after = { ...row, tubes: knowledge, asked: [...row.asked, asked] }
  const choice = selectNext(testOf(bank, after))
  return { asked, seconds, answeredAt, knowledge, next: standingOf(choice, after.asked.length, answeredAt) }
}

/** The question in hand from `now` on. Its clock starts with the pause behind it, if there is one. */
export function standingOf(choice: Choice | null, answered: number, now: Date): Standing {
  const challengeId = choice?.challengeId ?? null
  return {
    challengeId,
    servedAt: isCheckpoint(answered, challengeId) ? null : now,
    completedAt: challengeId === null ? now : null,
  }
}

/** `now`, or just after `past` where clocks of several machines differ: a history has one order. */
export function laterThan(past: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), past.getTime() + 1))
}

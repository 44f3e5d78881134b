import type { Chance } from '@orga/fixtures'
import { type AssessmentRow, beginTest, takeAnswer } from '../../../../server/src/assessments/index.ts'
import { type Bank, type Challenge, findChallenge } from '../../../../server/src/content/index.ts'
import type { Ids } from '../ids.ts'
import { abilityIn, drawSeconds, knows } from './ability.ts'
import { giveRight, giveWrong } from './give-answer.ts'
import type { NewAnswer, Player } from './player.ts'

/** What a test is part of. */
export type Belonging = Pick<
  AssessmentRow,
  'kind' | 'competenceId' | 'organizationId' | 'campaignId' | 'participationId'
>

export type Sitting = {
  readonly belonging: Belonging
  readonly skillIds: readonly string[]
  readonly startsAt: Date
  /** Answers after which the pupil leaves; to the end without it. */
  readonly limit: number
}

export type PlayedTest = {
  /** The test as the pupil has left it. */
  readonly row: AssessmentRow
  readonly answers: readonly NewAnswer[]
}

export type Table = {
  readonly bank: Bank
  readonly chance: Chance
  readonly ids: Ids
  /** Nothing happens later. */
  readonly now: Date
}

const after = (date: Date, seconds: number): Date => new Date(date.getTime() + seconds * 1000)

/**
 * Plays a test as the product would: begun, served, answered one question after the other. Changes what is known of
 * the player. Nothing at all for one who would train where there is nothing to ask.
 */
export function playTest(table: Table, player: Player, sitting: Sitting): PlayedTest | undefined {
  let row = beginPlay(table, player, sitting)
  if (row.challengeId === null && sitting.belonging.kind === 'competence') return undefined
  const answers: NewAnswer[] = []
  while (answers.length < sitting.limit) {
    const turn = playTurn(table, player, row)
    row = turn.row
    if (!turn.answer) break
    answers.push(turn.answer)
  }
  player.tubes = row.tubes
  player.evidence = row.evidence ?? {}
  player.updatedAt = row.knowledgeUpdatedAt
  return { row, answers }
}

type Turn = { readonly row: AssessmentRow; readonly answer?: NewAnswer }

/** One question handed over and answered, unless it is the end or still to come. */
function playTurn(table: Table, player: Player, row: AssessmentRow): Turn {
  const { bank, chance, ids, now } = table
  const challenge = findChallenge(bank, row.challengeId, row.id)
  if (!challenge) return { row }
  // The page has to load first, and behind a pause to look back the pupil has to go on.
  const wait = row.asked.length === 0 ? 4 : drawSeconds(chance, 25)
  const served = { ...row, servedAt: row.servedAt ?? after(row.knowledgeUpdatedAt, wait) }
  if (served.servedAt > now) return { row }
  const { value, seconds } = answerOne(table, player, challenge)
  const givenAt = after(served.servedAt, seconds)
  if (givenAt > now) return { row: served }
  const taken = takeAnswer(bank, served, { challenge, value, now: givenAt })
  const answer = {
    accountId: row.accountId,
    assessmentId: row.id,
    position: taken.after.asked.length,
    challengeId: challenge.id,
    value: value === null ? null : JSON.stringify(value),
    outcome: taken.outcome,
    seconds: taken.seconds,
    clientKey: ids.draw(),
    answeredAt: taken.answeredAt,
  }
  return { row: taken.after, answer }
}

/** The test at its start, its first question chosen and not yet handed over. */
function beginPlay({ bank, ids }: Table, player: Player, sitting: Sitting): AssessmentRow {
  const { belonging, startsAt, skillIds } = sitting
  const { accountId, grade, tubes, evidence } = player
  const startedAt = player.updatedAt >= startsAt ? after(player.updatedAt, 60) : startsAt
  const id = ids.at(startedAt)
  const known = { tubes, evidence }
  const begun = beginTest(bank, { id, skillIds, grade, device: 'desktop', startedAt, ...known })
  const { course, engineVersion, challengeId, knownSkills, concluded } = begun
  const ended = challengeId === null
  return {
    ...course,
    ...belonging,
    accountId,
    id,
    engineVersion,
    knownSkills,
    state: ended ? 'completed' : 'started',
    challengeId,
    servedAt: null,
    promisedId: null,
    completedAt: ended ? startedAt : null,
    tubes: { ...tubes, ...concluded },
    knowledgeUpdatedAt: startedAt,
    campaignName: null,
    targetProfileId: null,
    archivedAt: null,
  }
}

const usualSeconds: Readonly<Record<Challenge['type'], number>> = {
  qcu: 28,
  qcm: 38,
  qroc: 45,
  fields: 65,
  ordering: 48,
  matching: 55,
  hotspot: 30,
  simulator: 90,
}

const skipping = 0.22

function answerOne({ bank, chance }: Table, { ability }: Player, challenge: Challenge) {
  const skill = bank.skills.get(challenge.skillId)
  const able = abilityIn(ability, skill?.tubeId ?? '', chance)
  const isKnown = knows(chance, able, { level: skill?.level ?? 1, guess: guessOf(challenge) })
  const usual = usualSeconds[challenge.type]
  if (isKnown) return { value: giveRight(challenge, chance), seconds: drawSeconds(chance, usual) }
  if (chance.happens(skipping)) return { value: null, seconds: drawSeconds(chance, usual / 2) }
  return { value: giveWrong(challenge, chance), seconds: drawSeconds(chance, usual) }
}

function guessOf({ type, proposals, format, choices }: Challenge): number {
  if (type === 'qcu' || type === 'hotspot') return 1 / proposals.length
  if (type === 'qroc' && format === 'choice') return 1 / choices.length
  return type === 'qroc' || type === 'fields' ? 0.02 : 0.06
}

import { type Input, type Output, resultsContract } from '@orga/contract'
import { presentValue } from '../assessments/index.ts'
import { type CompetenceCounts, findCampaign } from '../campaigns/index.ts'
import { type Bank, findChallenge } from '../content/index.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { MemberCall } from '../platform/http/serve.ts'
import { readMarkdown } from '../platform/markdown/read-markdown.ts'
import { presentParticipant, questionsToSettle } from './present-participant.ts'
import { findParticipant, listAnswers } from './queries.ts'

const contract = resultsContract.getParticipant

type Call = Pick<MemberCall, 'db'> & { readonly bank: Bank }
type Shown = Output<typeof contract>
type AnswerRow = Awaited<ReturnType<typeof listAnswers>>[number]

/** One pupil's results in one campaign. What they do in training alone is theirs: only this test's answers are read. */
export async function getParticipant(
  { db, bank }: Call,
  { organizationId, campaignId, learnerId }: Input<typeof contract>,
): Promise<Shown> {
  const campaign = await findCampaign(db, organizationId, campaignId)
  if (!campaign) throw refusal(contract, 'campaign_not_found')
  const scope = { organizationId, campaignId, division: campaign.division }
  const row = await findParticipant(db, scope, learnerId)
  if (!row) throw refusal(contract, 'learner_not_found')
  const { accountId, assessmentId } = row
  const answers = accountId && assessmentId ? await listAnswers(db, accountId, assessmentId) : []
  return {
    ...presentParticipant(row),
    competences: presentCompetences(bank, row.competences ?? {}),
    questions: answers.flatMap((answer) => presentAnswer(bank, assessmentId ?? '', answer)),
  }
}

function presentCompetences(bank: Bank, counts: CompetenceCounts): Shown['competences'] {
  return [...bank.competences.values()].flatMap(({ id, title, areaId }) => {
    const mastery = counts[id]
    return mastery ? [{ id, title, area: areaId, mastery, certainty: questionsToSettle(mastery) }] : []
  })
}

function presentAnswer(bank: Bank, assessmentId: string, answer: AnswerRow): Shown['questions'] {
  const { position, value, outcome, seconds, awayTimes, awaySeconds, answeredAt } = answer
  const challenge = findChallenge(bank, answer.challengeId, assessmentId)
  const skill = bank.skills.get(challenge?.skillId ?? '')
  // Withdrawn from the bank since: it counts, but there is nothing left to show.
  if (!challenge || !skill) return []
  return [
    {
      position,
      competenceId: skill.competenceId,
      tubeTitle: bank.tubes.get(skill.tubeId)?.title ?? '',
      level: skill.level,
      instruction: readMarkdown(challenge.instruction),
      given: presentValue(challenge, value),
      expected: [...challenge.expected],
      outcome,
      seconds,
      away: { times: awayTimes, seconds: awaySeconds },
      answeredAt: answeredAt.toISOString(),
    },
  ]
}

import type { Output, resultsContract } from '@orga/contract'
import type { CompetenceCounts } from '../campaigns/index.ts'
import type { ParticipantRow } from './queries.ts'

type Participant = Output<typeof resultsContract.listParticipants>['participants'][number]

/** A pupil of a campaign as the school's pages show them, whether they have begun or not. */
export function presentParticipant(row: ParticipantRow): Participant {
  const { validatedSkills, targetSkills } = row
  return {
    learnerId: row.learnerId,
    lastName: row.lastName,
    firstName: row.firstName,
    division: row.division,
    status: row.state ?? 'to_do',
    mastery: targetSkills === null ? null : { validated: validatedSkills ?? 0, target: targetSkills },
    certainty: presentCertainty(row),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

/** What is not sure of a finished test, if its engine says so. */
function presentCertainty({ state, competences }: ParticipantRow): Participant['certainty'] {
  const counts = Object.values(competences ?? {}).flatMap((one) => questionsToSettle(one) ?? [])
  if (state !== 'finished' || counts.length === 0) return null
  const open = counts.filter(({ sure }) => !sure)
  const questions = open.every((one) => one.questions !== null)
    ? open.reduce((sum, one) => sum + (one.questions ?? 0), 0)
    : null
  return { toConfirm: open.length, questions }
}

/** Whether a competence is sure, and how many questions would make it so; null where nobody has said. */
export function questionsToSettle({
  toSettle,
}: CompetenceCounts[string]): { readonly sure: boolean; readonly questions: number | null } | null {
  return toSettle === undefined ? null : { sure: toSettle === 0, questions: toSettle }
}

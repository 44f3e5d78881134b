import type { Output, resultsContract } from '@orga/contract'
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
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

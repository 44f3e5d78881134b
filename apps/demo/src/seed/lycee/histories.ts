import { createChance } from '@orga/fixtures'
import type { Insertable } from 'kysely'
import { listSkillsOfCompetence, measureResult } from '../../../../server/src/assessments/index.ts'
import { gradeOf } from '../../../../server/src/learners/index.ts'
import type { Tables, Tx } from '../../../../server/src/platform/database/database.ts'
import { insertInBatches } from '../insert-in-batches.ts'
import { drawAbility } from '../pupils/ability.ts'
import { type Belonging, type PlayedTest, playTest, type Table } from '../pupils/play-test.ts'
import type { NewAnswer, Player } from '../pupils/player.ts'
import type { Link } from './link-pupils.ts'
import type { PlannedSitting } from './sittings.ts'

/** Rows of one or more pupils’ histories, ready to be written. */
export type Histories = {
  readonly assessments: Insertable<Tables['assessments']>[]
  readonly answers: NewAnswer[]
  readonly knowledge: Insertable<Tables['knowledge']>[]
  readonly participations: Insertable<Tables['participations']>[]
}

export const noHistories = (): Histories => ({
  assessments: [],
  answers: [],
  knowledge: [],
  participations: [],
})

export type Life = {
  readonly link: Link
  readonly organizationId: string
  readonly sittings: readonly PlannedSitting[]
}

/** Lives what was planned for one pupil and adds what it leaves behind. */
export function liveHistory(
  table: Table,
  { link, organizationId, sittings }: Life,
  histories: Histories,
): void {
  const { accountId, pupil, linkedAt } = link
  const chance = createChance(`ability of ${pupil.eleveId}`)
  const ability = drawAbility(chance, pupil.division)
  const grade = gradeOf({ mefCode: null, division: pupil.division })
  const player: Player = { accountId, ability, grade, tubes: {}, evidence: {}, updatedAt: linkedAt }
  const running = new Set<string>()
  let begun = false
  for (const planned of sittings) {
    const { competenceId } = planned
    // Whoever has a test of a competence going on would find that one again.
    if (competenceId !== null && running.has(competenceId)) continue
    const played = sit(table, player, { planned, organizationId, link })
    if (!played) continue
    begun = true
    if (competenceId !== null && played.row.state === 'started') running.add(competenceId)
    collect(histories, played)
    if (planned.campaign) histories.participations.push(participationOf(table, played, { planned, link }))
  }
  if (!begun) return
  const { tubes, evidence, updatedAt } = player
  const known = { tubes: JSON.stringify(tubes), evidence: JSON.stringify(evidence) }
  histories.knowledge.push({ accountId, ...known, updatedAt })
}

type Seat = { readonly planned: PlannedSitting; readonly organizationId: string; readonly link: Link }

function sit(table: Table, player: Player, { planned, organizationId }: Seat): PlayedTest | undefined {
  const { campaign, competenceId, startsAt, limit } = planned
  const alone = { organizationId: null, campaignId: null, participationId: null }
  const belonging: Belonging = campaign
    ? {
        kind: 'campaign',
        competenceId: null,
        organizationId,
        campaignId: campaign.id,
        participationId: table.ids.at(startsAt),
      }
    : { kind: 'competence', competenceId, ...alone }
  const skillIds =
    campaign?.skillIds ?? listSkillsOfCompetence(table.bank, competenceId ?? '').map(({ id }) => id)
  return playTest(table, player, { belonging, skillIds, startsAt, limit })
}

function collect(histories: Histories, { row, answers }: PlayedTest): void {
  const {
    campaignName: _,
    targetProfileId: __,
    archivedAt: ___,
    knowledgeUpdatedAt: ____,
    tubes: _____,
    evidence: ______,
    accommodations: _______,
    settings,
    ...stored
  } = row
  histories.assessments.push({ ...stored, settings: settings && JSON.stringify(settings) })
  histories.answers.push(...answers)
}

function participationOf(
  { bank }: Table,
  { row }: PlayedTest,
  { planned: { place }, link: { pupil } }: Pick<Seat, 'planned' | 'link'>,
): Insertable<Tables['participations']> {
  const { organizationId, campaignId, participationId } = row
  if (!organizationId || !campaignId || !participationId) throw new Error('A campaign’s test belongs to it')
  const ended = row.completedAt !== null
  const { validated, target, competences } = measureResult(bank, row, { ended })
  return {
    organizationId,
    id: participationId,
    campaignId,
    learnerId: pupil.learnerId,
    accountId: row.accountId,
    assessmentId: row.id,
    attempt: 1,
    division: place.division,
    schoolYear: place.schoolYear,
    state: row.completedAt ? 'finished' : 'started',
    answersCount: row.asked.length,
    validatedSkills: validated,
    targetSkills: target,
    competences: JSON.stringify(competences),
    startedAt: row.startedAt,
    finishedAt: row.completedAt,
  }
}

export async function insertHistories(tx: Tx, histories: Histories): Promise<void> {
  await insertInBatches(tx, 'assessments', histories.assessments)
  await insertInBatches(tx, 'answers', histories.answers)
  await insertInBatches(tx, 'knowledge', histories.knowledge)
  await insertInBatches(tx, 'participations', histories.participations)
}

import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { earnsBadge, type Knowledge, reachesStage, scoreCompetence } from '@orga/engine'
import type { Bank, Skill, TargetProfile } from '../../content/index.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { isRight } from '../measure/evidence.ts'
import { findAssessment } from '../queries.ts'
import { readHistory } from '../rebuild/history.ts'
import { replay } from '../rebuild/replay.ts'
import { titleOf } from '../run/present-state.ts'
import { findSkills, listSkillsOfCompetence, measureProgress, type Progress } from '../run/target-skills.ts'

const contract = assessmentsContract.getAssessmentResult

type Call = Pick<SignedInCall, 'db' | 'actor' | 'config'> & { readonly bank: Bank }
type Result = Output<typeof contract>

/**
 * What a finished test has shown. Read from the answers given up to its end, so that what the person learns later
 * does not change it.
 */
export async function getAssessmentResult(
  { db, actor, bank, config }: Call,
  { assessmentId }: Input<typeof contract>,
): Promise<Result> {
  const { accountId } = actor
  const row = await findAssessment(db, { accountId, assessmentId })
  if (!row) throw refusal(contract, 'assessment_not_found')
  if (row.state === 'started') throw refusal(contract, 'assessment_in_progress')
  const test = replay(bank, await readHistory(db, accountId)).tests.get(assessmentId)
  if (!test) throw new Error(`Assessment ${assessmentId} is not in its person's history`)
  const { marks, tubes: knowledge } = test.course
  const skills = findSkills(bank, row.skillIds)
  const progress = measureProgress(skills, knowledge)
  const { validated, target, competences } = progress
  return {
    kind: row.kind,
    title: titleOf(bank, row),
    answered: marks.length,
    correct: marks.filter(isRight).length,
    mastery: { validated, target },
    gained: Math.max(0, validated - test.knownSkills),
    ...rewardsOf(bank.targetProfiles.get(row.targetProfileId ?? ''), skills, { progress, knowledge }),
    competences: presentCompetences({ bank, maxLevel: config.maxLevel }, { competences, knowledge }),
  }
}

function rewardsOf(
  profile: TargetProfile | undefined,
  skills: readonly Skill[],
  { progress, knowledge }: { readonly progress: Progress; readonly knowledge: Knowledge },
): Pick<Result, 'stage' | 'badges'> {
  const stage = profile?.stages.findLast(({ rule }) => reachesStage(rule, skills, progress))
  const badges = profile?.badges.filter(({ criteria }) => earnsBadge(criteria, skills, knowledge)) ?? []
  return {
    stage: stage ? { title: stage.title, message: stage.message } : null,
    badges: badges.map(({ title, message }) => ({ title, message })),
  }
}

function presentCompetences(
  { bank, maxLevel }: { bank: Bank; maxLevel: number },
  { competences, knowledge }: Pick<Progress, 'competences'> & { knowledge: Knowledge },
): Result['competences'] {
  return Object.entries(competences).map(([id, { validated, target }]) => {
    const { level, pix } = scoreCompetence(listSkillsOfCompetence(bank, id), knowledge, maxLevel)
    const competence = bank.competences.get(id)
    return {
      id,
      title: competence?.title ?? id,
      area: competence?.areaId ?? '',
      validated,
      target,
      level,
      pix,
    }
  })
}

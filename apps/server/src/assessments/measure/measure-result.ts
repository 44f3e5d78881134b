import { countToSettle } from '@orga/engine'
import type { Bank } from '../../content/index.ts'
import { findSkills, measureProgress, type Progress } from '../run/target-skills.ts'
import { toCampaignTest } from './campaign-test.ts'
import type { Course } from './look-ahead.ts'

/**
 * What a test has shown so far: what is mastered of its skills, and at its end how many questions more would make each
 * competence sure. The first rule does not say how sure it is.
 */
export function measureResult(bank: Bank, course: Course, { ended }: { readonly ended: boolean }): Progress {
  const { settings, evidence, skillIds, tubes } = course
  const progress = measureProgress(findSkills(bank, skillIds), tubes)
  if (!ended || settings === null) return progress
  const counts = countToSettle(toCampaignTest(bank, { ...course, settings, evidence: evidence ?? {} }))
  const competences = Object.entries(progress.competences).map(([id, mastery]) => [
    id,
    { ...mastery, toSettle: counts[id] ?? null },
  ])
  return { ...progress, competences: Object.fromEntries(competences) }
}

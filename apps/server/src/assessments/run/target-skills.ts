import { type Knowledge, type Mastery, masteryOf } from '@orga/engine'
import type { Bank, Skill } from '../../content/index.ts'

/** The skills of these ids that the bank still has. */
export function findSkills(bank: Bank, skillIds: readonly string[]): Skill[] {
  return skillIds.flatMap((id) => bank.skills.get(id) ?? [])
}

/** All skills of a competence, whatever a test aims at. */
export function listSkillsOfCompetence(bank: Bank, competenceId: string): Skill[] {
  const tubeIds = bank.competences.get(competenceId)?.tubeIds ?? []
  return tubeIds.flatMap((tubeId) => findSkills(bank, bank.tubes.get(tubeId)?.skillIds ?? []))
}

export type Progress = Mastery & {
  /** Per competence, in the order of the framework. */
  readonly competences: Readonly<Record<string, Mastery & { readonly toSettle?: number | null }>>
}

/** How many of a test’s skills are mastered, in all and per competence. */
export function measureProgress(skills: readonly Skill[], knowledge: Knowledge): Progress {
  const groups = Map.groupBy(skills, ({ competenceId }) => competenceId)
  const competences = [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, group]) => [id, masteryOf(group, knowledge)])
  return { ...masteryOf(skills, knowledge), competences: Object.fromEntries(competences) }
}

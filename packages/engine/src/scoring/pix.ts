import { type Knowledge, statusOf } from '../knowledge/knowledge.ts'

type SkillPlace = { readonly tubeId: string; readonly level: number }

export const pixPerLevel = 8

/** Worth of each skill of one competence: 8 Pix shared by the skills of a level, at most 4 each. */
export function pixOfSkills<S extends SkillPlace>(skills: readonly S[]): Map<S, number> {
  const perLevel = new Map<number, number>()
  for (const { level } of skills) perLevel.set(level, (perLevel.get(level) ?? 0) + 1)
  return new Map(skills.map((skill) => [skill, Math.min(4, pixPerLevel / (perLevel.get(skill.level) ?? 1))]))
}

export type CompetenceScore = {
  /** Whole Pix, capped at 8 per reachable level. */
  readonly pix: number
  readonly level: number
  /** Pix towards the next level, 0 to 7; 0 at the highest level. */
  readonly pixToNextLevel: number
}

/** Pix and level of one competence. A level is a sum of points, not a ladder: hard skills pay even if easy ones fail. */
export function scoreCompetence(
  skills: readonly SkillPlace[],
  knowledge: Knowledge,
  maxLevel: number,
): CompetenceScore {
  let earned = 0
  for (const [{ tubeId, level }, worth] of pixOfSkills(skills)) {
    if (statusOf(knowledge, tubeId, level) === 'mastered') earned += worth
  }
  // Thirds of a Pix must not lose one to binary fractions: 8/3 + 8/3 + 8/3 is 8.
  const pix = Math.min(Math.floor(earned + 1e-9), pixPerLevel * maxLevel)
  const level = Math.min(Math.floor(pix / pixPerLevel), maxLevel)
  return { pix, level, pixToNextLevel: level === maxLevel ? 0 : pix % pixPerLevel }
}

/** At least five competences at level 1 or more. */
export function isCertifiable(levels: readonly number[]): boolean {
  return levels.filter((level) => level >= 1).length >= 5
}

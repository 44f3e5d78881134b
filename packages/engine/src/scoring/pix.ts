import { type Knowledge, statusOf } from '../knowledge/knowledge.ts'

type SkillPlace = { readonly tubeId: string; readonly level: number }

export const pixPerLevel = 8

/** Worth of each skill of one competence, for the eye: 8 Pix shared by the skills of a level, at most 4 each. */
export function pixOfSkills<S extends SkillPlace>(skills: readonly S[]): Map<S, number> {
  const perLevel = countLevels(skills)
  return new Map(skills.map((skill) => [skill, pixPerLevel / sharersOf(perLevel.get(skill.level) ?? 1)]))
}

function countLevels(skills: readonly SkillPlace[]): Map<number, number> {
  const perLevel = new Map<number, number>()
  for (const { level } of skills) perLevel.set(level, (perLevel.get(level) ?? 0) + 1)
  return perLevel
}

/** By how many the 8 Pix of a level are divided: a skill that is alone at its level gets half of them. */
function sharersOf(skillsAtLevel: number): number {
  return Math.max(2, skillsAtLevel)
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
  const perLevel = countLevels(skills)
  const mastered = countLevels(
    skills.filter(({ tubeId, level }) => statusOf(knowledge, tubeId, level) === 'mastered'),
  )
  const shares = [...mastered].map(([level, count]) => ({
    parts: pixPerLevel * count,
    of: sharersOf(perLevel.get(level) ?? 1),
  }))
  const pix = Math.min(wholePartOfSum(shares), pixPerLevel * maxLevel)
  const level = Math.floor(pix / pixPerLevel)
  return { pix, level, pixToNextLevel: level === maxLevel ? 0 : pix % pixPerLevel }
}

/**
 * ⌊Σ parts / of⌋ in whole numbers. In binary fractions 8/3 + 8/3 + 8/3 may end just under 8 and lose a Pix, and no
 * margin is right for all denominators.
 */
function wholePartOfSum(fractions: readonly { readonly parts: number; readonly of: number }[]): number {
  let numerator = 0n
  let denominator = 1n
  for (const { parts, of } of fractions) {
    numerator = numerator * BigInt(of) + BigInt(parts) * denominator
    denominator *= BigInt(of)
  }
  return Number(numerator / denominator)
}

export type ProfileScore = {
  readonly pix: number
  /** What all competences together can give. */
  readonly maxPix: number
  readonly certifiable: boolean
}

/** The whole profile: the sum of the competences, each already whole and capped. */
export function scoreProfile(
  competences: readonly Pick<CompetenceScore, 'pix' | 'level'>[],
  maxLevel: number,
): ProfileScore {
  return {
    pix: competences.reduce((sum, { pix }) => sum + pix, 0),
    maxPix: competences.length * pixPerLevel * maxLevel,
    certifiable: isCertifiable(competences.map(({ level }) => level)),
  }
}

/** At least five competences at level 1 or more. */
export function isCertifiable(levels: readonly number[]): boolean {
  return levels.filter((level) => level >= 1).length >= 5
}

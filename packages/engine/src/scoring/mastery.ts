import { type Knowledge, statusOf } from '../knowledge/knowledge.ts'

/** Mastered skills out of target skills, both whole: a percentage is for the screen. */
export type Mastery = { readonly validated: number; readonly target: number }

type SkillPlace = { readonly tubeId: string; readonly level: number }

export function masteryOf(skills: readonly SkillPlace[], knowledge: Knowledge): Mastery {
  const validated = skills.filter(
    ({ tubeId, level }) => statusOf(knowledge, tubeId, level) === 'mastered',
  ).length
  return { validated, target: skills.length }
}

/** Whether mastery is at least `percent`, without rounding anything. */
export function reaches({ validated, target }: Mastery, percent: number): boolean {
  return validated * 100 >= percent * target
}

/** A named degree of mastery: from a percentage, from all skills up to a level, or from the first skill. */
export type StageRule =
  | { readonly kind: 'threshold'; readonly percent: number }
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'first_skill' }

/** Whether a stage is reached. A level asks for as many skills as the target has up to it; 0 is always reached. */
export function reachesStage(rule: StageRule, skills: readonly SkillPlace[], mastery: Mastery): boolean {
  switch (rule.kind) {
    case 'threshold':
      return reaches(mastery, rule.percent)
    case 'level':
      return mastery.validated >= skills.filter(({ level }) => level <= rule.level).length || rule.level === 0
    case 'first_skill':
      return mastery.validated >= 1
  }
}

export type BadgeCriterion = {
  readonly percent: number
  /** Only skills of these tubes up to these levels; all target skills if absent. */
  readonly cappedTubes?: readonly { readonly tubeId: string; readonly level: number }[]
}

/** A badge is earned when each of its criteria is met by the exact counts. */
export function earnsBadge(
  criteria: readonly BadgeCriterion[],
  skills: readonly SkillPlace[],
  knowledge: Knowledge,
): boolean {
  return criteria.length > 0 && criteria.every((criterion) => isMet(criterion, skills, knowledge))
}

/**
 * How far a badge is, in whole percent: the mean over its criteria of mastery against what is asked, rounded down, so
 * that 100 is shown for an earned badge and for no other.
 */
export function badgeProgress(
  criteria: readonly BadgeCriterion[],
  skills: readonly SkillPlace[],
  knowledge: Knowledge,
): number {
  if (earnsBadge(criteria, skills, knowledge)) return 100
  const shares = criteria.map((criterion) => {
    if (isMet(criterion, skills, knowledge)) return 1
    const { validated, target } = masteryOf(skillsCounted(criterion, skills), knowledge)
    return target === 0 ? 0 : (100 * validated) / (criterion.percent * target)
  })
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
  return Math.min(99, Math.floor(100 * mean + 1e-9))
}

/** The target skills a criterion looks at: all, or those of its tubes up to their levels. */
function skillsCounted(
  { cappedTubes }: BadgeCriterion,
  skills: readonly SkillPlace[],
): readonly SkillPlace[] {
  if (!cappedTubes) return skills
  const caps = new Map(cappedTubes.map(({ tubeId, level }) => [tubeId, level]))
  return skills.filter(({ tubeId, level }) => level <= (caps.get(tubeId) ?? 0))
}

function isMet(criterion: BadgeCriterion, skills: readonly SkillPlace[], knowledge: Knowledge): boolean {
  const counted = skillsCounted(criterion, skills)
  return counted.length > 0 && reaches(masteryOf(counted, knowledge), criterion.percent)
}

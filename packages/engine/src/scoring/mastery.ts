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
  const isMet = ({ percent, cappedTubes }: BadgeCriterion): boolean => {
    const caps = cappedTubes && new Map(cappedTubes.map(({ tubeId, level }) => [tubeId, level]))
    const counted = caps ? skills.filter(({ tubeId, level }) => level <= (caps.get(tubeId) ?? 0)) : skills
    return counted.length > 0 && reaches(masteryOf(counted, knowledge), percent)
  }
  return criteria.length > 0 && criteria.every(isMet)
}

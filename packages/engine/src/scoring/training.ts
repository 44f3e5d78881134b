import { type Knowledge, statusOf } from '../knowledge/knowledge.ts'

type SkillPlace = { readonly tubeId: string; readonly level: number }

/** When a training is of use: after what one must master already, or while one does not master it yet. */
export type TrainingTrigger = {
  readonly kind: 'prerequisite' | 'goal'
  readonly percent: number
  /** The skills it looks at: those of these tubes up to these levels. */
  readonly cappedTubes: readonly { readonly tubeId: string; readonly level: number }[]
}

/** A training is recommended when all its triggers hold; one without a trigger never is. */
export function recommendsTraining(
  triggers: readonly TrainingTrigger[],
  skills: readonly SkillPlace[],
  knowledge: Knowledge,
): boolean {
  return triggers.length > 0 && triggers.every((trigger) => holds(trigger, skills, knowledge))
}

/**
 * With v of n *assessed* skills mastered: a prerequisite holds iff 100 v ≥ t n, a goal iff 100 v ≤ t n. Nothing
 * assessed counts as 0 %. The counts are compared as they are: two thirds is neither 67 % nor 66 %.
 */
function holds(
  { kind, percent, cappedTubes }: TrainingTrigger,
  skills: readonly SkillPlace[],
  knowledge: Knowledge,
): boolean {
  const caps = new Map(cappedTubes.map(({ tubeId, level }) => [tubeId, level]))
  const statuses = skills
    .filter(({ tubeId, level }) => level <= (caps.get(tubeId) ?? 0))
    .map(({ tubeId, level }) => statusOf(knowledge, tubeId, level))
  const mastered = statuses.filter((status) => status === 'mastered').length
  const assessed = Math.max(1, statuses.filter((status) => status !== 'unknown').length)
  return kind === 'prerequisite' ? 100 * mastered >= percent * assessed : 100 * mastered <= percent * assessed
}

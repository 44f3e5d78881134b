import { curveAt } from '../curve.ts'
import { draw } from '../selection/draw.ts'
import { sortByWorth } from '../selection/rank.ts'

/** A calibrated item that this candidate may be asked. */
export type CertificationItem = {
  readonly id: string
  readonly skillId: string
  readonly tubeId: string
  readonly competenceId: string
  readonly discrimination: number
  readonly difficulty: number
}

export type ChoiceRule = {
  readonly oneQuestionPerTube: boolean
  /** Until each competence of the pool was asked once, only those that were not. */
  readonly allCompetencesFirst: boolean
  /** The competences of so many last questions are avoided while there are others. */
  readonly questionsBetweenSameCompetence: number
  /** The draw: one of so many most informative items, the first with this probability, else the next by the same rule. */
  readonly amongBest: number
  readonly takeFirst: number
}

type Asked = Pick<CertificationItem, 'skillId' | 'tubeId' | 'competenceId'>

/**
 * The next item, or null when the pool has none left, which a session must say and not hide. `asked` is in the order
 * of the test; the seed decides the draw.
 */
export function chooseCertificationItem(
  pool: readonly CertificationItem[],
  {
    capacity,
    asked,
    seed,
  }: { readonly capacity: number; readonly asked: readonly Asked[]; readonly seed: string },
  rule: ChoiceRule,
): CertificationItem | null {
  const best = rankByInformation(admit(pool, asked, rule), capacity).slice(0, Math.max(1, rule.amongBest))
  let chance = draw(seed, asked.length)
  for (const item of best.slice(0, -1)) {
    if (chance < rule.takeFirst) return item
    // What is left of [0, 1) is stretched to the whole, so that one draw is enough.
    chance = (chance - rule.takeFirst) / (1 - rule.takeFirst)
  }
  return best.at(-1) ?? null
}

/** Most informative first: α² P Q at the capacity. */
export function rankByInformation(pool: readonly CertificationItem[], capacity: number): CertificationItem[] {
  const ranked = pool.map(({ discrimination, difficulty }, item) => ({
    item,
    worth: curveAt([discrimination, difficulty], capacity).information,
  }))
  return sortByWorth(ranked).flatMap(({ item }) => pool[item] ?? [])
}

function admit(
  pool: readonly CertificationItem[],
  asked: readonly Asked[],
  rule: ChoiceRule,
): readonly CertificationItem[] {
  const skills = new Set(asked.map(({ skillId }) => skillId))
  const tubes = new Set(rule.oneQuestionPerTube ? asked.map(({ tubeId }) => tubeId) : [])
  const competences = new Set(asked.map(({ competenceId }) => competenceId))
  const open = pool.filter(({ skillId, tubeId }) => !skills.has(skillId) && !tubes.has(tubeId))
  const unvisited = rule.allCompetencesFirst
    ? open.filter(({ competenceId }) => !competences.has(competenceId))
    : []
  const admitted = unvisited.length > 0 ? unvisited : open
  const between = rule.questionsBetweenSameCompetence
  const recent = new Set((between > 0 ? asked.slice(-between) : []).map(({ competenceId }) => competenceId))
  const apart = admitted.filter(({ competenceId }) => !recent.has(competenceId))
  return apart.length > 0 ? apart : admitted
}

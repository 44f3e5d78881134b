import type { Belief } from '../model/belief.ts'
import type { IndexedTest } from '../model/index-test.ts'
import type { TubeKnowledge } from '../../knowledge/knowledge.ts'
import type { CampaignTest, CompetenceEstimate, DatedAnswer, Estimate, SkillEstimate } from '../test.ts'

type Known = { readonly test: CampaignTest; readonly indexed: IndexedTest; readonly belief: Belief }

/** Everything that a belief says of a test, in the words of the product. */
export function estimate({ test, indexed, belief }: Known): Estimate {
  const skills = test.skills.map(({ id }, index): SkillEstimate => {
    const place = indexed.places[index]
    const probability = place ? (belief.tubes[place.tube]?.mastery[place.position] ?? 0) : 0
    return { id, probability, mastered: probability >= 0.5 }
  })
  return {
    ability: belief.ability,
    spread: belief.spread,
    error: errorOf(skills),
    skills,
    tubes: describeTubes(test, indexed, belief),
    competences: describeCompetences(test, skills),
  }
}

/** Expected share of wrongly classified skills: each is classified by the likelier side. */
function errorOf(skills: readonly SkillEstimate[]): number {
  if (skills.length === 0) return 0
  return skills.reduce((sum, { probability: p }) => sum + Math.min(p, 1 - p), 0) / skills.length
}

/** The same in the prudent view, with the skills classified as they are in the other one. */
export function prudentErrorOf({ places }: IndexedTest, belief: Belief): number {
  if (places.length === 0) return 0
  let sum = 0
  for (const { tube, position } of places) {
    const prudent = belief.tubes[tube]?.prudent[position] ?? 0
    sum += (belief.tubes[tube]?.mastery[position] ?? 0) >= 0.5 ? 1 - prudent : prudent
  }
  return sum / places.length
}

/** Floor, ceiling and levels asked of each target tube. */
function describeTubes(
  { skills, earlier, answers, startedAt }: CampaignTest,
  { tubeIds, tubes }: IndexedTest,
  belief: Belief,
): Record<string, TubeKnowledge> {
  const given = Map.groupBy([...earlier, ...answers], ({ tubeId }) => tubeId)
  const targets = new Set(skills.map(({ tubeId }) => tubeId))
  const newest = newestFailure([...earlier, ...answers]) ?? startedAt
  return Object.fromEntries(
    tubeIds.flatMap((tubeId, tube) => {
      if (!targets.has(tubeId)) return []
      const mine = given.get(tubeId) ?? []
      const levels = tubes[tube]?.levels ?? []
      const mastery = belief.tubes[tube]?.mastery ?? []
      const mastered = mastery.filter((probability) => probability >= 0.5).length
      const ceiling = levels[mastered] ?? null
      const knowledge: TubeKnowledge = {
        floor: levels[mastered - 1] ?? 0,
        ceiling,
        ceilingAt: ceiling === null ? 0 : (newestFailure(mine) ?? newest),
        asked: [...new Set(mine.map(({ level }) => level))].sort((a, b) => a - b),
      }
      return [[tubeId, knowledge] as const]
    }),
  )
}

function newestFailure(answers: readonly DatedAnswer[]): number | null {
  const failures = answers.filter(({ correct }) => !correct)
  return failures.length > 0 ? Math.max(...failures.map(({ at }) => at)) : null
}

function describeCompetences(test: CampaignTest, skills: readonly SkillEstimate[]): CompetenceEstimate[] {
  const groups = Map.groupBy(test.skills.keys(), (index) => test.skills[index]?.competenceId ?? '')
  return [...groups].map(([id, indexes]) => {
    const mine = indexes.flatMap((index) => skills[index] ?? [])
    const error = errorOf(mine)
    return {
      id,
      validated: mine.filter(({ mastered }) => mastered).length,
      target: mine.length,
      error,
      sure: error < test.settings.sure,
    }
  })
}

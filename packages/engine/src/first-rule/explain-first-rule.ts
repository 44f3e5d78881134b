import {
  type Evidence,
  knowledgeForTest,
  type Knowledge,
  learn,
  type SkillStatus,
  statusOf,
} from '../knowledge/knowledge.ts'
import { engineVersion } from './select-next.ts'

/** A test under the first rule, with all of its person's answers in order. */
export type FirstRuleTest = {
  readonly skills: readonly {
    readonly id: string
    readonly tubeId: string
    readonly competenceId: string
    readonly level: number
  }[]
  /** When the test began, in milliseconds since 1970. */
  readonly startedAt: number
  readonly answers: readonly (Evidence & { readonly challengeId: string })[]
}

export type FirstRuleExplanation = {
  readonly settings: { readonly version: typeof engineVersion }
  readonly answers: readonly {
    readonly number: number
    readonly challengeId: string
    readonly tubeId: string
    readonly level: number
    readonly correct: boolean
    readonly at: number
  }[]
  readonly competences: readonly {
    readonly id: string
    readonly validated: number
    readonly target: number
    readonly skills: readonly {
      readonly id: string
      readonly status: SkillStatus
      /** Number of the answer that decides: the last to set the floor or the ceiling that the skill is on. */
      readonly decidedBy: number | null
    }[]
  }[]
}

/** The answers, by number, that last set the floor and the ceiling of a tube. */
type Bounds = { readonly floor: number | null; readonly ceiling: number | null }

/** Why a test under the first rule has come to its result: in each tube one answer sets the floor, one the ceiling. */
export function explainFirstRule({ skills, startedAt, answers }: FirstRuleTest): FirstRuleExplanation {
  let knowledge: Knowledge = {}
  const bounds = new Map<string, Bounds>()
  for (const [index, answer] of answers.entries()) {
    const before = knowledge[answer.tubeId]
    knowledge = learn(knowledge, answer)
    const after = knowledge[answer.tubeId]
    const { floor = null, ceiling = null } = bounds.get(answer.tubeId) ?? {}
    bounds.set(answer.tubeId, {
      floor: after?.floor === (before?.floor ?? 0) ? floor : index + 1,
      ceiling: after?.ceiling === (before?.ceiling ?? null) ? ceiling : index + 1,
    })
  }
  const known = knowledgeForTest(knowledge, startedAt)
  const groups = Map.groupBy(skills, ({ competenceId }) => competenceId)
  return {
    settings: { version: engineVersion },
    answers: answers.map(({ challengeId, tubeId, level, correct, at }, index) => ({
      number: index + 1,
      challengeId,
      tubeId,
      level,
      correct,
      at,
    })),
    competences: [...groups].map(([id, group]) => {
      const explained = group.map((skill) => {
        const status = statusOf(known, skill.tubeId, skill.level)
        return { id: skill.id, status, decidedBy: decide(status, bounds.get(skill.tubeId)) }
      })
      const validated = explained.filter(({ status }) => status === 'mastered').length
      return { id, validated, target: group.length, skills: explained }
    }),
  }
}

function decide(status: SkillStatus, bounds: Bounds | undefined): number | null {
  switch (status) {
    case 'mastered':
      return bounds?.floor ?? null
    case 'failed':
      return bounds?.ceiling ?? null
    case 'unknown':
      return null
  }
}

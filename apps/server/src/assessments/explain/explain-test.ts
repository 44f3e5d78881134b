import type { Bank } from '../../content/index.ts'
import type { Db } from '../../platform/database/database.ts'
import type { AssessmentKey } from '../queries.ts'
import { readHistory } from '../rebuild/history.ts'
import { type ExportedTest, exportTest } from './export-test.ts'

/** Why a skill counts as mastered, by answers of the test itself; what came before it is the person's own affair. */
export type ExplainedSkill = {
  readonly id: string
  readonly mastered: boolean
  /** That it is mastered; null under the first rule, which is never in doubt. */
  readonly probability: number | null
  /** Asked itself, another one of its tube was, or neither. */
  readonly ground: 'asked' | 'tube' | 'ability'
  /** Positions in the test, and whether each speaks for mastery. The weightiest first. */
  readonly answers: readonly { readonly position: number; readonly speaksFor: boolean }[]
  /** Whether answers of other tests count too. */
  readonly earlier: boolean
}

export type ExplainedTest = {
  readonly engine: string
  readonly ended: 'sure' | 'decided' | 'maximum' | null
  readonly skills: readonly ExplainedSkill[]
}

/** The weight in log-odds from which an answer is told. */
const worthTelling = 0.3

export async function explainTest(
  { db, bank }: { readonly db: Db; readonly bank: Bank },
  { accountId, assessmentId }: AssessmentKey,
): Promise<ExplainedTest | undefined> {
  const history = await readHistory(db, accountId)
  const exported = exportTest(bank, history, assessmentId)
  if (!exported) return undefined
  const own = history.answers.filter((answer) => answer.assessmentId === assessmentId)
  // By moment: of the answers of a person no two have the same.
  const positions = new Map(own.map(({ answeredAt }, index) => [answeredAt.getTime(), index + 1]))
  const explained = 'ended' in exported.explanation ? exported.explanation.ended : null
  return { engine: exported.engine, ended: explained, skills: tellSkills(exported, positions) }
}

function tellSkills({ explanation }: ExportedTest, positions: ReadonlyMap<number, number>): ExplainedSkill[] {
  const moments = new Map(explanation.answers.map(({ number, at }) => [number, at]))
  const positionOf = (number: number): number | undefined => positions.get(moments.get(number) ?? 0)
  if (!('ended' in explanation))
    return explanation.competences.flatMap(({ skills }) =>
      skills.map(({ id, status, decidedBy }): ExplainedSkill => {
        const mastered = status === 'mastered'
        const position = decidedBy === null ? undefined : positionOf(decidedBy)
        return {
          id,
          mastered,
          probability: null,
          ground: decidedBy === null ? 'ability' : 'tube',
          answers: position === undefined ? [] : [{ position, speaksFor: mastered }],
          earlier: decidedBy !== null && position === undefined,
        }
      }),
    )
  return explanation.competences.flatMap(({ skills }) =>
    skills.map(({ id, mastered, probability, ground, answers }): ExplainedSkill => {
      const told = answers
        .filter(({ weight }) => Math.abs(weight) >= worthTelling)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      return {
        id,
        mastered,
        probability,
        ground,
        answers: told.flatMap(({ answer, weight }) => {
          const position = positionOf(answer)
          return position === undefined ? [] : [{ position, speaksFor: weight > 0 }]
        }),
        earlier: told.some(({ answer }) => positionOf(answer) === undefined),
      }
    }),
  )
}

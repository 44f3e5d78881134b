import { describe, expect, test } from 'vitest'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { recommendsTraining, type TrainingTrigger } from './training.ts'

const skills = ['web', 'mail'].flatMap((tubeId) => [1, 2, 3].map((level) => ({ tubeId, level })))
const tube = (floor: number, ceiling: number | null) => ({ floor, ceiling, ceilingAt: 0, asked: [] })
const web = (kind: TrainingTrigger['kind'], percent: number, level = 3): TrainingTrigger => ({
  kind,
  percent,
  cappedTubes: [{ tubeId: 'web', level }],
})

describe('a training is recommended', () => {
  const twoOfThree: Knowledge = { web: tube(2, 3) }
  const oneAndUnknown: Knowledge = { web: tube(1, null) }

  test.each([
    ['by a prerequisite that is met exactly', [web('prerequisite', 100, 2)], twoOfThree, true],
    ['not by two thirds where 67 % are asked', [web('prerequisite', 67)], twoOfThree, false],
    ['by two thirds where 66 % are asked', [web('prerequisite', 66)], twoOfThree, true],
    ['to whom the goal is still ahead', [web('goal', 67)], twoOfThree, true],
    ['not to whom has two thirds where the goal ends at 66 %', [web('goal', 66)], twoOfThree, false],
    ['on assessed skills only: one of one is all', [web('prerequisite', 100)], oneAndUnknown, true],
    ['not when one of two triggers fails', [web('prerequisite', 50), web('goal', 50)], twoOfThree, false],
    ['when both hold', [web('prerequisite', 50), web('goal', 80)], twoOfThree, true],
    ['never without a trigger', [], twoOfThree, false],
  ])('%s', (_, triggers, knowledge, recommended) => {
    expect(recommendsTraining(triggers, skills, knowledge)).toBe(recommended)
  })

  test('as for 0 % when nothing was assessed', () => {
    expect(recommendsTraining([web('goal', 0)], skills, {})).toBe(true)
    expect(recommendsTraining([web('prerequisite', 0)], skills, {})).toBe(true)
    expect(recommendsTraining([web('prerequisite', 1)], skills, {})).toBe(false)
  })

  test('by the skills of the tubes it names, up to their levels, and no others', () => {
    const knowledge: Knowledge = { web: tube(1, 2), mail: tube(3, null) }
    expect(recommendsTraining([web('prerequisite', 100, 1)], skills, knowledge)).toBe(true)
    expect(recommendsTraining([web('prerequisite', 100, 2)], skills, knowledge)).toBe(false)
  })
})

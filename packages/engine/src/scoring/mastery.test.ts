import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { badgeProgress, earnsBadge, type Mastery, masteryOf, reaches, reachesStage } from './mastery.ts'

const skills = ['web', 'mail'].flatMap((tubeId) => [1, 2, 3].map((level) => ({ tubeId, level })))
const tube = (floor: number, ceiling: number | null = null) => ({ floor, ceiling, ceilingAt: 0, asked: [] })

describe('mastery', () => {
  test('counts mastered skills out of all target skills, tested or not', () => {
    const knowledge: Knowledge = { web: tube(2, 3), other: tube(8) }
    expect(masteryOf(skills, knowledge)).toEqual({ validated: 2, target: 6 })
  })

  test('999 of 1,000 is not full mastery, where two digits would say so', () => {
    expect(reaches({ validated: 999, target: 1000 }, 100)).toBe(false)
  })

  test('two thirds do not reach 67 %, where rounding would say so', () => {
    expect(reaches({ validated: 2, target: 3 }, 67)).toBe(false)
    expect(reaches({ validated: 2, target: 3 }, 66)).toBe(true)
  })

  test('a threshold of 0 is always reached, and one of 100 by all skills only', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const mastery: Mastery = { validated: Math.min(a, b), target: Math.max(a, b) }
        expect(reaches(mastery, 0)).toBe(true)
        expect(reaches(mastery, 100)).toBe(a === b)
      }),
    )
  })
})

describe('stages', () => {
  const mastery = (validated: number): Mastery => ({ validated, target: skills.length })

  test.each([
    ['a zero stage by level', { kind: 'level', level: 0 }, 0, true],
    ['a zero stage by threshold', { kind: 'threshold', percent: 0 }, 0, true],
    ['the first skill without one', { kind: 'first_skill' }, 0, false],
    ['the first skill with one', { kind: 'first_skill' }, 1, true],
    ['half of the skills with three of six', { kind: 'threshold', percent: 50 }, 3, true],
    ['half of the skills with two of six', { kind: 'threshold', percent: 50 }, 2, false],
    ['level 1, two of six skills, with two', { kind: 'level', level: 1 }, 2, true],
    ['level 1 with one', { kind: 'level', level: 1 }, 1, false],
    ['level 2, four of six skills, with three', { kind: 'level', level: 2 }, 3, false],
    ['level 8, all six skills, with six', { kind: 'level', level: 8 }, 6, true],
  ] as const)('%s', (_, rule, validated, reached) => {
    expect(reachesStage(rule, skills, mastery(validated))).toBe(reached)
  })
})

describe('badges', () => {
  const knowledge: Knowledge = { web: tube(3), mail: tube(1) }

  test.each([
    ['by all target skills', [{ percent: 66 }], true],
    ['not just below the percentage', [{ percent: 67 }], false],
    [
      'by the skills of some tubes up to a level',
      [{ percent: 100, cappedTubes: [{ tubeId: 'web', level: 2 }] }],
      true,
    ],
    [
      'not by one criterion of two',
      [
        { percent: 100, cappedTubes: [{ tubeId: 'web', level: 3 }] },
        { percent: 100, cappedTubes: [{ tubeId: 'mail', level: 2 }] },
      ],
      false,
    ],
    [
      'never by tubes without a target skill',
      [{ percent: 50, cappedTubes: [{ tubeId: 'data', level: 8 }] }],
      false,
    ],
  ])('are earned %s', (_, criteria, earned) => {
    expect(earnsBadge(criteria, skills, knowledge)).toBe(earned)
  })
})

describe('the progress towards a badge', () => {
  const allOf = (percent: number) => [{ percent }]
  const many = Array.from({ length: 200 }, (_, index) => ({ tubeId: `tube-${index}`, level: 1 }))
  const masters = (count: number): Knowledge =>
    Object.fromEntries(many.slice(0, count).map(({ tubeId }) => [tubeId, tube(1)]))

  test.each([
    [0, 60, 0],
    [60, 60, 50],
    [119, 60, 99],
    [120, 60, 100],
    [199, 100, 99],
    [200, 100, 100],
    [3, 10, 15],
  ])('with %d of 200 skills against %d %% is %d %%', (count, percent, progress) => {
    expect(badgeProgress(allOf(percent), many, masters(count))).toBe(progress)
  })

  test('is the mean of its criteria, and 100 only when all are met', () => {
    const criteria = [{ percent: 50 }, { percent: 100, cappedTubes: [{ tubeId: 'tube-199', level: 1 }] }]
    expect(badgeProgress(criteria, many, masters(150))).toBe(50)
    expect(badgeProgress(criteria, many, masters(200))).toBe(100)
    expect(badgeProgress([], many, masters(200))).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import { type CertificationAnswer, estimateCapacity } from './capacity.ts'
import type { CertificationItem } from './choose-item.ts'
import { settleCertification } from './settle.ts'
import { usualCertification as rule } from './settings.ts'

const answers = (count: number): CertificationAnswer[] =>
  Array.from({ length: count }, (_, place) => ({
    discrimination: 1.2,
    difficulty: -2 + place / 10,
    correct: place % 3 !== 0,
  }))
const left = Array.from({ length: 40 }, (_, place): CertificationItem => ({
  id: `${place}`,
  skillId: `skill-${place}`,
  tubeId: `tube-${place}`,
  competenceId: '1.1',
  discrimination: 1,
  difficulty: -3 + place / 6,
}))

describe('a finished certification', () => {
  test('is scored on its answers when complete', () => {
    const all = answers(32)
    expect(settleCertification({ answers: all, stopped: null, left }, rule)).toEqual({
      outcome: 'scored',
      ...estimateCapacity(all, rule),
    })
  })

  test('is refused under twenty answers, and cancelled if a fault was the cause', () => {
    expect(settleCertification({ answers: answers(19), stopped: 'candidate', left }, rule)).toEqual({
      outcome: 'too_few_answers',
    })
    expect(settleCertification({ answers: answers(19), stopped: 'technical', left }, rule)).toEqual({
      outcome: 'cancelled',
    })
  })

  test('loses by each question that the candidate left, and not by a fault', () => {
    const own = estimateCapacity(answers(20), rule).capacity
    const capacityOf = (stopped: 'candidate' | 'technical', count: number): number => {
      const settled = settleCertification({ answers: answers(count), stopped, left }, rule)
      return settled.outcome === 'scored' ? settled.capacity : NaN
    }
    expect(capacityOf('technical', 20)).toBe(own)
    expect(capacityOf('candidate', 20)).toBeLessThan(own)
    expect(capacityOf('candidate', 32)).toBe(estimateCapacity(answers(32), rule).capacity)
  })

  test('skips what is left of the pool, and no more', () => {
    const few = left.slice(0, 2)
    const settled = settleCertification({ answers: answers(20), stopped: 'candidate', left: few }, rule)
    const wrong = few.map(({ discrimination, difficulty }) => ({
      discrimination,
      difficulty,
      correct: false,
    }))
    const orders = [wrong, wrong.toReversed()].map((rest) =>
      estimateCapacity([...answers(20), ...rest], rule),
    )
    expect(orders).toContainEqual({
      capacity: expect.closeTo(settled.outcome === 'scored' ? settled.capacity : NaN, 9) as number,
      errorRate: expect.closeTo(settled.outcome === 'scored' ? settled.errorRate : NaN, 9) as number,
    })
  })
})

import { describe, expect, test } from 'vitest'
import { type CertificationItem, chooseCertificationItem, type ChoiceRule } from './choose-item.ts'
import { usualCertification as rule } from './settings.ts'

const item = (id: string, difficulty: number, [competenceId, tubeId] = ['1.1', id]): CertificationItem => ({
  id,
  skillId: `skill-${id}`,
  tubeId: tubeId ?? id,
  competenceId: competenceId ?? '1.1',
  discrimination: 1,
  difficulty,
})
const best: ChoiceRule = { ...rule, amongBest: 1 }
const choose = (pool: readonly CertificationItem[], asked: readonly CertificationItem[], with_ = best) =>
  chooseCertificationItem(pool, { capacity: 0, asked, seed: 'a' }, with_)?.id ?? null

describe('the next item of a certification', () => {
  test('is one of the five most informative: 51, 25, 12, 6 and 6 % of the time', () => {
    const pool = Array.from({ length: 8 }, (_, place) => item(`${place}`, place / 2))
    const counts = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let seed = 0; seed < 20_000; seed++) {
      const chosen = chooseCertificationItem(pool, { capacity: 0, asked: [], seed: `${seed}` }, rule)
      counts[Number(chosen?.id)] = (counts[Number(chosen?.id)] ?? 0) + 1
    }
    for (const [place, share] of [0.51, 0.25, 0.122, 0.06, 0.058, 0, 0, 0].entries()) {
      expect(Math.abs((counts[place] ?? 0) / 20_000 - share)).toBeLessThan(0.01)
    }
  })

  test('is never of a tube or a skill that was asked', () => {
    const one = item('one', 0, ['1.1', 'web'])
    const same = item('same', 0, ['1.1', 'web'])
    const other = item('other', 3, ['1.1', 'mail'])
    expect(choose([one, same, other], [one])).toBe('other')
    expect(choose([one, same, other], [one], { ...best, oneQuestionPerTube: false })).toBe('same')
    expect(choose([one], [one], { ...best, oneQuestionPerTube: false })).toBeNull()
  })

  test('is of a competence not asked yet, while there is one', () => {
    const [first, near, far] = [
      item('a', 0, ['1.1', 'a']),
      item('b', 0, ['1.1', 'b']),
      item('c', 4, ['1.2', 'c']),
    ]
    const loose = { ...best, questionsBetweenSameCompetence: 0 }
    expect(choose([first, near, far], [first], loose)).toBe('c')
    expect(choose([first, near, far], [first], { ...loose, allCompetencesFirst: false })).toBe('b')
    expect(choose([first, near, far], [first, far], loose)).toBe('b')
  })

  test('keeps the last two competences apart, unless nothing else is left', () => {
    const asked = [item('x', 0, ['2.1', 'x']), item('y', 0, ['1.2', 'y']), item('z', 0, ['1.1', 'z'])]
    const pool = [item('a', 0, ['1.1', 'a']), item('b', 0, ['1.2', 'b']), item('c', 3, ['2.1', 'c'])]
    expect(choose(pool, asked)).toBe('c')
    expect(choose(pool.slice(0, 2), asked)).toBe('a')
  })

  test('is missing, and said to be, when the pool is exhausted', () => {
    expect(choose([], [])).toBeNull()
  })
})

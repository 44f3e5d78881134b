import { describe, expect, test } from 'vitest'
import { type Candidate, mostRewarding, narrow, rewardOf } from './candidates.ts'

/** Skills written `tube.level`, with a `t` when they can only be asked against the clock. */
function skills(text: string): Candidate[] {
  const all = text.split(' ').map((one) => {
    const [tubeId = '', level = ''] = one.split('.')
    return { tubeId, level: Number(level[0]), timed: level.endsWith('t') }
  })
  return all.map(({ tubeId, level, timed }) => ({
    id: `${tubeId}.${level}`,
    tubeId,
    level,
    challenges: [{ id: `${tubeId}.${level}.1`, timed }],
    hardest: Math.max(...all.filter((other) => other.tubeId === tubeId).map((other) => other.level)),
  }))
}

const names = (list: readonly Candidate[]): string => list.map(({ id }) => id).join(' ')
const later = { isFirst: false, lastTimed: false }

describe('the reward of a skill (2.6)', () => {
  const tube = skills('web.1 web.2 web.3 web.4 web.5')

  test('of levels 1 to 5 untested, at 3.5: 1.30, 2.36, 3.00, 2.76, 1.73', () => {
    const rewards = tube.map((skill) => rewardOf(skill, tube, 3.5).toFixed(2))
    expect(rewards).toEqual(['1.30', '2.36', '3.00', '2.76', '1.73'])
  })

  test('is highest at level 3', () => {
    expect(names(mostRewarding(tube, tube, 3.5))).toBe('web.3')
  })

  test('counts only the skill’s own tube', () => {
    expect(rewardOf({ tubeId: 'web', level: 3 }, [...tube, ...skills('mail.1 mail.2')], 3.5)).toBe(
      rewardOf({ tubeId: 'web', level: 3 }, tube, 3.5),
    )
  })

  test('is at least 1 for a skill not tested yet', () => {
    for (const level of [0.5, 4, 7.5])
      for (const skill of tube) expect(rewardOf(skill, tube, level)).toBeGreaterThanOrEqual(1)
  })

  test('keeps the equals of several tubes', () => {
    const both = skills('web.2 web.3 mail.2 mail.3')
    expect(names(mostRewarding(both, both, 2.5))).toBe('web.2 web.3 mail.2 mail.3')
  })
})

describe('the filters (2.5)', () => {
  test('what is more than two levels too hard is dropped', () => {
    expect(names(narrow(skills('web.4 web.5 web.6'), { level: 3, ...later }))).toBe('web.4 web.5')
  })

  test('tubes whose hardest skill is 3 or less come first', () => {
    expect(names(narrow(skills('web.1 web.4 mail.1 mail.3'), { level: 3, ...later }))).toBe('mail.1 mail.3')
  })

  test('after a question against the clock comes one without, unless there is none', () => {
    const timedLast = { level: 3, isFirst: false, lastTimed: true }
    expect(names(narrow(skills('web.2t web.4'), timedLast))).toBe('web.4')
    expect(names(narrow(skills('web.2t web.4t'), timedLast))).toBe('web.2 web.4')
  })

  test('the first question is of level 2, or else of the lowest', () => {
    const first = { level: 2, isFirst: true, lastTimed: true }
    expect(names(narrow(skills('web.1 web.2 web.4 mail.2 mail.5'), first))).toBe('web.2 mail.2')
    expect(names(narrow(skills('web.1 web.4 mail.1 mail.5'), first))).toBe('web.1 mail.1')
    expect(names(narrow(skills('web.5 mail.4'), first))).toBe('mail.4')
    expect(names(narrow(skills('web.2t web.4 mail.4'), first))).toBe('web.4 mail.4')
  })

  test('a preference never ends the test while something is in reach', () => {
    const weak = { level: 0.5, isFirst: false, lastTimed: true }
    expect(names(narrow(skills('web.1 web.2 web.5 mail.3'), weak))).toBe('web.1 web.2')
    expect(names(narrow(skills('web.1t web.2t web.5'), weak))).toBe('web.1 web.2')
    expect(names(narrow(skills('web.3'), weak))).toBe('')
  })
})

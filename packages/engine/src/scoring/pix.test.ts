import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { isCertifiable, pixOfSkills, scoreCompetence, scoreProfile } from './pix.ts'

/** `count` tubes of levels 1 to `highest`, all mastered up to `floor`. */
function tubes(count: number, highest: number, floor: number) {
  const ids = Array.from({ length: count }, (_, index) => `tube-${index}`)
  const skills = ids.flatMap((tubeId) =>
    Array.from({ length: highest }, (_, index) => ({ tubeId, level: index + 1 })),
  )
  const knowledge: Knowledge = Object.fromEntries(
    ids.map((id) => [id, { floor, ceiling: null, ceilingAt: 0, asked: [] }]),
  )
  return { skills, knowledge }
}

const scoreOf = (count: number, highest: number, floor: number, maxLevel = 7) => {
  const { skills, knowledge } = tubes(count, highest, floor)
  return scoreCompetence(skills, knowledge, maxLevel)
}

describe('a skill is worth min(4, 8 / n) Pix, n being the skills of its level', () => {
  test.each([
    [1, 4],
    [2, 4],
    [3, 8 / 3],
    [4, 2],
    [8, 1],
  ])('with %d skills at a level each is worth %d', (count, worth) => {
    const { skills } = tubes(count, 1, 0)
    expect([...pixOfSkills(skills).values()]).toEqual(skills.map(() => worth))
  })
})

describe('the score of a competence', () => {
  test('a level with two skills or more is worth 8 Pix, with a single one 4', () => {
    expect(scoreOf(2, 3, 3).pix).toBe(24)
    expect(scoreOf(1, 3, 3).pix).toBe(12)
  })

  test('thirds and sevenths of 8 add up to 8 and not to 7', () => {
    for (const count of [3, 6, 7, 9, 11, 13]) expect(scoreOf(count, 1, 1).pix).toBe(8)
  })

  test('no share is lost or won by rounding, whatever the numbers of skills', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(counts, fc.gen(), (perLevel, gen) => {
        const mastered = perLevel.map((count) => gen(fc.nat, count))
        const skills = perLevel.flatMap((count, level) =>
          Array.from({ length: count }, (_, index) => ({ tubeId: `${level}-${index}`, level: level + 1 })),
        )
        const knowledge: Knowledge = Object.fromEntries(
          mastered.flatMap((count, level) =>
            Array.from({ length: count }, (_, index) => [
              `${level}-${index}`,
              { floor: 8, ceiling: null, ceilingAt: 0, asked: [] },
            ]),
          ),
        )
        // 8·k/n over a common denominator, and the remainder of the whole.
        const shares = perLevel.map((count) => BigInt(Math.max(2, count)))
        const common = shares.reduce((product, share) => product * share, 1n)
        const sum = shares.reduce(
          (sum, share, level) => sum + BigInt(8 * (mastered[level] ?? 0)) * (common / share),
          0n,
        )
        expect(scoreCompetence(skills, knowledge, 8).pix).toBe(Number((sum - (sum % common)) / common))
      }),
    )
  })

  test.each([
    [5, 40],
    [6, 48],
    [7, 56],
    [8, 64],
  ])('everything mastered up to level %d is worth %d Pix', (maxLevel, pix) => {
    expect(scoreOf(2, 8, 8, maxLevel)).toEqual({ pix, level: maxLevel, pixToNextLevel: 0 })
  })

  test('16 competences at most make 640, 768, 896 or 1024 Pix', () => {
    expect([5, 6, 7, 8].map((maxLevel) => 16 * scoreOf(2, 8, 8, maxLevel).pix)).toEqual([640, 768, 896, 1024])
  })

  test('the level is the sum of points by eights, and the rest counts towards the next', () => {
    expect(scoreOf(2, 3, 2)).toEqual({ pix: 16, level: 2, pixToNextLevel: 0 })
    const { skills, knowledge } = tubes(3, 2, 1)
    const one = { ...knowledge, 'tube-0': { floor: 2, ceiling: null, ceilingAt: 0, asked: [2] } }
    expect(scoreCompetence(skills, one, 7)).toEqual({ pix: 10, level: 1, pixToNextLevel: 2 })
  })

  test('hard skills pay even if easy ones of other tubes are failed', () => {
    const { skills, knowledge } = tubes(2, 4, 0)
    const one = { ...knowledge, 'tube-0': { floor: 4, ceiling: null, ceilingAt: 0, asked: [4] } }
    expect(scoreCompetence(skills, one, 7)).toMatchObject({ pix: 16, level: 2 })
  })

  test('it never passes the cap and never falls when one more skill is mastered', () => {
    const shape = fc.record({
      floors: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 12 }),
      maxLevel: fc.integer({ min: 1, max: 8 }),
    })
    fc.assert(
      fc.property(shape, ({ floors, maxLevel }) => {
        const { skills } = tubes(floors.length, 8, 0)
        const known = (list: readonly number[]): Knowledge =>
          Object.fromEntries(
            list.map((floor, index) => [`tube-${index}`, { floor, ceiling: null, ceilingAt: 0, asked: [] }]),
          )
        const score = scoreCompetence(skills, known(floors), maxLevel)
        const [first = 0, ...others] = floors
        const better = scoreCompetence(skills, known([first + 1, ...others]), maxLevel)
        expect(score.pix).toBeLessThanOrEqual(8 * maxLevel)
        expect(score.level).toBe(Math.floor(score.pix / 8))
        expect(better.pix).toBeGreaterThanOrEqual(score.pix)
      }),
    )
  })
})

describe('the profile', () => {
  const full = (maxLevel: number) => scoreOf(2, 8, 8, maxLevel)

  test.each([
    [5, 640],
    [6, 768],
    [7, 896],
    [8, 1024],
  ])('of 16 competences all mastered up to level %d is worth %d Pix', (maxLevel, pix) => {
    const competences = Array.from({ length: 16 }, () => full(maxLevel))
    expect(scoreProfile(competences, maxLevel)).toEqual({ pix, maxPix: pix, certifiable: true })
  })

  test('adds whole competences: a third of a Pix of one does not complete that of another', () => {
    const { skills, knowledge } = tubes(3, 1, 0)
    const one = { ...knowledge, 'tube-0': { floor: 1, ceiling: null, ceilingAt: 0, asked: [1] } }
    const twoAndTwoThirds = scoreCompetence(skills, one, 7)
    expect(scoreProfile([twoAndTwoThirds, twoAndTwoThirds, twoAndTwoThirds], 7).pix).toBe(6)
  })

  test('of nobody is worth nothing', () => {
    expect(scoreProfile([], 7)).toEqual({ pix: 0, maxPix: 0, certifiable: false })
  })
})

test('five competences at level 1 make a person certifiable, four at level 7 do not', () => {
  expect(isCertifiable([1, 1, 1, 1, 1, 0])).toBe(true)
  expect(isCertifiable([7, 7, 7, 7, 0, 0])).toBe(false)
})

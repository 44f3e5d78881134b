import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, foresee } from './assess.ts'
import { campaignSettings, noiseOf, priorOf } from './settings.ts'
import type { CampaignItem, CampaignSkill, CampaignTest, DatedAnswer, Standing } from './test.ts'

const noise = { guess: 0.12, slip: 0.06 }

function tubeOf(
  id: string,
  levels: readonly number[],
  items: readonly Partial<CampaignItem>[] = [{}, {}],
): CampaignSkill[] {
  return levels.map((level) => ({
    id: `${id}.${level}`,
    tubeId: id,
    competenceId: '1.1',
    level,
    items: items.map((item, index) => ({ id: `${id}.${level}.${index}`, timed: false, ...noise, ...item })),
  }))
}

const skills = [
  ...tubeOf('a', [1, 2, 3, 5]),
  ...tubeOf('b', [2, 3, 4]),
  ...tubeOf('c', [1, 3, 5, 7]),
  ...tubeOf('d', [2, 4, 6]),
]

const begin = (changes: Partial<CampaignTest> = {}): CampaignTest => ({
  settings: campaignSettings(),
  skills,
  startedAt: 1000,
  earlier: [],
  answers: [],
  seed: 'one',
  ...changes,
})

type Play = { readonly test: CampaignTest; readonly standings: readonly Standing[] }

/** Plays a test to its end; `isRight` says whether an answer is. */
function play(start: CampaignTest, isRight: (skill: CampaignSkill, turn: number) => boolean): Play {
  let test = start
  const standings: Standing[] = []
  for (;;) {
    const standing = assess(test)
    standings.push(standing)
    const skill = test.skills.find(({ id }) => id === standing.next?.skillId)
    const item = skill?.items.find(({ id }) => id === standing.next?.challengeId)
    if (!skill || !item) return { test, standings }
    const { tubeId, level } = skill
    const { id: challengeId, timed, guess, slip } = item
    const turn = test.answers.length
    const answer: DatedAnswer = {
      challengeId,
      tubeId,
      level,
      timed,
      guess,
      slip,
      correct: isRight(skill, turn),
      at: 2000 + turn,
    }
    test = { ...test, answers: [...test.answers, answer] }
  }
}

describe('a test', () => {
  test('asks each skill at most once and ends by itself, whatever is answered', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), fc.string(), (chance, seed) => {
        const { test: end, standings } = play(begin({ seed }), () => chance.next().value ?? false)
        const places = end.answers.map(({ tubeId, level }) => `${tubeId} ${level}`)
        expect(new Set(places).size).toBe(places.length)
        expect(standings.at(-1)?.ended).not.toBeNull()
        expect(standings.slice(0, -1).every(({ ended, next }) => ended === null && next !== null)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('stands the same when it is rebuilt from its answers', () => {
    const { test: end, standings } = play(begin(), ({ level }) => level <= 3)
    const copy = JSON.parse(JSON.stringify(end)) as CampaignTest
    for (const [asked, standing] of standings.entries())
      expect(assess({ ...copy, answers: copy.answers.slice(0, asked) })).toEqual(standing)
  })

  test('finds what a careful learner masters', () => {
    const { standings } = play(begin(), ({ level }) => level <= 3)
    const wrong = standings
      .at(-1)
      ?.estimate.skills.filter(({ id, mastered }) => mastered !== Number(id.split('.')[1]) <= 3)
    expect(wrong?.length).toBeLessThanOrEqual(1)
  })

  test('asks about every competence before it ends, and counts on it', () => {
    const wide = skills.map((skill) => ({ ...skill, competenceId: skill.tubeId }))
    const settings = campaignSettings({ target: 0.4 })
    for (const isRight of [true, false]) {
      const { test: end, standings } = play(begin({ skills: wide, settings }), () => isRight)
      expect(new Set(end.answers.map(({ tubeId }) => tubeId)).size).toBe(4)
      for (const [asked, { remaining }] of standings.slice(0, 4).entries())
        expect(remaining).toBeGreaterThanOrEqual(4 - asked)
    }
    // Nothing is worth asking, but each of the four competences has to be heard.
    const { standings: dull } = play(
      begin({ skills: wide, settings: { ...settings, target: 0, worth: 9 } }),
      () => true,
    )
    expect(dull.map(({ remaining }) => remaining)).toEqual([4, 3, 2, 1, 0])
    const { test: short } = play(begin({ settings }), () => true)
    expect(short.answers.length).toBeLessThan(4)
  })

  test('keeps a maximum, and says that it was why', () => {
    const settings = campaignSettings({ maxQuestions: 4, target: 0.001 })
    const { test: end, standings } = play(begin({ settings }), () => true)
    expect(end.answers).toHaveLength(4)
    expect(standings.at(-1)).toMatchObject({ ended: 'maximum', remaining: 0 })
    expect(standings[0]?.remaining).toBeLessThanOrEqual(4)
  })

  test('asks more under a lower target', () => {
    const asked = (target: number): number =>
      play(begin({ settings: campaignSettings({ target }) }), ({ level }) => level <= 3).test.answers.length
    expect(asked(0.02)).toBeGreaterThan(asked(0.2))
  })

  test('of nothing that can be asked is over at once', () => {
    expect(assess(begin({ skills: [] }))).toMatchObject({ next: null, remaining: 0 })
    expect(assess(begin({ skills: tubeOf('a', [1, 2], []) }))).toMatchObject({ next: null, ended: 'decided' })
  })

  test('tells floor, ceiling and levels asked that agree with the skills', () => {
    const { test: end, standings } = play(begin(), ({ level }) => level <= 3)
    const { tubes, skills: estimates = [] } = standings.at(-1)?.estimate ?? {}
    for (const skill of skills) {
      const tube = tubes?.[skill.tubeId]
      const mastered = estimates.find(({ id }) => id === skill.id)?.mastered
      expect(mastered).toBe(skill.level <= (tube?.floor ?? 0))
      expect(mastered).toBe(!(tube?.ceiling !== null && skill.level >= (tube?.ceiling ?? 0)))
    }
    const asked = end.answers.filter(({ tubeId }) => tubeId === 'a').map(({ level }) => level)
    expect(tubes?.['a']?.asked).toEqual(asked.sort((a, b) => a - b))
  })
})

describe('what is foreseen', () => {
  const bank = [...'abcdefghijkl'].flatMap((id, index) =>
    tubeOf(id, [1, 2, 3, 4, 5]).map((skill) => ({ ...skill, competenceId: `${index % 4}` })),
  )

  test('of the next question is the same whatever the answer is, or both that it may lead to', () => {
    let certain = 0
    for (const seed of ['one', 'two', 'three']) {
      const { test: end } = play(
        begin({ skills: bank, seed }),
        ({ level }, turn) => level <= 3 !== (turn % 7 === 6),
      )
      for (const [asked, { correct, ...inHand }] of end.answers.entries()) {
        const before = { ...end, answers: end.answers.slice(0, asked) }
        const both = [correct, !correct].map((one) =>
          assess({ ...before, answers: [...before.answers, { ...inHand, correct: one }] }),
        )
        const foresight = foresee(before, inHand)
        const nexts = both.flatMap(({ next }) => next?.challengeId ?? [])
        expect(foresight.possible.map(({ challengeId }) => challengeId)).toEqual(nexts.toSorted())
        if (!foresight.certain) continue
        certain++
        // No answer ends the test, and nothing is asked twice.
        expect(nexts).toHaveLength(2)
        const { skillId } = foresight.certain
        const places = end.answers.slice(0, asked + 1).map(({ tubeId, level }) => `${tubeId}.${level}`)
        expect(places).not.toContain(skillId)
      }
    }
    expect(certain).toBeGreaterThan(10)
  })

  test('is nothing certain where an answer may be the last', () => {
    const settings = campaignSettings({ maxQuestions: 1 })
    const before = begin({ skills: bank, settings })
    const { next } = assess(before)
    const inHand = {
      challengeId: next?.challengeId ?? '',
      tubeId: 'a',
      level: 2,
      timed: false,
      at: 1,
      ...noise,
    }
    expect(foresee(before, inHand)).toEqual({ certain: null, possible: [] })
  })
})

describe('a question', () => {
  test('that is first is easy for the class', () => {
    const first = (grade: '6e' | 'terminale'): number => {
      const { next } = assess(begin({ settings: campaignSettings({ grade }) }))
      return skills.find(({ id }) => id === next?.skillId)?.level ?? 0
    }
    expect(first('6e')).toBeLessThanOrEqual(2)
    expect(first('terminale')).toBeGreaterThan(first('6e'))
    expect(priorOf('3e').mean).toBeGreaterThan(priorOf('6e').mean)
  })

  test('against the clock is not followed by another, and not the first, while there are others', () => {
    const timed = [
      ...tubeOf('a', [1, 2, 3, 5], [{ timed: true }]),
      ...tubeOf('b', [2, 3, 4], [{}, { timed: true }]),
    ]
    const { test: end } = play(begin({ skills: timed }), ({ level }) => level <= 3)
    const untimed = 3
    for (const [index, { timed: isTimed }] of end.answers.entries()) {
      const calmLeft = end.answers.slice(0, index).filter(({ tubeId }) => tubeId === 'b').length < untimed
      if ((end.answers[index - 1]?.timed ?? true) && calmLeft) expect(isTimed).toBe(false)
    }
  })

  test('fits the device, the screen reader, and who has no clock or no simulator', () => {
    const mixed = tubeOf(
      'a',
      [1, 2, 3, 5],
      [{ devices: ['desktop'] }, { screenReader: false }, {}, { timed: true }, { simulator: true }],
    )
    const ids = (learner: CampaignTest['learner']): string[] =>
      play(begin({ skills: mixed, ...(learner && { learner }) }), () => true).test.answers.map(
        ({ challengeId }) => challengeId.split('.')[2] ?? '',
      )
    expect(ids({ device: 'phone' })).not.toContain('0')
    expect(ids({ screenReader: true })).not.toContain('1')
    expect(ids({ withoutTimer: true })).not.toContain('3')
    expect(ids({ withoutSimulator: true })).not.toContain('4')
    const narrow = { device: 'phone', screenReader: true, withoutTimer: true, withoutSimulator: true }
    expect(new Set(ids(narrow))).toEqual(new Set(['2']))
  })

  test('after three failures in a row is one that is likelier right than not, or the likeliest', () => {
    const settings = campaignSettings({ target: 0.01 })
    const { test: end, standings } = play(begin({ settings }), () => false)
    const fourth = end.answers[3]
    const before = standings[3]?.estimate.skills ?? []
    const asked = new Set(end.answers.slice(0, 3).map(({ challengeId }) => challengeId.slice(0, 3)))
    const chances = before.filter(({ id }) => !asked.has(id)).map(({ probability }) => probability)
    const mine = before.find(({ id }) => id === `${fourth?.tubeId}.${fourth?.level}`)?.probability
    expect(mine).toBeGreaterThanOrEqual(Math.min(0.55, Math.max(...chances)) - 1e-9)
  })

  test('is of another tube than the last one where that costs little', () => {
    const { test: end } = play(begin(), ({ level }) => level <= 3)
    const repeats = end.answers.filter(({ tubeId }, index) => end.answers[index - 1]?.tubeId === tubeId)
    expect(repeats.length).toBeLessThan(end.answers.length / 3)
  })

  test('is another one for a neighbour', () => {
    const bank = [...'abcdefghij'].flatMap((id) => tubeOf(id, [1, 2, 3, 4, 5]))
    const firsts = Array.from(
      { length: 20 },
      (_, index) => assess(begin({ skills: bank, seed: `${index}` })).next?.challengeId,
    )
    expect(new Set(firsts).size).toBeGreaterThan(9)
  })

  test('is a variant never seen while there is one', () => {
    const earlier = skills.map(({ tubeId, level, items }) => ({
      challengeId: items[0]?.id ?? '',
      tubeId,
      level,
      correct: level <= 3,
      timed: false,
      at: 1,
      ...noise,
    }))
    const weak = earlier.filter(({ level }) => level === 3)
    const { test: end } = play(
      begin({ earlier: weak, settings: campaignSettings({ target: 0.02 }) }),
      () => true,
    )
    for (const { challengeId, level } of end.answers) if (level === 3) expect(challengeId).toMatch(/1$/)
  })

  test('is noisier the fewer proposals it has', () => {
    expect(noiseOf({ type: 'qcu', choices: 3 }).guess).toBeGreaterThan(
      noiseOf({ type: 'qcu', choices: 5 }).guess,
    )
    expect(noiseOf({ type: 'open' }).guess).toBeLessThan(0.05)
    for (const choices of [0, 1, 2, 50]) {
      const { guess, slip } = noiseOf({ type: 'qcm', choices })
      expect(guess + slip).toBeLessThan(1)
    }
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Knowledge, knowledgeForTest, learn, statusOf } from '../knowledge/knowledge.ts'
import { hash, pick, shuffle } from '../chance/hash.ts'
import { successProbability } from './level.ts'
import { type Choice, expectRemaining, selectNext, type Skill, type Test } from './select-next.ts'

const day = 24 * 3600 * 1000

function tubeOf(id: string, levels: readonly number[], timers: readonly boolean[] = [false, false]): Skill[] {
  return levels.map((level) => ({
    id: `${id}.${level}`,
    tubeId: id,
    level,
    challenges: timers.map((timed, index) => ({ id: `${id}.${level}.${index}`, timed })),
  }))
}

const begin = (skills: readonly Skill[], changes: Partial<Test> = {}): Test => ({
  skills,
  knowledge: {},
  startedAt: 100 * day,
  asked: [],
  seed: 'test',
  ...changes,
})

/** Plays a test to its end; `isRight` says whether an answer is. */
function play(
  start: Test,
  isRight: (skill: Skill, choice: Choice) => boolean,
): { asked: Choice[]; end: Test } {
  let test = start
  const asked: Choice[] = []
  for (;;) {
    const choice = selectNext(test)
    const skill = test.skills.find(({ id }) => id === choice?.skillId)
    if (!choice || !skill) return { asked, end: test }
    asked.push(choice)
    const { tubeId, level } = skill
    const at = start.startedAt
    const evidence = { tubeId, level, correct: isRight(skill, choice), at, startedAt: at }
    test = { ...test, knowledge: learn(test.knowledge, evidence), asked: [...asked] }
  }
}

const tubes = fc.array(
  fc.record({
    lowest: fc.integer({ min: 1, max: 6 }),
    count: fc.integer({ min: 1, max: 4 }),
    timers: fc.array(fc.boolean(), { maxLength: 3 }),
  }),
  { maxLength: 8 },
)

const banks = tubes.map((list) =>
  list.flatMap(({ lowest, count, timers }, index) =>
    tubeOf(
      `tube-${index}`,
      Array.from({ length: Math.min(count, 9 - lowest) }, (_, more) => lowest + more),
      timers,
    ),
  ),
)

const tests = fc
  .record({ skills: banks, seed: fc.uuid(), old: fc.boolean() })
  .chain(({ skills, seed, old }) =>
    fc.record({
      test: fc.constant(begin(skills, { seed, knowledge: knownBefore(skills, old) })),
      right: fc.func(fc.boolean()),
    }),
  )

/** Some knowledge from earlier tests: one tube failed from its lowest skill on, lately or long ago. */
function knownBefore(skills: readonly Skill[], old: boolean): Knowledge {
  const [first] = skills
  if (!first) return {}
  const at = old ? 10 * day : 99 * day
  return learn({}, { tubeId: first.tubeId, level: first.level, correct: false, at, startedAt: at })
}

describe('the first question', () => {
  test('is of level 2, as for a learner of level 2', () => {
    const choice = selectNext(begin([...tubeOf('web', [1, 2, 3, 4]), ...tubeOf('mail', [2, 3, 4])]))
    expect(choice?.skillId).toMatch(/\.2$/)
    expect(choice?.level).toBe(2)
  })

  test('is none when there is nothing to ask', () => {
    expect(selectNext(begin([]))).toBeNull()
    expect(selectNext(begin(tubeOf('web', [1, 2], [])))).toBeNull()
  })
})

describe('what is known already', () => {
  const skills = tubeOf('web', [1, 2, 3, 4])
  const failedAt = (at: number): Knowledge =>
    learn({}, { tubeId: 'web', level: 1, correct: false, at, startedAt: at })

  test('what is mastered is never asked again', () => {
    const knowledge = learn({}, { tubeId: 'web', level: 4, correct: true, at: day, startedAt: day })
    expect(selectNext(begin(skills, { knowledge }))).toBeNull()
  })

  test('what was failed less than four days ago is not asked, and what was failed before is', () => {
    expect(selectNext(begin(skills, { knowledge: failedAt(97 * day) }))).toBeNull()
    expect(selectNext(begin(skills, { knowledge: failedAt(96 * day) }))?.skillId).toBe('web.2')
  })

  test('questions of earlier tests are avoided while there are others', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      expect(selectNext(begin(skills, { seed, seen: new Set(['web.2.0']) }))?.challengeId).toBe('web.2.1')
    expect(selectNext(begin(skills, { seen: new Set(['web.2.0', 'web.2.1']) }))).not.toBeNull()
  })
})

describe('in any test', () => {
  test('no skill and no question is asked twice, and it ends', () => {
    fc.assert(
      fc.property(tests, ({ test, right }) => {
        const { asked } = play(test, right)
        expect(new Set(asked.map(({ challengeId }) => challengeId)).size).toBe(asked.length)
        expect(new Set(asked.map(({ skillId }) => skillId)).size).toBe(asked.length)
      }),
    )
  })

  test('only skills that were still unknown are asked', () => {
    fc.assert(
      fc.property(tests, ({ test, right }) => {
        const known = knowledgeForTest(test.knowledge, test.startedAt)
        for (const { skillId } of play(test, right).asked) {
          const skill = test.skills.find(({ id }) => id === skillId)
          expect(skill && statusOf(known, skill.tubeId, skill.level)).toBe('unknown')
        }
      }),
    )
  })

  test('the same seed and answers give the same questions', () => {
    fc.assert(
      fc.property(tests, ({ test, right }) => {
        expect(play(test, right).asked).toEqual(play(test, right).asked)
      }),
    )
  })

  test('the order of the skills given does not change which levels are asked first', () => {
    fc.assert(
      fc.property(tests, ({ test }) => {
        const levelOf = (choice: Choice | null): number | undefined =>
          test.skills.find(({ id }) => id === choice?.skillId)?.level
        const reversed = { ...test, skills: test.skills.toReversed() }
        expect(levelOf(selectNext(reversed))).toBe(levelOf(selectNext(test)))
      }),
    )
  })

  test('two questions against the clock never follow each other while an untimed one would do', () => {
    fc.assert(
      fc.property(tests, ({ test, right }) => {
        const { asked } = play(test, right)
        asked.forEach(({ skillId, timed }, index) => {
          const after = index === 0 || asked[index - 1]?.timed
          const skill = test.skills.find(({ id }) => id === skillId)
          if (after && timed) expect(skill?.challenges.every((challenge) => challenge.timed)).toBe(true)
        })
      }),
    )
  })

  test('where each skill has an untimed variant, two against the clock never follow each other', () => {
    const mixed = fc.record({
      count: fc.integer({ min: 1, max: 6 }),
      seed: fc.uuid(),
      right: fc.func(fc.boolean()),
    })
    fc.assert(
      fc.property(mixed, ({ count, seed, right }) => {
        const skills = Array.from({ length: count }, (_, index) =>
          tubeOf(`tube-${index}`, [1, 2, 3, 4], [true, false, true]),
        ).flat()
        const { asked } = play(begin(skills, { seed }), right)
        expect(asked.some(({ timed }, index) => timed && (index === 0 || asked[index - 1]?.timed))).toBe(
          false,
        )
      }),
    )
  })

  test('it does not end while a skill is within two levels of the learner', () => {
    fc.assert(
      fc.property(tests, ({ test, right }) => {
        const { asked, end } = play(test, right)
        const last = asked.at(-1)
        if (!last) return
        const known = knowledgeForTest(end.knowledge, end.startedAt)
        const left = end.skills.filter(
          ({ tubeId, level, challenges }) =>
            challenges.length > 0 && statusOf(known, tubeId, level) === 'unknown' && level <= 2,
        )
        // 0.5, the lowest level there is, reaches level 2.
        expect(left).toEqual([])
      }),
    )
  })

  test('what is expected to remain is 0 at the end only, and never more than the skills still unknown', () => {
    fc.assert(
      fc.property(tests, ({ test, right }) => {
        const { end } = play(test, right)
        expect(expectRemaining(end)).toBe(0)
        const expected = expectRemaining(test)
        expect(expected > 0).toBe(selectNext(test) !== null)
        expect(expected).toBeLessThanOrEqual(test.skills.length)
      }),
    )
  })

  test('what is expected to remain is what comes when each answer is as predicted', () => {
    fc.assert(
      fc.property(tests, ({ test }) => {
        const { asked } = play(test, (skill, choice) => skill.level <= choice.level)
        expect(expectRemaining(test)).toBe(asked.length)
      }),
    )
  })
})

/** A small generator of numbers from 0 to 1 for the simulations. */
function random(seed: string): () => number {
  let turn = 0
  return () => hash(`${seed}:${turn++}`) / 2 ** 32
}

test('tests are about as long as those of the model: 1 to 2 questions per tube, fewer for the weakest', () => {
  const lengthOf = (ability: number): number => {
    let questions = 0
    for (let run = 0; run < 60; run++) {
      const next = random(`${ability}:${run}`)
      const skills = Array.from({ length: 12 }, (_, index) => {
        const lowest = 1 + Math.floor(next() * 4)
        return tubeOf(`tube-${index}`, [lowest, lowest + 1, lowest + 2, lowest + 3])
      }).flat()
      const isRight = ({ level }: Skill): boolean => next() < successProbability(ability, level)
      questions += play(begin(skills, { seed: String(run) }), isRight).asked.length
    }
    return questions / 60
  }
  expect(lengthOf(1)).toBeGreaterThan(10)
  expect(lengthOf(1)).toBeLessThan(18)
  expect(lengthOf(3)).toBeGreaterThan(19)
  expect(lengthOf(3)).toBeLessThan(27)
  expect(lengthOf(7)).toBeGreaterThan(15)
  expect(lengthOf(7)).toBeLessThan(22)
})

describe('chance that can be repeated', () => {
  test('a hash spreads near seeds evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    for (let index = 0; index < 10_000; index++) {
      const place = hash(`seed:${index}`) % 10
      counts[place] = (counts[place] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })

  test('a pick is one of the items, or nothing of none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.string(), (items, seed) => {
        expect(items).toContain(pick(items, seed))
      }),
    )
    expect(pick([], 'seed')).toBeUndefined()
  })

  test('a shuffle keeps every item and always gives the same order for a seed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
        const shuffled = shuffle(items, seed)
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b))
        expect(shuffle(items, seed)).toEqual(shuffled)
      }),
    )
  })
})

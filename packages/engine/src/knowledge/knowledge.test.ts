import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Evidence,
  type Knowledge,
  knowledgeForTest,
  learn,
  rebuildKnowledge,
  statusOf,
} from './knowledge.ts'

const levels = [1, 2, 3, 4, 5, 6, 7, 8]
const day = 24 * 3600 * 1000

type Told = { level: number; correct: boolean; at?: number; startedAt?: number; tubeId?: string }

const tell = (...answers: Told[]): Knowledge =>
  rebuildKnowledge(answers.map((answer) => ({ tubeId: 'web', at: 0, startedAt: 0, ...answer })))

/** One letter per level from 1 to 8: Mastered, Failed, or unknown. */
const statuses = (knowledge: Knowledge): string =>
  levels
    .map((level) => ({ mastered: 'M', failed: 'F', unknown: '.' })[statusOf(knowledge, 'web', level)])
    .join('')

const answers = fc.array(
  fc.record({
    tubeId: fc.constantFrom('web', 'mail'),
    level: fc.integer({ min: 1, max: 8 }),
    correct: fc.boolean(),
    at: fc.integer({ min: 0, max: 30 }).map((days) => days * day),
    age: fc.integer({ min: 0, max: 10 }).map((days) => days * day),
  }),
  { maxLength: 30 },
)

/** Answers in the order they were given, of tests that began some days before. */
const histories = answers.map((list): Evidence[] =>
  list.map(({ age, ...answer }) => ({ ...answer, startedAt: answer.at - age })).sort((a, b) => a.at - b.at),
)

describe('one answer', () => {
  test('right masters its level and those below', () => {
    expect(statuses(tell({ level: 3, correct: true }))).toBe('MMM.....')
  })

  test('wrong fails its level and those above', () => {
    expect(statuses(tell({ level: 3, correct: false }))).toBe('..FFFFFF')
  })

  test('says nothing of another tube', () => {
    expect(statusOf(tell({ level: 3, correct: true }), 'mail', 1)).toBe('unknown')
  })
})

describe('answers that contradict each other', () => {
  test('right above a failure moves the failure just past it', () => {
    expect(statuses(tell({ level: 3, correct: false }, { level: 5, correct: true }))).toBe('MMMMMFFF')
  })

  test('wrong below what was mastered takes away no more than that level and those above', () => {
    expect(statuses(tell({ level: 5, correct: true }, { level: 3, correct: false }))).toBe('MMFFFFFF')
  })

  test('wrong above a failure leaves the failure and its date alone', () => {
    const knowledge = tell({ level: 3, correct: false, at: day }, { level: 5, correct: false, at: 2 * day })
    expect(knowledge['web']).toMatchObject({ ceiling: 3, ceilingAt: day, asked: [3, 5] })
  })
})

describe('failures grow old', () => {
  const failed = tell(
    { level: 2, correct: true },
    { level: 4, correct: false, at: 10 * day, startedAt: 10 * day },
  )

  test('one of less than four days still counts when a test begins', () => {
    expect(statuses(knowledgeForTest(failed, 14 * day - 1))).toBe('MM.FFFFF')
  })

  test('one of four days is forgotten, and what was mastered is not', () => {
    expect(statuses(knowledgeForTest(failed, 14 * day))).toBe('MM......')
    expect(knowledgeForTest(failed, 14 * day)['web']?.asked).toEqual([2])
  })

  test('the first answer of a later test on the tube forgets it for good', () => {
    const again = learn(failed, { tubeId: 'web', level: 3, correct: true, at: 20 * day, startedAt: 20 * day })
    expect(statuses(again)).toBe('MMM.....')
  })

  test('a test that began before the failure keeps it, however long it lasts', () => {
    const late = learn(failed, { tubeId: 'web', level: 1, correct: true, at: 40 * day, startedAt: 9 * day })
    expect(statuses(late)).toBe('MM.FFFFF')
  })
})

describe('whatever was answered', () => {
  test('mastered levels are below unknown ones, which are below failed ones', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(statuses(rebuildKnowledge(history))).toMatch(/^M*\.*F*$/)
      }),
    )
  })

  test('the latest answer on a tube is always believed', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const last = history.findLast(({ tubeId }) => tubeId === 'web')
        if (!last) return
        const status = statusOf(rebuildKnowledge(history), 'web', last.level)
        expect(status).toBe(last.correct ? 'mastered' : 'failed')
      }),
    )
  })

  test('one answer more never takes a mastered level away when it is right, nor gives one when it is wrong', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 8 }), fc.boolean(), (history, level, correct) => {
        const before = rebuildKnowledge(history)
        const after = learn(before, { tubeId: 'web', level, correct, at: 30 * day, startedAt: 30 * day })
        const floor = before['web']?.floor ?? 0
        if (correct) expect(after['web']?.floor).toBeGreaterThanOrEqual(floor)
        else expect(after['web']?.floor).toBeLessThanOrEqual(floor)
      }),
    )
  })

  test('the same answer told twice changes nothing more', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const last = history.at(-1)
        if (!last) return
        const once = rebuildKnowledge(history)
        expect(learn(once, last)).toEqual(once)
      }),
    )
  })

  test('answers on one tube do not touch what is known of another', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const alone = history.filter(({ tubeId }) => tubeId === 'web')
        expect(rebuildKnowledge(history)['web']).toEqual(rebuildKnowledge(alone)['web'])
      }),
    )
  })

  test('it survives being stored as JSON', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const knowledge = rebuildKnowledge(history)
        expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge)
      }),
    )
  })
})

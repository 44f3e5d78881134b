import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calibrate, type Calibration, type CalibrationSettings } from './calibrate.ts'
import { collectAnswers, toResponseMatrix } from './response-matrix.ts'

/** One learner: null where not asked. */
type Record = readonly (boolean | null)[]

function calibrateRecords(
  records: readonly Record[],
  settings: CalibrationSettings & { readonly groups?: readonly number[] },
): Calibration {
  const answers = collectAnswers()
  for (const [learner, record] of records.entries()) {
    for (const [item, correct] of record.entries()) if (correct !== null) answers.add(learner, item, correct)
  }
  const groups = Uint16Array.from(settings.groups ?? records.map(() => 0))
  const itemCount = Math.max(...records.map((record) => record.length))
  return calibrate(toResponseMatrix(answers.list(), itemCount, groups).matrix, settings)
}

/** Section 6 of the Law School Admission Test, as R’s ltm ships it: answers to five items, and how many gave them. */
const lsat6 = (
  '00000:3 00001:6 00010:2 00011:11 00100:1 00101:1 00110:3 00111:4 01000:1 01001:8 01011:16 01101:3 01110:2 ' +
  '01111:15 10000:10 10001:29 10010:14 10011:81 10100:3 10101:28 10110:15 10111:80 11000:16 11001:56 11010:21 ' +
  '11011:173 11100:11 11101:61 11110:28 11111:298'
)
  .split(' ')
  .flatMap((told): Record[] => {
    const [pattern = '', count] = told.split(':')
    return Array.from({ length: Number(count) }, () => [...pattern].map((answer) => answer === '1'))
  })

const column = ({ items }: Calibration, of: 'slope' | 'difficulty' | 'slopeError' | 'difficultyError') =>
  items.map((item) => item[of] ?? Number.NaN)

function expectClose(found: readonly number[], wanted: readonly number[], within: number): void {
  expect(found).toHaveLength(wanted.length)
  for (const [index, value] of wanted.entries())
    expect(Math.abs((found[index] ?? Number.NaN) - value), `element ${index}`).toBeLessThan(within)
}

describe('on LSAT section 6, beside ltm 1.2.0', () => {
  test('the Rasch model agrees to 0.0001, errors too', () => {
    const found = calibrateRecords(lsat6, { model: 'rasch', tolerance: 1e-9 })
    expect(Math.abs(found.logLikelihood + 2466.9375995791)).toBeLessThan(1e-6)
    expectClose(column(found, 'difficulty'), [-3.61527, -1.32242, -0.31763, -1.73009, -2.78017], 1e-4)
    expectClose(column(found, 'difficultyError'), [0.32664, 0.14218, 0.09768, 0.16914, 0.25105], 1e-4)
    expectClose(column(found, 'slope'), Array(5).fill(0.75513), 1e-4)
    expectClose(column(found, 'slopeError'), Array(5).fill(0.06943), 1e-4)
    expect(found.parameterCount).toBe(6)
  })

  // ltm stopped 0.000007 of log-likelihood below the maximum, hence up to 0.0025 between the difficulties.
  test('the two-parameter model agrees to 0.003, at a higher likelihood', () => {
    const found = calibrateRecords(lsat6, { model: '2pl', tolerance: 1e-9 })
    expect(found.logLikelihood).toBeGreaterThan(-2466.6533847842)
    expect(found.logLikelihood).toBeLessThan(-2466.6533)
    expectClose(column(found, 'difficulty'), [-3.35973, -1.36965, -0.2799, -1.86592, -3.12357], 3e-3)
    expectClose(column(found, 'difficultyError'), [0.86695, 0.30734, 0.09967, 0.43412, 0.86998], 3e-3)
    expectClose(column(found, 'slope'), [0.82537, 0.72295, 0.89047, 0.68855, 0.65745], 1e-3)
    expectClose(column(found, 'slopeError'), [0.25806, 0.18671, 0.23262, 0.18517, 0.21001], 1e-3)
    expect(found).toMatchObject({ converged: true, learners: 1000, answers: 5000, parameterCount: 10 })
  })

  test('what the defaults stop at differs by less than 0.001 from the maximum', () => {
    const usual = calibrateRecords(lsat6, { model: '2pl' })
    const exact = calibrateRecords(lsat6, { model: '2pl', tolerance: 1e-12 })
    expectClose(column(usual, 'difficulty'), column(exact, 'difficulty'), 1e-3)
    expectClose(column(usual, 'slope'), column(exact, 'slope'), 1e-3)
  })
})

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type World = {
  readonly seed: number
  readonly learners: number
  readonly items: number
  /** How many items each learner is asked, drawn at random. */
  readonly asked: number
  /** P(right) instead of the model’s own. */
  readonly bend?: (probability: number, item: number, group: number) => number
}

const slopeOf = (item: number): number => 0.7 + 0.3 * (item % 4)
const difficultyOf = (item: number, items: number): number => (4 * item) / (items - 1) - 2

/** Learners of two groups in turn, the second half a unit above the first. */
function simulate({ seed, learners, items, asked, bend = (probability) => probability }: World) {
  const chance = createChance(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  const groups = Array.from({ length: learners }, (_, learner) => learner % 2)
  const records = groups.map((group): Record => {
    const ability = normal() + 0.5 * group - 0.25
    return Array.from({ length: items }, (_, item) => {
      if (chance() > asked / items) return null
      const logit = slopeOf(item) * (ability - difficultyOf(item, items))
      return chance() < bend(1 / (1 + Math.exp(-logit)), item, group)
    })
  })
  return { records, groups }
}

describe('on simulated learners', () => {
  const items = 20
  const world = { seed: 1, learners: 6000, items, asked: 12 }
  const { records, groups } = simulate(world)
  const found = calibrateRecords(records, { model: '2pl', groups })

  test('the parameters come back within four standard errors, and as often within two as they should', () => {
    // The population here is N(0, 1.03²).
    const sigma = Math.sqrt(1 + 0.25 ** 2)
    const distances = found.items.flatMap(({ item, slope, slopeError, difficulty, difficultyError }) => [
      (slope - slopeOf(item) * sigma) / (slopeError ?? 0),
      (difficulty - difficultyOf(item, items) / sigma) / (difficultyError ?? 0),
    ])
    expect(Math.max(...distances.map(Math.abs))).toBeLessThan(4)
    expect(distances.filter((distance) => Math.abs(distance) < 2).length).toBeGreaterThanOrEqual(36)
  })

  test('no item of the model is said to fit badly or to favour a group, although one group is stronger', () => {
    expect(found.items.filter(({ fit }) => (fit.p ?? 1) < 0.01).length).toBeLessThanOrEqual(1)
    expect(Math.max(...found.items.map(({ fit }) => fit.rmsd))).toBeLessThan(0.03)
    expect(found.differences.map((difference) => difference.class)).toEqual(Array(items).fill('A'))
    const [weak, strong] = found.groups
    expect((strong?.mean ?? 0) - (weak?.mean ?? 0)).toBeCloseTo(0.5, 1)
  })

  test('an item that a third guesses right is found, and no other', () => {
    const bend = (probability: number, item: number): number =>
      item === 15 ? 0.33 + 0.67 * probability : probability
    const guessed = calibrateRecords(simulate({ ...world, bend }).records, { model: '2pl' })
    expect(guessed.items.filter(({ fit }) => (fit.p ?? 1) < 0.001).map(({ item }) => item)).toEqual([15])
  })

  test('an item that is harder for one group is found with its size', () => {
    const bend = (probability: number, item: number, group: number): number =>
      item === 7 && group === 1
        ? probability / (probability + Math.exp(0.8) * (1 - probability))
        : probability
    const { records, groups } = simulate({ ...world, bend })
    const { differences } = calibrateRecords(records, { model: '2pl', groups, reference: 0 })
    expect(differences.filter((one) => one.class !== 'A')).toMatchObject([{ item: 7, group: 1, class: 'C' }])
    expect(Math.abs((differences[7]?.shift ?? 0) + 0.8)).toBeLessThan(0.2)
  })

  test('in the Rasch model, an item of another slope fits badly', () => {
    const flat = simulate({ seed: 3, learners: 4000, items, asked: 12 })
    const { items: all } = calibrateRecords(flat.records, { model: 'rasch' })
    const worst = all.toSorted((a, b) => b.fit.rmsd - a.fit.rmsd).slice(0, 5)
    expect(worst.every(({ item }) => item % 4 === 0 || item % 4 === 3)).toBe(true)
    expect(worst.every(({ fit }) => (fit.p ?? 1) < 0.001)).toBe(true)
  })
})

describe('items that cannot be calibrated', () => {
  const { records } = simulate({ seed: 5, learners: 400, items: 8, asked: 6 })
  const spoilt = records.map((record, learner): Record => [
    ...record,
    learner % 2 === 0 ? true : null,
    learner % 3 === 0 ? false : null,
    learner < 20 ? learner % 2 === 0 : null,
    null,
  ])

  test('are told with the reason', () => {
    expect(calibrateRecords(spoilt, { model: '2pl' }).leftOut).toEqual([
      { item: 8, answers: 200, right: 200, reason: 'all_right' },
      { item: 9, answers: 134, right: 0, reason: 'all_wrong' },
      { item: 10, answers: 20, right: 10, reason: 'too_few_answers' },
      { item: 11, answers: 0, right: 0, reason: 'too_few_answers' },
    ])
  })

  test('change nothing for the others', () => {
    const whole = calibrateRecords(records, { model: '2pl' })
    const { items, logLikelihood } = calibrateRecords(spoilt, { model: '2pl' })
    expect(items).toEqual(whole.items)
    expect(logLikelihood).toBe(whole.logLikelihood)
  })

  test('no item at all gives an empty report', () => {
    expect(calibrateRecords([[true], [true]], { model: '2pl' })).toMatchObject({ items: [], learners: 0 })
  })
})

describe('whatever the answers', () => {
  const answer = fc.constantFrom(true, false, null)
  const anyRecords = fc
    .array(fc.array(answer, { minLength: 4, maxLength: 4 }), { minLength: 40, maxLength: 80 })
    .filter((records) => records.some((record) => record.some((one) => one !== null)))
  /** ln of the odds at θ = 0: finite also where the slope is 0, as it is when answers say nothing of each other. */
  const oddsAtZero = ({ items }: Calibration) => items.map(({ slope, difficulty }) => -slope * difficulty)
  const settings = { model: 'rasch', fewestAnswers: 5, tolerance: 1e-9 } as const

  test('the order of learners is no matter', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const one = calibrateRecords(records, settings)
        const other = calibrateRecords(records.toReversed(), settings)
        expectClose(oddsAtZero(other), oddsAtZero(one), 1e-2)
        expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 6)
      }),
      { numRuns: 30 },
    )
  })

  test('a learner who answered nothing changes nothing', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(39), (records, place) => {
        const more = records.toSpliced(place, 0, [null, null, null, null])
        expect(calibrateRecords(more, settings)).toEqual(calibrateRecords(records, settings))
      }),
      { numRuns: 30 },
    )
  })

  test('right and wrong exchanged turn the scale round', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const one = calibrateRecords(records, settings)
        const turned = records.map((record) => record.map((correct) => (correct === null ? null : !correct)))
        const other = calibrateRecords(turned, settings)
        expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 4)
      }),
      { numRuns: 30 },
    )
  })
})

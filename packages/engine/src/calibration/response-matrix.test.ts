import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectAnswers, keepItems, type ResponseMatrix, toResponseMatrix } from './response-matrix.ts'

type Told = readonly [learner: number, item: number, correct: boolean]

function toMatrix(told: readonly Told[], groups: readonly number[], itemCount = 5) {
  const answers = collectAnswers()
  for (const [learner, item, correct] of told) answers.add(learner, item, correct)
  return toResponseMatrix(answers.list(), itemCount, Uint16Array.from(groups))
}

/** “1:0+ 3−” ×weight, per row and group. */
function describeRows({ starts, cells, weights, groups }: ResponseMatrix): string[] {
  return [...weights].map((weight, row) => {
    const answers = [...cells.subarray(starts[row], starts[row + 1])].map(
      (cell) => `${cell >> 1}${cell % 2 === 1 ? '+' : '-'}`,
    )
    return `${groups[row]}: ${answers.join(' ')} ×${weight}`
  })
}

describe('answers to a matrix', () => {
  test('items rise in a row whatever the order of answers', () => {
    const { matrix } = toMatrix([[0, 3, true], [0, 1, false], [0, 2, true]], [0]) // prettier-ignore
    expect(describeRows(matrix)).toEqual(['0: 1- 2+ 3+ ×1'])
  })

  test('learners of one group with the same answers share a row', () => {
    const { matrix } = toMatrix(
      [0, 1, 2].flatMap((learner): Told[] => [
        [learner, 0, true],
        [learner, 4, false],
      ]),
      [0, 0, 1],
    )
    expect(describeRows(matrix)).toEqual(['0: 0+ 4- ×2', '1: 0+ 4- ×1'])
    expect(matrix.groupCount).toBe(2)
  })

  test('only the first of several answers to an item counts', () => {
    const { matrix, repeated } = toMatrix(
      [
        [0, 2, false],
        [1, 2, true],
        [0, 2, true],
      ],
      [0, 0],
    )
    expect(repeated).toBe(1)
    expect(describeRows(matrix)).toEqual(['0: 2- ×1', '0: 2+ ×1'])
  })

  test('a learner without answers has no row', () => {
    const { matrix } = toMatrix([[1, 0, true]], [0, 0, 0])
    expect(describeRows(matrix)).toEqual(['0: 0+ ×1'])
  })

  test('items taken away leave the other answers, and rows that became alike are one', () => {
    const { matrix } = toMatrix(
      [
        [0, 0, true],
        [0, 1, true],
        [1, 1, true],
        [1, 2, true],
        [2, 0, false],
      ],
      [0, 0, 0],
    )
    expect(describeRows(keepItems(matrix, [1]))).toEqual(['0: 0+ ×2'])
  })

  test('every learner who answered is counted once, and every answer kept', () => {
    const told = fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.boolean()), { maxLength: 200 })
    fc.assert(
      fc.property(told, (list) => {
        const groups = Array.from({ length: 31 }, (_, learner) => learner % 3)
        const { matrix, repeated } = toMatrix(list, groups)
        const learners = matrix.weights.reduce((sum, weight) => sum + weight, 0)
        expect(learners).toBe(new Set(list.map(([learner]) => learner)).size)
        const kept = [...matrix.weights].reduce(
          (sum, weight, row) => sum + weight * ((matrix.starts[row + 1] ?? 0) - (matrix.starts[row] ?? 0)),
          0,
        )
        expect(kept + repeated).toBe(list.length)
        expect(new Set(describeRows(matrix).map((row) => row.replace(/ ×.*/, ''))).size).toBe(
          matrix.weights.length,
        )
      }),
    )
  })
})

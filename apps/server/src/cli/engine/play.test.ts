import { expect, test } from 'vitest'
import { answerLine } from './json-lines.ts'
import { createPlayer } from './play.ts'

type Told = {
  readonly ask?: { readonly tube: number; readonly level: number }
  readonly done?: { readonly questions: number; readonly mastered: readonly (readonly number[])[] }
  readonly error?: { readonly code: string }
}

/** A conversation with one player: what it tells of each message. */
function talk(): (message: unknown) => Told {
  const play = createPlayer()
  return (message) => answerLine(JSON.stringify(message), play)
}

/** Plays one test to its end with a learner who masters the levels up to `ability`. */
function playTest(tell: (message: unknown) => Told, rules: object, ability: number) {
  const asked: string[] = []
  let told = tell({ new: rules })
  while (told.ask) {
    asked.push(`${told.ask.tube} ${told.ask.level}`)
    told = tell({ correct: told.ask.level <= ability })
  }
  return { asked, done: told.done }
}

const tubes = [
  [1, 2, 4],
  [2, 3, 5, 6],
  [3, 1, 7],
]

test('a test asks skills of its tubes, each once, and ends with a chance for each skill in the order given', () => {
  const { asked, done } = playTest(talk(), { seed: 1, tubes }, 3)
  expect(new Set(asked).size).toBe(asked.length)
  for (const place of asked) {
    const [tube = 0, level = 0] = place.split(' ').map(Number)
    expect(tubes[tube]).toContain(level)
  }
  expect(done?.questions).toBe(asked.length)
  expect(done?.mastered.map((chances) => chances.map((chance) => chance >= 0.5))).toEqual([
    [true, true, false],
    [true, true, false, false],
    [true, true, false],
  ])
})

test('the same seed and answers give the same test, also after others in the same process', () => {
  const tell = talk()
  const first = playTest(tell, { seed: 7, tubes }, 2)
  playTest(tell, { seed: 8, tubes, guess: 0.25, slip: 0.1 }, 5)
  expect(playTest(tell, { seed: 7, tubes }, 2)).toEqual(first)
})

test('a maximum is kept, a blank one is none, and a test of nothing is over at once', () => {
  expect(playTest(talk(), { seed: 1, tubes, max: 3 }, 3).asked).toHaveLength(3)
  expect(playTest(talk(), { seed: 1, tubes, max: 0 }, 3).asked).toHaveLength(0)
  expect(playTest(talk(), { seed: 1, tubes, max: null }, 3)).toEqual(
    playTest(talk(), { seed: 1, tubes, max: '' }, 3),
  )
  expect(talk()({ new: { seed: 1, tubes: [] } })).toEqual({ done: { questions: 0, mastered: [] } })
  expect(talk()({ new: { tubes: [[]] } })).toEqual({ done: { questions: 0, mastered: [[]] } })
})

test('answers without guess or slip may contradict each other', () => {
  const tell = talk()
  let told = tell({ new: { seed: 1, tubes: [[1, 2, 3, 4, 5, 6, 7, 8]], guess: 0, slip: 0, target: 0 } })
  while (told.ask) told = tell({ correct: told.ask.level % 2 === 0 })
  for (const chance of told.done?.mastered.flat() ?? [NaN]) {
    expect(chance).toBeGreaterThanOrEqual(0)
    expect(chance).toBeLessThanOrEqual(1)
  }
})

test.each([
  [[1], 'line_invalid'],
  [{}, 'line_invalid'],
  [{ correct: true }, 'no_question'],
  [{ new: 3 }, 'new_invalid'],
  [{ new: { tubes: 3 } }, 'tubes_invalid'],
  [{ new: { tubes: [[1, 'a']] } }, 'tubes_invalid'],
  [{ new: { tubes: [[1, 1]] } }, 'tubes_invalid'],
  [{ new: { tubes, guess: 1 } }, 'guess_invalid'],
  [{ new: { tubes, guess: 0.6, slip: 0.4 } }, 'noise_invalid'],
  [{ new: { tubes, max: 1.5 } }, 'max_invalid'],
  [{ new: { tubes, target: -1 } }, 'target_invalid'],
  [{ new: { tubes, seed: {} } }, 'seed_invalid'],
])('%j is answered by the error %s', (message, code) => {
  expect(talk()(message).error?.code).toBe(code)
})

test('a malformed line leaves the test where it stands', () => {
  const tell = talk()
  const { ask } = tell({ new: { seed: 1, tubes } })
  expect(tell({ correct: 'yes' }).error?.code).toBe('correct_invalid')
  expect(tell({ new: {} }).error?.code).toBe('tubes_invalid')
  expect(tell({ correct: true }).ask).toBeDefined()
  expect(ask).toBeDefined()
})

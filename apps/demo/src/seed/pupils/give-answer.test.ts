import { checkAnswer } from '@orga/engine'
import { createChance } from '@orga/fixtures'
import { expect, test } from 'vitest'
import { readValue } from '../../../../server/src/assessments/questions/read-value.ts'
import { readBank } from '../../../../server/src/content/index.ts'
import { contentFolder } from '../../../../server/src/platform/folders.ts'
import { giveRight, giveWrong } from './give-answer.ts'

const { bank } = await readBank(contentFolder)
const challenges = [...bank.challenges.values()]

test('to every question of the bank a simulated pupil can give a right answer, as a page would send it', () => {
  const chance = createChance('right')
  for (const challenge of challenges) {
    const value = giveRight(challenge, chance)
    expect(checkAnswer(challenge.solution, value).outcome, challenge.id).toBe('correct')
    expect(readValue(challenge, value), challenge.id).toEqual(value)
  }
})

test('wrong answers are wrong, are of the question’s shape, and are hardly ever missing', () => {
  const chance = createChance('wrong')
  let missing = 0
  for (const challenge of challenges)
    for (let time = 0; time < 10; time++) {
      const value = giveWrong(challenge, chance)
      if (value === null) missing++
      else {
        expect(checkAnswer(challenge.solution, value).outcome, challenge.id).toBe('incorrect')
        expect(readValue(challenge, value), challenge.id).toEqual(value)
      }
    }
  expect(missing).toBeLessThan(challenges.length / 20)
})

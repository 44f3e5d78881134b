import { expect, test } from 'vitest'
import { judgeAttempt } from './lockout.ts'

test('the first wrong passwords are only wrong', () => {
  expect(judgeAttempt(1)).toEqual({ code: 'wrong_credentials', attemptsLeft: undefined })
  expect(judgeAttempt(4)).toEqual({ code: 'wrong_credentials', attemptsLeft: undefined })
})

test('when few attempts are left they are told', () => {
  expect([5, 9, 15, 19, 29].map(judgeAttempt)).toEqual(
    [5, 1, 5, 1, 1].map((attemptsLeft) => ({ code: 'wrong_credentials', attemptsLeft })),
  )
})

test('the 10th closes the account for 2 minutes, the 20th for 4', () => {
  expect(judgeAttempt(10)).toEqual({ code: 'account_locked', seconds: 120 })
  expect(judgeAttempt(20)).toEqual({ code: 'account_locked', seconds: 240 })
  expect(judgeAttempt(11)).toEqual({ code: 'wrong_credentials', attemptsLeft: undefined })
})

test('the 30th closes it until the password is reset', () => {
  expect(judgeAttempt(30)).toEqual({ code: 'account_blocked' })
})

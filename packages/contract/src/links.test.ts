import { expect, test } from 'vitest'
import { birthDateSchema } from './links.ts'

test.each(['1899-12-31', '2999-01-01', '2012-02-30', '5/3/2012', '-03-05', ''])(
  'nobody was born on “%s”, which costs no try',
  (day) => {
    expect(birthDateSchema.safeParse(day).error?.issues[0]?.message).toBe('malformed')
  },
)

test('a real day of the past is a date of birth', () => {
  expect(birthDateSchema.parse('2012-02-29')).toBe('2012-02-29')
})

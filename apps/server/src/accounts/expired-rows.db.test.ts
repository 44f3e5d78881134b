import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPerson, createPupil, testPassword } from '../../test/people.ts'
import { post } from '../../test/requests.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'
import { deleteExpiredRows } from './expired-rows.ts'

const start = new Date('2026-12-01T10:00:00Z')
const days = (count: number): Date => new Date(start.getTime() + count * 24 * 3600_000)

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

const count = async (table: 'accounts' | 'sessions' | 'accountTokens' | 'rateLimits' | 'signInAttempts') => {
  const query = service.db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('rows'))
  return (await query.executeTakeFirstOrThrow()).rows
}

test('what has run out is deleted in its time, and accounts in use stay', async () => {
  const { email } = await createPerson(service)
  await createPupil(service)
  await post(service, '/api/sign-up', {
    firstName: 'Yanis',
    lastName: 'Garnier',
    email: 'jamais@exemple.fr',
    password: testPassword,
    termsAccepted: true,
  })
  for (const identifier of [email, 'fantome@exemple.fr'])
    await post(service, '/api/sign-in', { identifier, password: 'Faux2026' })

  await deleteExpiredRows(service.db, days(0))
  expect(await count('sessions')).toBe(2)
  expect(await count('accounts')).toBe(3)

  await deleteExpiredRows(service.db, days(8))
  expect([await count('sessions'), await count('rateLimits')]).toEqual([0, 0])
  expect([await count('accounts'), await count('accountTokens')]).toEqual([3, 1])

  await deleteExpiredRows(service.db, days(31))
  expect([await count('accounts'), await count('accountTokens')]).toEqual([2, 0])

  await deleteExpiredRows(service.db, days(91))
  expect(await count('signInAttempts')).toBe(1)
  expect(await count('accounts')).toBe(2)
})

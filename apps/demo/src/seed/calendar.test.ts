import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCalendar } from './calendar.ts'

const moments = fc.date({
  min: new Date('2026-09-01T06:00:00Z'),
  max: new Date('2034-08-31T06:00:00Z'),
  noInvalidDate: true,
})
const inParis = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

test('every day is one of school, at the wall clock’s time in Paris, summer and winter', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 90 }), (now, daysAgo) => {
      const shown = inParis.format(createCalendar(now).at(daysAgo, '08:35'))
      expect(shown).toContain('08:35')
      expect(shown).not.toMatch(/samedi|dimanche/)
    }),
  )
})

test('what is longer ago comes earlier, and nothing of the past is to come', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 89 }), (now, daysAgo) => {
      const { at } = createCalendar(now)
      expect(at(daysAgo + 1, '10:00').getTime()).toBeLessThanOrEqual(at(daysAgo, '10:00').getTime())
      expect(at(daysAgo, '23:59').getTime()).toBeLessThan(now.getTime())
    }),
  )
})

test('in autumn the past three months are those since September', () => {
  const { at, schoolYear } = createCalendar(new Date('2026-10-01T10:00:00Z'))
  expect(schoolYear).toBe(2026)
  expect(at(90, '10:00').toISOString()).toBe('2026-09-01T08:00:00.000Z')
  expect(createCalendar(new Date('2027-06-01T10:00:00Z')).schoolYear).toBe(2026)
})

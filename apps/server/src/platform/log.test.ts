import pg from 'pg'
import { expect, test } from 'vitest'
import { createLog, describeFault } from './log.ts'

function catchError(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

test('a fault of ours is told with its place and its message', () => {
  const fault = describeFault(new TypeError('x is not a function'))
  expect(fault).toMatchObject({ name: 'TypeError', message: 'x is not a function' })
  expect(fault['frames']).toContain('log.test.ts')
})

test('messages that quote data are left out: parsers, mail servers, constraints', () => {
  const parser = catchError(() => JSON.parse('Dupont, né le 1er mai'))
  const mail = Object.assign(new Error('550 <lea.dupont@exemple.fr> unknown'), { responseCode: 550 })
  const database = new pg.DatabaseError('invalid input syntax for type date: "Dupont"', 1, 'error')
  database.code = '22007'
  for (const error of [parser, mail, database])
    expect(JSON.stringify(describeFault(error))).not.toMatch(/dupont/i)
  expect(describeFault(database)).toMatchObject({ code: '22007' })
})

test('a wrong column in our SQL keeps its name', () => {
  const error = Object.assign(new pg.DatabaseError('column "x" does not exist', 1, 'error'), {
    code: '42703',
  })
  expect(describeFault(error)).toMatchObject({ message: 'column "x" does not exist' })
})

test('a line of the log holds the pattern of the route, never the address that was asked for', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  const req = {
    method: 'GET',
    url: '/api/codes/ABCDEF123?name=Dupont',
    routeOptions: { url: '/api/codes/:code' },
  }
  log.info({ req }, 'incoming request')
  expect(lines.join()).toContain('/api/codes/:code')
  expect(lines.join()).not.toMatch(/ABCDEF123|Dupont/)
})

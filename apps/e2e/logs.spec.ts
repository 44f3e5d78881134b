import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { withDatabase } from './given/database.ts'
import { dataDir, readPersonalData } from './given/personal-data.ts'

let log: string[]

test.beforeAll(() => {
  const lines = readFileSync(join(dataDir, 'server.log'), 'utf8').split('\n').filter(Boolean)
  // Before the first request, the service tells the person who starts it where to go, and the demonstration’s log-ins.
  log = lines.slice(lines.findIndex((line) => line.includes('incoming request')))
})

test('every line of the log is a JSON object with a level and a time', () => {
  expect(log.length).toBeGreaterThan(500)
  const strange = log.filter((line) => {
    try {
      const { level, time } = JSON.parse(line) as { level?: unknown; time?: unknown }
      return typeof level !== 'number' || typeof time !== 'string'
    } catch {
      return true
    }
  })
  expect(strange).toEqual([])
})

test('the journeys have ended no request in a fault', () => {
  expect(log.filter((line) => /"level":[56]0/.test(line))).toEqual([])
})

/** Everybody whom the service knows by now, by everything that it knows them by. */
async function listPeople(): Promise<string[]> {
  return await withDatabase(async (db) => {
    const accounts = await db.selectFrom('accounts').select(['firstName', 'lastName']).execute()
    const logIns = await db.selectFrom('loginMethods').select('identifier').execute()
    const invited = await db.selectFrom('invitations').select('email').execute()
    const learners = await db
      .selectFrom('learners')
      .select(['firstName', 'lastName', 'preferredLastName', 'ine', 'birthDate'])
      .execute()
    const found = [...accounts, ...logIns, ...invited, ...learners].flatMap((row) => Object.values(row))
    return found.flatMap((value) => (typeof value === 'string' ? [value, frenchDay(value)] : []))
  })
}

const frenchDay = (day: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? day.split('-').reverse().join('/') : day

/** Codes and tokens of the links that were mailed. */
function listMailedSecrets(): string[] {
  const letters = readFileSync(join(dataDir, 'demo', 'letters.jsonl'), 'utf8')
  return [...letters.matchAll(/https?:\/\/[^\s"\\]+[/#]([\w-]{10,})/g)].flatMap(([, secret]) => secret ?? [])
}

test('nobody can be found in the log: no name, INE, birth date, address, password or token', async () => {
  const text = log.join('\n').toLowerCase()
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u))
  const isSaid = (value: string): boolean =>
    /^[\p{L}\p{N}]+$/u.test(value) ? words.has(value) : text.includes(value)
  const secrets = listMailedSecrets()
  const people = await listPeople()
  const typed = readPersonalData()
  expect(Math.min(secrets.length, people.length, typed.length)).toBeGreaterThan(3)
  const values = new Set([...secrets, ...people, ...typed].map((value) => value.toLowerCase()))
  expect(isSaid('incoming') && isSaid('incoming request'), 'what is there is found').toBe(true)
  expect([...values].filter(isSaid)).toEqual([])
})

test('no answer of a portal can be found in the log', () => {
  expect(log.filter((line) => /SAMLRe|RelayState|saml2?p?:|[A-Za-z0-9+/=]{120}/.test(line))).toEqual([])
})

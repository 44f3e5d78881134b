import { expect, test } from 'vitest'
import { describeLockChanges, findLockFaults } from './lock-file.ts'
import { findSqlFaults } from './portable-sql.ts'
import { parseModule } from './read-modules.ts'
import { findRoomFaults } from './rooms.ts'

const sqlFaults = (text: string): string[] => findSqlFaults([{ path: 'x.sql', text }])

test('SQL that a distributed engine does not run is a fault', () => {
  const statements = [
    'create trigger t after insert on a execute function f()',
    'select pg_advisory_lock(1)',
    'listen imports',
    'create domain uai as text',
    'alter table a add exclude using gist (b with &&)',
    'create temporary table a (b text)',
    'alter table a add unique (b) deferrable initially deferred',
    'create table a (id bigserial primary key)',
    'select count(*) / 2 from a',
  ]
  for (const statement of statements) expect(sqlFaults(statement), statement).toHaveLength(1)
})

test('the same words in comments and texts, and a column that resembles them, are no fault', () => {
  expect(sqlFaults(`-- no trigger here\nselect 'a/b', notify_by from a /* listen */`)).toEqual([])
})

test('SQL in templates is read, its values left out', () => {
  const { sql } = parseModule('x.ts', 'const x = sql<number>`select ${a / b} from ${`t`} where c`')
  expect(sql).toEqual(['select  ?  from  ?  where c'])
})

test('names, lengths and crowded folders are faults', () => {
  const many = Array.from({ length: 16 }, (_, index) => ({ path: `tools/a/b-${index}.ts`, lines: 10 }))
  expect(findRoomFaults(many)).toHaveLength(1)
  expect(
    findRoomFaults(many.map((file) => ({ ...file, path: file.path.replace('.ts', '.test.ts') }))),
  ).toEqual([])
  expect(findRoomFaults([{ path: 'tools/x.ts', lines: 301 }])).toHaveLength(1)
  expect(findRoomFaults([{ path: 'tools/x.test.ts', lines: 301 }])).toEqual([])
  expect(findRoomFaults([{ path: 'apps/web/src/LogIn.tsx', lines: 1 }])).toHaveLength(1)
  expect(findRoomFaults([{ path: 'apps/web/src/élève.ts', lines: 1 }])).toHaveLength(1)
  expect(
    findRoomFaults([{ path: 'apps/server/migrations/20261123T2059-create-audit.sql', lines: 1 }]),
  ).toEqual([])
})

test('an old package, a missing one and an address in the lock file are faults', () => {
  const faults = findLockFaults({
    packages: {
      'node_modules/xml-crypto': { version: '6.1.9' },
      'node_modules/a/node_modules/@xmldom/xmldom': { version: '0.8.10' },
      'node_modules/@xmldom/xmldom': { version: '0.10.0' },
      'node_modules/left': { version: '1.0.0', resolved: 'https://registry.example/left.tgz' },
      'node_modules/@orga/ui': { resolved: 'packages/ui', link: true },
    },
  })
  expect(faults).toContain('package-lock.json: xml-crypto 6.1.9 is older than 6.3.2')
  expect(faults).toContain('package-lock.json: @xmldom/xmldom 0.8.10 is older than 0.8.15')
  expect(faults.filter((fault) => fault.includes('registry.example'))).toHaveLength(1)
  expect(faults.filter((fault) => fault.includes('xmldom 0.10'))).toEqual([])
  expect(faults).toContain(
    'package-lock.json: saxes is on the list of tools/house/lock-file.ts but not installed',
  )
})

test('an install that moves a package is told, one that lacks a binary of another platform is not', () => {
  const before = {
    packages: {
      'node_modules/fastify': { version: '5.12.8' },
      'node_modules/@oxc-parser/binding-win32-x64-msvc': { version: '0.159.0', optional: true },
    },
  }
  expect(
    describeLockChanges(before, { packages: { 'node_modules/fastify': { version: '5.12.8' } } }),
  ).toEqual([])
  const moved = {
    packages: { 'node_modules/fastify': { version: '5.13.0' }, 'node_modules/ws': { version: '8.0.0' } },
  }
  expect(describeLockChanges(before, moved)).toEqual([
    'package-lock.json: node_modules/fastify was 5.12.8 and is 5.13.0',
    'package-lock.json: node_modules/ws was absent and is 8.0.0',
  ])
})

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { connect, type Database } from './database.ts'

let service: TestApp
let database: Database
beforeAll(async () => {
  service = await startTestApp()
  database = connect(service.url, { maxConnections: 1 })
  await sql`create table shelves (id integer primary key, title text)`.execute(service.db)
})
afterAll(async () => {
  await database.close()
  await service.close()
})

const read = (id: number) => sql`select * from shelves where id = ${id}`.execute(database.db)

test('a connection plans a statement once, whatever its values are', async () => {
  for (const id of [1, 2, 3]) await read(id)
  const { rows } = await sql<{ statement: string }>`
    select statement from pg_prepared_statements where statement like ${'select * from shelves%'}
  `.execute(database.db)
  expect(rows).toHaveLength(1)
})

test('after a migration has changed what a kept plan gives, one question fails and the next is answered', async () => {
  await read(1)
  await sql`alter table shelves add column shelf integer`.execute(service.db)
  await expect(read(1)).rejects.toThrow('cached plan')
  expect((await read(1)).rows).toEqual([])
})

test('values are still values: nothing that is said becomes SQL', async () => {
  const title = `'; drop table shelves; --`
  await sql`insert into shelves (id, title) values (${7}, ${title})`.execute(database.db)
  expect((await read(7)).rows).toMatchObject([{ title }])
})

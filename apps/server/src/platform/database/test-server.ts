import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from './database.ts'
import { startEmbeddedPostgres } from './embedded.ts'
import { migrate } from './migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServerUrl: string
  }
}

/** Vitest global set-up: one PostgreSQL with one migrated template, cloned by each test file. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'orga-test-'))
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
  const server = await startEmbeddedPostgres({ directory: join(folder, 'postgres'), settings })
  const admin = connect(server.url)
  await admin.pool.query('create database template_migrated')
  const template = connect(server.url.replace(/postgres$/, 'template_migrated'))
  await migrate(template.db)
  await template.close()
  await admin.close()
  project.provide('databaseServerUrl', server.url)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

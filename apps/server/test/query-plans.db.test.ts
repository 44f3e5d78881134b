import { createQueryId, type QueryId, type RootOperationNode, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCampaignsOfAccount } from '../src/campaigns/participation-queries.ts'
import { listCampaigns } from '../src/campaigns/queries.ts'
import { listDivisions, listLearners } from '../src/learners/queries.ts'
import { listAuditEvents } from '../src/organizations/audit-trail/audit-queries.ts'
import type { Db } from '../src/platform/database/database.ts'
import { listDivisionProgress, listParticipants } from '../src/results/queries.ts'
import { startTestApp, type TestApp } from './test-app.ts'

// A school of 3,000 pupils and 20,000 participations, among forty others of 500.

const school = '00000000-0000-7000-8000-000000000001'
const idOf = (kind: string, number: string) =>
  sql.raw(`('00000000-0000-7000-${kind}-' || lpad((${number})::text, 12, '0'))::uuid`)
const campaignId = '00000000-0000-7000-8003-000000000001'
const pupil = '00000000-0000-7000-8001-000000000042'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
  for (const statement of [
    sql`insert into organizations (id, kind, name, created_at)
      select ${idOf('8000', 'n')}, 'sco', 'École ' || n, now() from generate_series(1, 41) n`,
    sql`insert into accounts (id, first_name, last_name, space, created_at)
      select ${idOf('8001', 'n')}, 'Prénom', 'Nom', 'pupil', now() from generate_series(1, 23000) n`,
    sql`insert into login_methods (kind, identifier, account_id, created_at)
      select 'portal:p', n, ${idOf('8001', 'n')}, now() from generate_series(1, 23000) n`,
    sql`insert into memberships (organization_id, account_id, role, created_at)
      select ${school}, ${idOf('8001', 'n')}, 'admin', now() from generate_series(22901, 23000) n`,
    sql`insert into learners (organization_id, id, last_name, first_name, division, origin, account_id, search_name,
        created_at, updated_at)
      select ${idOf('8000', 'case when n <= 3000 then 1 else 2 + (n - 3001) / 500 end')}, ${idOf('8002', 'n')},
        'Nom', 'Prénom', n % 100, 'import', ${idOf('8001', 'n')}, md5(n::text), now(), now()
      from generate_series(1, 22500) n`,
    sql`insert into campaigns (organization_id, id, name, target_profile_id, division, owner_id, code, skill_ids, created_at)
      select ${school}, ${idOf('8003', 'n')}, 'Campagne', 'decouverte', null, ${idOf('8001', '23000')}, n, '{}', now()
      from generate_series(1, 20) n`,
    sql`insert into participations (organization_id, id, campaign_id, learner_id, account_id, assessment_id, state,
        target_skills, started_at)
      select ${school}, gen_random_uuid(), ${idOf('8003', 'c')}, ${idOf('8002', 'n')}, ${idOf('8001', 'n')},
        gen_random_uuid(), 'started', 10, now()
      from generate_series(1, 20) c, generate_series(1, 1000) n`,
    sql`insert into audit_events (organization_id, id, account_id, action, details, created_at)
      select ${idOf('8000', '0')}, gen_random_uuid(), ${idOf('8001', '1 + n % 23000')}, 'sign_in_failed', '{}', now()
      from generate_series(1, 100000) n`,
    sql`analyze`,
  ])
    await statement.execute(service.db)
})
afterAll(() => service.close())

/** How PostgreSQL answers the queries of `run`. */
async function planOf(run: (db: Db) => Promise<unknown>): Promise<string> {
  const written = new Map<QueryId, RootOperationNode>()
  const executed: RootOperationNode[] = []
  const watched = service.db.withPlugin({
    transformQuery({ node, queryId }) {
      written.set(queryId, node)
      return node
    },
    async transformResult({ result, queryId }) {
      const node = written.get(queryId)
      if (node) executed.push(node)
      return result
    },
  })
  await run(watched)
  const lines: string[] = []
  for (const node of executed) {
    const query = service.db.getExecutor().compileQuery(node, createQueryId())
    const explained = { ...query, sql: `explain ${query.sql}` }
    const { rows } = await service.db.executeQuery<Record<string, string>>(explained)
    lines.push(...rows.flatMap((row) => Object.values(row)))
  }
  return lines.join('\n')
}

const page = { limit: 51, after: undefined }
const scope = { organizationId: school, campaignId, division: null }
const learners = { organizationId: school, search: '' }

const lists: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  'pupils by name': (db) => listLearners(db, learners, { ...page, sort: 'name' }),
  'pupils by class': (db) => listLearners(db, learners, { ...page, sort: 'division' }),
  'pupils found by a word': (db) =>
    listLearners(db, { ...learners, search: 'abc' }, { ...page, sort: 'name' }),
  classes: (db) => listDivisions(db, school),
  'participants of a campaign': (db) => listParticipants(db, scope, { search: '' }, page),
  'progress of a campaign': (db) => listDivisionProgress(db, scope),
  campaigns: (db) => listCampaigns(db, { organizationId: school, state: 'open', search: '' }, page),
  'campaigns of a pupil': (db) => listCampaignsOfAccount(db, pupil),
  'what happened in the school': (db) => listAuditEvents(db, school, page),
}

test.each(Object.entries(lists))('%s are listed without reading other schools', async (_name, run) => {
  const plan = await planOf(run)
  expect(plan).toMatch(/Index/)
  expect(plan).not.toMatch(/Seq Scan on (accounts|login_methods|learners|audit_events)/)
})

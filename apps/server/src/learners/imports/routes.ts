import { setTimeout as sleep } from 'node:timers/promises'
import { learnersContract, type RosterImport } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { audit } from '../../platform/audit/audit.ts'
import type { Db } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import { serve } from '../../platform/http/serve.ts'
import { cancelImport, confirmImport } from './decide-import.ts'
import { findImport, type ImportKey, listImports } from './import-queries.ts'
import { presentImport } from './present-import.ts'
import { writeReportCsv } from './report.ts'
import { maxFileSize, uploadFile } from './upload-file.ts'

const keySchema = z.object({ organizationId: z.uuid(), importId: z.uuid() })
const path = '/api/organizations/:organizationId/imports'

export function addImportRoutes(app: FastifyInstance): void {
  const contract = learnersContract

  app.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body))
  app.post(
    path,
    { config: { access: 'administrator' }, bodyLimit: 10 * maxFileSize },
    async (request, reply) => {
      const { organizationId } = z.object({ organizationId: z.uuid() }).parse(request.params)
      const { fileName } = z.object({ fileName: z.string().min(1).max(255) }).parse(request.query)
      const { db, jobs } = app
      const accountId = request.actor?.accountId ?? ''
      const call = { db, jobs, now: app.clock(), accountId }
      const bytes = (request.body ?? []) as AsyncIterable<Buffer>
      const key = await uploadFile(call, { organizationId, fileName, bytes })
      return await reply.status(202).send(presentImport(await getImport(db, key), 'admin'))
    },
  )

  serve(app, 'member', contract.listImports, async ({ db, membership }, { organizationId }) => ({
    imports: (await listImports(db, organizationId)).map((row) =>
      presentImport({ ...row, report: null }, membership.role),
    ),
  }))
  serve(app, 'member', contract.getImport, async ({ db, membership }, key) =>
    presentImport(await getImport(db, key), membership.role),
  )
  serve(app, 'administrator', contract.confirmImport, confirmImport)
  serve(app, 'administrator', contract.cancelImport, cancelImport)

  app.get(`${path}/:importId/report.csv`, { config: { access: 'administrator' } }, async (request, reply) => {
    const key = keySchema.parse(request.params)
    const { report } = await getImport(app.db, key)
    if (!report) throw refusal(contract.getImport, 'import_not_found')
    const author = request.actor ? { accountId: request.actor.accountId } : {}
    const subject = { type: 'roster_import', id: key.importId }
    await audit(app.db, app.clock(), {
      organizationId: key.organizationId,
      ...author,
      action: 'import_report_exported',
      subject,
    })
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="rapport-import.csv"')
      .send(writeReportCsv(report))
  })

  app.get(`${path}/:importId/events`, { config: { access: 'member' } }, async (request, reply) => {
    const key = keySchema.parse(request.params)
    await getImport(app.db, key)
    const gone = new AbortController()
    request.raw.once('close', () => gone.abort())
    reply.type('text/event-stream; charset=utf-8').header('cache-control', 'no-cache')
    const role = request.membership?.role ?? 'member'
    const events = followImport(gone.signal, async () => presentImport(await getImport(app.db, key), role))
    return await reply.send(ReadableStream.from(events))
  })
}

async function getImport(db: Db, key: ImportKey) {
  const row = await findImport(db, key)
  if (!row) throw refusal(learnersContract.getImport, 'import_not_found')
  return row
}

const running = new Set(['uploading', 'waiting', 'running'])

/** The import each time it has moved on, until it ends. Read from the database: any process may be doing it. */
async function* followImport(gone: AbortSignal, read: () => Promise<RosterImport>): AsyncGenerator<string> {
  for (let last = ''; !gone.aborted; await sleep(300)) {
    const shown = await read()
    const event = `data: ${JSON.stringify(shown)}\n\n`
    if (event !== last) yield event
    last = event
    if (!running.has(shown.state)) return
  }
}

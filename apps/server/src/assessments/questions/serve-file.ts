import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Bank, buildFile, type ContentFile, findChallenge } from '../../content/index.ts'
import { contentFolder } from '../../platform/folders.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { fileUrl } from './present-question.ts'

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.py': 'text/x-python; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
}

/**
 * Pictures and attachments of questions, for whoever is signed in: only files that a question names. What is drawn for
 * a test is drawn again here, and says nothing that the question does not.
 */
export function serveFiles(app: FastifyInstance, bank: Bank): void {
  app.get(
    '/api/challenges/:challengeId/files/*',
    { config: { access: 'signed_in' } },
    async (request, reply) => {
      const { challengeId } = request.params as { challengeId: string }
      const { test } = request.query as { test?: unknown }
      const challenge = findChallenge(bank, challengeId, typeof test === 'string' ? test : '')
      const url = request.url.split('?')[0]
      const named = challenge ? [challenge.image, ...challenge.attachments] : []
      const found = named.find((one) => one && fileUrl(challengeId, one.file) === url)
      if (!found) throw new Refusal('not_found')
      return await sendFile(reply, found, { shown: found === challenge?.image })
    },
  )
}

async function sendFile(
  reply: FastifyReply,
  { file, content }: ContentFile,
  { shown }: { shown: boolean },
): Promise<FastifyReply> {
  const name = encodeURIComponent(basename(file))
  reply
    .type(types[extname(file)] ?? 'application/octet-stream')
    .header('content-disposition', shown ? 'inline' : `attachment; filename*=UTF-8''${name}`)
    .header('cache-control', 'private, max-age=3600')
  if (content !== null) return await reply.send(Buffer.from(await buildFile(file, content)))
  const path = join(contentFolder, file)
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new Refusal('not_found')
  return await reply.header('content-length', found.size).send(createReadStream(path))
}

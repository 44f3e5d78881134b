import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Bank } from '../../content/index.ts'
import { contentFolder } from '../../platform/folders.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { fileUrl } from './present-question.ts'

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
}

/** Pictures and attachments of questions, for whoever is signed in: only files that a question names. */
export function serveFiles(app: FastifyInstance, bank: Bank): void {
  app.get(
    '/api/challenges/:challengeId/files/*',
    { config: { access: 'signed_in' } },
    async (request, reply) => {
      const { challengeId } = request.params as { challengeId: string }
      const challenge = bank.challenges.get(challengeId)
      const url = request.url.split('?')[0]
      const named = challenge ? [challenge.image, ...challenge.attachments] : []
      const path = named.find((one) => one && fileUrl(challengeId, one.file) === url)?.file
      if (!path) throw new Refusal('not_found')
      return await sendFile(reply, path, { shown: path === challenge?.image?.file })
    },
  )
}

async function sendFile(
  reply: FastifyReply,
  path: string,
  { shown }: { shown: boolean },
): Promise<FastifyReply> {
  const file = join(contentFolder, path)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new Refusal('not_found')
  const name = encodeURIComponent(basename(path))
  return await reply
    .type(types[extname(path)] ?? 'application/octet-stream')
    .header('content-length', found.size)
    .header('content-disposition', shown ? 'inline' : `attachment; filename*=UTF-8''${name}`)
    .header('cache-control', 'private, max-age=3600')
    .send(createReadStream(file))
}

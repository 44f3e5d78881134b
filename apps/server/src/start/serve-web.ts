import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { findPage } from './find-page.ts'

/** What a path of the web is answered with: a file of the build, or the HTML entry of a space. */
type Answer = { readonly file: string; readonly cache: keyof typeof options; readonly status?: 404 }

const options = {
  'for ever': { maxAge: '365d', immutable: true },
  'for a while': { maxAge: '1h' },
  'ask again': { maxAge: 0 },
  // Without marks to compare, “not modified” is never the answer in place of “not found”.
  never: { maxAge: 0, etag: false, lastModified: false },
} as const

/** Every address without an extension belongs to the space of its first word, whose pages say which there are. */
function chooseAnswer(path: string, pages: readonly string[]): Answer | undefined {
  if (path.startsWith('/api/') || path === '/api') return undefined
  if (path.startsWith('/assets/')) return { file: path.slice(1), cache: 'for ever' }
  if (path.includes('.'))
    return path.endsWith('.html') ? undefined : { file: path.slice(1), cache: 'for a while' }
  const file = /^\/orga(\/|$)/.test(path) ? 'orga/index.html' : 'index.html'
  return findPage(pages, path) ? { file, cache: 'ask again' } : { file, cache: 'never', status: 404 }
}

/** Serves the build of the pages in `folder` for all addresses that no route has; an unknown one is told as a page. */
export function addWeb(app: FastifyInstance, folder: string): void {
  const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as readonly string[]
  app.get('/*', { config: { access: 'anonymous' }, logLevel: 'warn' }, (request, reply) => {
    const [path = ''] = request.url.split('?')
    const answer = chooseAnswer(path, pages)
    if (!answer) return reply.callNotFound()
    if (answer.status) reply.code(answer.status)
    return reply.sendFile(answer.file, folder, options[answer.cache])
  })
}

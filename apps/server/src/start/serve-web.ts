import type { FastifyInstance } from 'fastify'

/** What a path of the web is answered with: a file of the build, or the HTML entry of a space. */
type Answer = { readonly file: string; readonly cache: 'for ever' | 'for a while' | 'ask again' }

/** Every address without an extension is a page, which the space of its first word shows. */
function chooseAnswer(path: string): Answer | undefined {
  if (path.startsWith('/api/') || path === '/api') return undefined
  if (path.startsWith('/assets/')) return { file: path.slice(1), cache: 'for ever' }
  if (path.includes('.'))
    return path.endsWith('.html') ? undefined : { file: path.slice(1), cache: 'for a while' }
  return { file: /^\/orga(\/|$)/.test(path) ? 'orga/index.html' : 'index.html', cache: 'ask again' }
}

const options = {
  'for ever': { maxAge: '365d', immutable: true },
  'for a while': { maxAge: '1h' },
  'ask again': { maxAge: 0 },
} as const

/** Serves the build of the pages in `folder` for all addresses that no route has. */
export function addWeb(app: FastifyInstance, folder: string): void {
  app.get('/*', { config: { access: 'anonymous' }, logLevel: 'warn' }, (request, reply) => {
    const [path = ''] = request.url.split('?')
    const answer = chooseAnswer(path)
    if (!answer) return reply.callNotFound()
    return reply.sendFile(answer.file, folder, options[answer.cache])
  })
}

import { readFile } from 'node:fs/promises'
import { type Output, platformContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../../config.ts'
import { pagesFolder } from '../folders.ts'
import { serve } from './serve.ts'

type Page = Output<typeof platformContract.getPage>

/** A page of `docs/pages` under the words and the address of this installation. */
async function readPage(
  page: string,
  { brand, helpEmail }: Pick<Config, 'brand' | 'helpEmail'>,
): Promise<Page> {
  const words: Readonly<Record<string, string>> = { ...brand, helpEmail }
  const text = await readFile(`${pagesFolder}${page}.fr.md`, 'utf8')
  const filled = text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => words[name] ?? placeholder)
  const [, title = '', markdown = ''] = /^# ([^\n]*)\n+([\s\S]*)$/.exec(filled) ?? []
  return { title, markdown }
}

/** Pages of help and of legal information, and the pictures in them. */
export function addPages(app: FastifyInstance): void {
  serve(app, 'public', platformContract.getPage, async ({ config }, { page }) => await readPage(page, config))
  app.get('/help/:file', { config: { access: 'anonymous' } }, (request, reply) => {
    const { file } = request.params as { file: string }
    if (!/^[a-z0-9-]+\.png$/.test(file)) return reply.callNotFound()
    return reply.sendFile(file, `${pagesFolder}images`, { maxAge: '1h' })
  })
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Output, platformContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../../config.ts'
import { pagesFolder } from '../folders.ts'
import { readMarkdown } from '../markdown/read-markdown.ts'
import { serve } from './serve.ts'

const pictures = `${pagesFolder}images/`
/** A picture on a line of its own; those that were not made are left out. */
const picture = /^!\[[^\]\n]*\]\(\/help\/([a-z0-9-]+\.png)\)\n?/gm

type Page = Output<typeof platformContract.getPage>

/** A page of `docs/pages` under the words and the address of this installation. */
async function readPage(
  page: string,
  { brand, helpEmail }: Pick<Config, 'brand' | 'helpEmail'>,
): Promise<Page> {
  const words: Readonly<Record<string, string>> = { ...brand, helpEmail }
  const text = await readFile(`${pagesFolder}${page}.fr.md`, 'utf8')
  const filled = text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => words[name] ?? placeholder)
  const shown = filled.replace(picture, (line, file: string) =>
    existsSync(`${pictures}${file}`) ? line : '',
  )
  const [, title = '', markdown = ''] = /^# ([^\n]*)\n+([\s\S]*)$/.exec(shown) ?? []
  return { title, text: readMarkdown(markdown) }
}

/** Pages of help and of legal information, and the pictures in them. */
export function addPages(app: FastifyInstance): void {
  serve(app, 'public', platformContract.getPage, async ({ config }, { page }) => await readPage(page, config))
  app.get('/help/:file', { config: { access: 'anonymous' } }, (request, reply) => {
    const { file } = request.params as { file: string }
    if (!/^[a-z0-9-]+\.png$/.test(file)) return reply.callNotFound()
    return reply.sendFile(file, pictures, { maxAge: '1h' })
  })
}

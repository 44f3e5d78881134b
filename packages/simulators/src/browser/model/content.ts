import type { Block, FormBlock, PageData } from '../settings.ts'
import { siteAt, type BrowserState, type Shown } from './state.ts'
import { tidyAddress } from './address.ts'
import { queryOf, searchWeb } from './search-web.ts'

/** Words, and where they lead if they are a link. */
export type Piece = { readonly text: string; readonly url: string }
export type Link = Piece

const linkPattern = /\[([^\]]+)\]\(([^)\s]+)\)/g

/** A text with `[words](address)` in it, piece by piece. */
export function readText(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(linkPattern)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), url: '' })
    pieces.push({ text: match[1] ?? '', url: tidyAddress(match[2] ?? '') ?? '' })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), url: '' })
  return pieces
}

function textsOf(block: Block): readonly string[] {
  if (typeof block === 'string') return [block]
  if ('list' in block) return block.list
  if ('table' in block) return block.table.flat()
  return 'ad' in block ? [block.ad] : []
}

const linksIn = (texts: readonly string[]): Link[] => texts.flatMap(readText).filter(({ url }) => url !== '')

/** All links of what a tab shows, from the top. */
export function linksOf({ settings }: BrowserState, shown: Shown): Link[] {
  if (shown.kind === 'results')
    return searchWeb(settings, queryOf(shown.url)).map(({ title, url }) => ({ text: title, url }))
  if (shown.kind !== 'page') return []
  return linksIn([...(siteAt(settings, shown.url)?.menu ?? []), ...shown.page.content.flatMap(textsOf)])
}

export const formsOf = ({ content }: PageData): FormBlock[] =>
  content.flatMap((block) => (typeof block !== 'string' && 'form' in block ? [block] : []))

export const filesOf = ({ content }: PageData): string[] =>
  content.flatMap((block) => (typeof block !== 'string' && 'download' in block ? [block.download] : []))

import type { BrowserSettings } from '../settings.ts'
import { hostOf, ownedPart, partsOf } from './address.ts'

export type Result = BrowserSettings['results'][number]

const mostResults = 6

const homeOf = ({ engine }: BrowserSettings): string => `https://${engine.host}`

export const isEngine = ({ engine }: BrowserSettings, url: string): boolean => hostOf(url) === engine.host

export const searchAddress = (settings: BrowserSettings, words: string): string =>
  `${homeOf(settings)}/recherche?q=${encodeURIComponent(words.trim()).replaceAll('%20', '+')}`

/** The words that a page of results answers. */
export function queryOf(url: string): string {
  const written = /[?&]q=([^&]*)/.exec(partsOf(url).query)?.[1] ?? ''
  try {
    return decodeURIComponent(written.replaceAll('+', ' ')).trim()
  } catch {
    return ''
  }
}

const small = new Set(
  'a à au aux avec ce ces d dans de des du elle en est et il je l la le les ma mes mon ou où par pour qu que quel quelle quelles quels qui sa se ses son sur ta tes ton un une'.split(
    ' ',
  ),
)

/** Capitals, accents and the s of plurals do not count. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

const stem = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word)

const stemsOf = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '')
    .map(stem)

type Query = {
  readonly words: readonly string[]
  readonly exact: readonly string[]
  readonly without: readonly string[]
  readonly sites: readonly string[]
  readonly notSites: readonly string[]
}

/** `"exact words"`, `-word`, `site:name` and `-site:name` as most engines know them. */
function readQuery(text: string): Query {
  const exact = [...text.matchAll(/["«“]\s*([^"»”]+?)\s*["»”]/g)].map(([, words = '']) => plain(words))
  const rest = text
    .replaceAll(/["«“][^"»”]*["»”]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const site = (word: string): string => word.replace(/^-?site:/i, '').toLowerCase()
  const isSite = (word: string): boolean => /^-?site:./i.test(word)
  return {
    exact: exact.filter((words) => words !== ''),
    sites: rest.filter((word) => isSite(word) && !word.startsWith('-')).map(site),
    notSites: rest.filter((word) => isSite(word) && word.startsWith('-')).map(site),
    without: rest.filter((word) => /^-[^-]/.test(word) && !isSite(word)).flatMap(stemsOf),
    words: rest
      .filter((word) => !/^-./.test(word) && !isSite(word))
      .flatMap((word) => plain(word).split(' '))
      .filter((word) => word !== '' && !small.has(word))
      .map(stem),
  }
}

const textOf = ({ title, text, words, url }: Result): string => `${title} ${text} ${words} ${hostOf(url)}`

/** How many of the words are there; null for what the options rule out. */
function score(result: Result, query: Query): number | null {
  const text = textOf(result)
  const stems = new Set(stemsOf(text))
  const [host, whole] = [hostOf(result.url), ` ${plain(text)} `]
  const isOn = (site: string): boolean =>
    host === site || host.endsWith(`.${site}`) || ownedPart(host) === site
  if (query.sites.length > 0 && !query.sites.some(isOn)) return null
  if (query.notSites.some(isOn) || query.without.some((word) => stems.has(word))) return null
  if (!query.exact.every((words) => whole.includes(` ${words} `))) return null
  return query.words.filter((word) => stems.has(word)).length
}

/** Announcements first, as on most engines; then those with most of the words, at least half of them. */
export function searchWeb({ results }: BrowserSettings, text: string): Result[] {
  const query = readQuery(text)
  const asked = query.words.length
  if (asked + query.exact.length + query.sites.length === 0) return []
  const found = results.flatMap((result) => {
    const points = score(result, query)
    return points === null ? [] : [{ result, points }]
  })
  const ads = found.filter(({ result, points }) => result.sponsored && (points > 0 || asked === 0))
  const others = found
    .filter(({ result, points }) => !result.sponsored && points * 2 >= asked)
    .toSorted((a, b) => b.points - a.points)
  return [...ads.slice(0, 2), ...others.slice(0, mostResults)].map(({ result }) => result)
}

/** A statement's text and where it stands. */
export type SqlText = { readonly path: string; readonly text: string }

/** What distributed engines that speak PostgreSQL do not do, or do otherwise. */
const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['trigger', /\btrigger\b/i],
  ['LISTEN or NOTIFY', /(^|;)\s*(listen|notify)\b|\bpg_notify\b/i],
  ['advisory lock', /\bpg_(try_)?advisory_/i],
  ['domain', /\bcreate\s+domain\b/i],
  ['exclusion constraint', /\bexclude\s+using\b/i],
  ['range type', /\b(int4|int8|num|ts|tstz|date)(multi)?range\b/i],
  ['temporary table', /\btemp(orary)?\s+table\b/i],
  ['deferrable constraint', /\bdeferrable\b/i],
  [
    'sequence as a key',
    /\b(big|small)?serial\b|\bgenerated\s+(always|by\s+default)\s+as\s+identity\b|\bnextval\b/i,
  ],
  ['stored procedure', /\bcreate\s+(or\s+replace\s+)?(function|procedure)\b/i],
  ['division, which is exact on one engine and whole on another', /\//],
]

/** SQL without comments and quoted text, where any word may stand. */
const bare = (text: string): string =>
  text
    .replace(/--[^\n]*/g, ' ')
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/'(?:[^']|'')*'/g, "''")

export function findSqlFaults(texts: readonly SqlText[]): string[] {
  return texts.flatMap(({ path, text }) =>
    forbidden
      .filter(([, pattern]) => pattern.test(bare(text)))
      .map(([name]) => `${path}: SQL that is not portable (${name})`),
  )
}

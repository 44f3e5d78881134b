import type { Solve } from '../../values.ts'

/** Each address worked out by the rules of the web; the one that leads to no file of the archive. */
export const solve: Solve = ({ files }) => {
  const [site] = Object.values(files)
  const entries =
    site !== undefined && typeof site === 'object' && !Array.isArray(site) ? Object.entries(site) : []
  const names = new Set(entries.map(([name]) => name))
  const base = 'https://site.example/'
  for (const [name, text] of entries) {
    const source = /src="([^"]+)"/.exec(String(text))?.[1]
    if (source === undefined) continue
    if (names.has(new URL(source, base + name).href.slice(base.length))) continue
    return [name.split('/').at(-1) ?? '', `${'../'.repeat(name.split('/').length - 1)}${source}`]
  }
  return []
}

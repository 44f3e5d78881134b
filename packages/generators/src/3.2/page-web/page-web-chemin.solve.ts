import type { Solve } from '../../values.ts'

/** Where an address written in the page `from` leads: each `..` leaves a folder. */
function follow(address: string, from: string): string {
  const path = from.split('/').slice(0, -1)
  for (const part of address.split('/'))
    if (part === '..') path.pop()
    else path.push(part)
  return path.join('/')
}

/** Each address worked out by the rules of the web; the one that leads to no file of the archive. */
export const solve: Solve = ({ files }) => {
  const [site] = Object.values(files)
  const entries =
    site !== undefined && typeof site === 'object' && !Array.isArray(site) ? Object.entries(site) : []
  const names = new Set(entries.map(([name]) => name))
  for (const [name, text] of entries) {
    const source = /src="([^"]+)"/.exec(String(text))?.[1]
    if (source === undefined) continue
    if (names.has(follow(source, name))) continue
    return [name.split('/').at(-1) ?? '', `${'../'.repeat(name.split('/').length - 1)}${source}`]
  }
  return []
}

import type { Solve } from '../../values.ts'

/** Tags and links cut out of the whole text. */
export const solve: Solve = ({ files }) => {
  const lines = Object.values(files)[0]
  const page = Array.isArray(lines) ? lines.join('\n') : ''
  const pictures = page.match(/<img [^>]*>/g) ?? []
  const links = [...page.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, text = '']) => text.toLowerCase())
  return [
    String(pictures.filter((tag) => !tag.includes('alt=')).length),
    String(links.filter((text) => text === 'ici' || text === 'en savoir plus').length),
  ]
}

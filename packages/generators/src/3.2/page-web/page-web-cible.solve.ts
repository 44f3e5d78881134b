import type { Solve } from '../../values.ts'

/** The notes taken away, then the link by its words. */
export const solve: Solve = ({ instruction, files }) => {
  const words = /clique sur «\s(.+?)\s»/.exec(instruction)?.[1] ?? ''
  const [lines] = Object.values(files)
  const page = (Array.isArray(lines) ? lines.map(String) : []).join('\n').replaceAll(/<!--[\s\S]*?-->/g, '')
  const links = [...page.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)]
  return links.find(([, , text]) => text === words)?.[1] ?? ''
}

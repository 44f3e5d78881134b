import type { Solve } from '../../values.ts'

/** All the code as one text, one hidden passage after the other. */
export const solve: Solve = ({ instruction, files }) => {
  const [, ...team] = /^(\S+), (\S+) et (\S+) ont écrit/m.exec(instruction) ?? []
  const lines = Object.values(files)[0]
  const code = (Array.isArray(lines) ? lines : []).join('\n')
  const passages = [...code.matchAll(/<!--(.*?)-->/gs)].map(([, text = '']) => text)
  return String(passages.filter((text) => team.some((name) => text.includes(name))).length)
}

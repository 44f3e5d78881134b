import type { Solve } from '../../values.ts'

/** The quoted line, cut at the word and put together again with the other. */
export const solve: Solve = ({ instruction }) => {
  const line = /^> (.*)$/m.exec(instruction)?.[1] ?? ''
  const [, find = '', instead = ''] = /recherche `(.+?)`, remplace par `(.+?)`/.exec(instruction) ?? []
  return line.split(find).join(instead)
}

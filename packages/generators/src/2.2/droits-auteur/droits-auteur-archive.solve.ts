import type { Solve } from '../../values.ts'

/** Tries each licence as the result, and keeps the first that all works accept. */
export const solve: Solve = ({ files, choices }) => {
  const archive = Object.values(files)[0]
  const texts = typeof archive === 'object' ? Object.values(archive).map(String) : []
  const letters = texts.map((text) => (/Licence : CC ?(\S+)/.exec(text)?.[1] ?? '').split('-'))
  const accepts = (of: readonly string[], result: readonly string[]): boolean => {
    if (of.includes('ND')) return false
    if (of.includes('SA')) return of.join('-') === result.join('-')
    return of.every((letter) => letter === '0' || result.includes(letter))
  }
  const found = choices.find(
    (choice) =>
      choice.startsWith('CC') && letters.every((of) => accepts(of, choice.replace('CC ', '').split('-'))),
  )
  return found ?? choices.at(-1) ?? ''
}

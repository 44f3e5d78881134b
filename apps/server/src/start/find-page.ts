/** The page of an address among patterns such as `/aide/$role`, the one with fewest open places first. */
export function findPage(patterns: readonly string[], path: string): string | undefined {
  const words = wordsOf(path)
  return patterns
    .filter((pattern) => fits(wordsOf(pattern), words))
    .sort((a, b) => countOpen(a) - countOpen(b))[0]
}

/** As the router of the pages reads an address: capital letters and a slash at the end change nothing. */
const wordsOf = (path: string): readonly string[] => path.toLowerCase().split('/').filter(Boolean)

const fits = (pattern: readonly string[], words: readonly string[]): boolean =>
  pattern.length === words.length &&
  pattern.every((word, index) => word.startsWith('$') || word === words[index])

const countOpen = (pattern: string): number => pattern.split('$').length

/** Edits from one word to the other: a letter too many, missing, changed, or two beside each other swapped. */
function countEdits(from: string, to: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const choices = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same]
      if (swapped) choices.push((before[j - 2] ?? 0) + 1)
      row.push(Math.min(...choices))
    }
    ;[before, last] = [last, row]
  }
  return last[to.length] ?? 0
}

const shortest = 5
const longWord = 8

/**
 * Whether somebody who wrote `name` is likely to have meant `setting`. Judged word by word: `DATABASE_SSL` is no slip
 * for `DATABASE_URL`. `HOST` and `PORT` have too many neighbours: of theirs, only two letters swapped count.
 */
function isNear(name: string, setting: string): boolean {
  if (setting.length < shortest)
    return [...name].sort().join() === [...setting].sort().join() && countEdits(name, setting) === 1
  const given = name.toUpperCase()
  if (given.replaceAll(/[_-]/g, '') === setting.replaceAll('_', '')) return true
  const [words, meant] = [given.split('_'), setting.split('_')]
  if (words.length !== meant.length) return false
  const edits = meant.map((word, at) => countEdits(words[at] ?? '', word))
  const bearable = edits.every((count, at) => count <= ((meant[at] ?? '').length >= longWord ? 2 : 1))
  return bearable && edits.reduce((sum, count) => sum + count, 0) <= 2
}

/** The setting that `name` is a slip for, if there is one among `settings`. */
export const findMeant = (name: string, settings: readonly string[]): string | undefined =>
  settings.find((setting) => setting !== name && isNear(name, setting))

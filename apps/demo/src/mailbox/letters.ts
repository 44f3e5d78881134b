import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

export type Letter = {
  readonly id: string
  /** ISO instant. */
  readonly receivedAt: string
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
}

/** Letters received, the newest first, which a file keeps for the next start. */
export type Letters = {
  add(letter: Letter): Promise<void>
  list(recipient?: string): readonly Letter[]
  find(id: string): Letter | undefined
  /** Addresses that were written to, in alphabetical order. */
  recipients(): readonly string[]
}

const keptLetters = 500

export async function openLetters(file: string): Promise<Letters> {
  await mkdir(dirname(file), { recursive: true })
  const letters = readLines(await readFile(file, 'utf8').catch(() => '')).slice(-keptLetters)
  await writeFile(file, letters.map(writeLine).join(''), { mode: 0o600 })
  return {
    async add(letter) {
      letters.push(letter)
      if (letters.length > keptLetters) letters.shift()
      await appendFile(file, writeLine(letter))
    },
    list: (recipient) =>
      letters.filter(({ to }) => recipient === undefined || to.includes(recipient)).toReversed(),
    find: (id) => letters.find((letter) => letter.id === id),
    recipients: () => [...new Set(letters.flatMap(({ to }) => to))].sort(),
  }
}

const writeLine = (letter: Letter): string => `${JSON.stringify(letter)}\n`

/** A process that was killed may have left half a line at the end. */
function readLines(text: string): Letter[] {
  return text.split('\n').flatMap((line): Letter[] => {
    try {
      return [JSON.parse(line)]
    } catch {
      return []
    }
  })
}

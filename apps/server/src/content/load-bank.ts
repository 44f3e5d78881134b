import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assembleBank, type BankReading } from './assemble-bank.ts'
import type { Bank } from './bank.ts'
import { loadGenerators } from './generation/load-generators.ts'
import { BankError } from './problems.ts'

/** Reads the whole item bank. Throws a BankError that names each file and field to correct. */
export async function loadBank(folder: string): Promise<Bank> {
  const { bank, problems } = await readBank(folder)
  if (problems.length > 0) throw new BankError(problems)
  return bank
}

/** Reads the bank without stopping at what is wrong, for those who check it. */
export async function readBank(folder: string): Promise<BankReading> {
  const files = readTexts(folder)
  return assembleBank(files, await loadGenerators(files))
}

/**
 * Texts by path below the folder; null for pictures and attachments, of which only the presence counts. Read one after
 * the other: a thousand small files at once take three times the processor's time, and nobody is served yet.
 */
function readTexts(folder: string): ReadonlyMap<string, string | null> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const start = join(folder, '/').length
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(start).replaceAll('\\', '/'))
    .sort()
  return new Map(
    paths.map((path) => [
      path,
      /\.(md|yaml)$/.test(path) ? plain(readFileSync(join(folder, path), 'utf8')) : null,
    ]),
  )
}

/** Without the mark and the line ends that some editors add. */
const plain = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bank, Problem } from '../../apps/server/src/content/index.ts'
import { checkTexts } from './check-item.ts'
import { findPictureFaults, largestFile } from './check-resource.ts'
import { findForeignHosts } from './texts/plain-words.ts'
import { findTypography } from './texts/typography.ts'

/** Paths of the bank’s files, below its folder. */
export function listBankFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort()
}

export const isText = (file: string): boolean => /\.(md|yaml)$/.test(file)

/** Faults of the files themselves: typography, pictures, attachments, what no item uses. */
export function checkFiles(folder: string, bank: Bank): Problem[] {
  const used = new Set(
    [...bank.challenges.values()].flatMap(({ image, attachments }) => [
      ...(image ? [image.file] : []),
      ...attachments.map(({ file }) => file),
    ]),
  )
  return listBankFiles(folder).flatMap((file) => {
    const content = readFileSync(join(folder, file))
    const messages = isText(file)
      ? checkText(file, content.toString('utf8'))
      : checkResource(file, content, used.has(file))
    return messages.map((message) => ({ file, field: '', message }))
  })
}

function checkText(file: string, text: string): string[] {
  const lines = findTypography(text, file.endsWith('.yaml')).map(
    (line) => `ligne ${line} : typographie. « npm run content:check -- --fix » la corrige.`,
  )
  if (!isProse(file)) return lines
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  return [...lines, ...checkTexts([['feedback', body]]).map(({ message }) => message)]
}

/** Tutorials: read as they stand, while the texts of items are looked at one by one. */
const isProse = (file: string): boolean => file.includes('/tutorials/')

function checkResource(file: string, content: Buffer, isUsed: boolean): string[] {
  const text = /\.(svg|csv|txt)$/.test(file) ? content.toString('utf8') : ''
  return [
    ...(isUsed ? [] : ['aucune épreuve ne se sert de ce fichier.']),
    ...(content.length > largestFile ? [`${content.length} octets : plus de ${largestFile}.`] : []),
    ...(file.endsWith('.svg') ? findPictureFaults(text) : []),
    ...findForeignHosts(text).map((name) => `site d’un tiers : ${name}.`),
  ]
}

import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import { fixTypography } from './content-check/texts/typography.ts'
import { listFiles } from './list-files.ts'

/** Where the product’s French stands: texts of screens, of letters, and of what a file needs corrected. */
const hasFrench =
  /(^apps\/web\/src\/.*\.fr|^packages\/ui\/src\/texts|^packages\/siecle\/src\/(explain|refusal)|-letters?)\.ts$/

/** The strings of a module, as they are when it runs. */
function listStrings(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listStrings)
  if (typeof node !== 'object' || node === null) return []
  const { type, value } = node as { type?: unknown; value?: unknown }
  if (type === 'ImportDeclaration') return []
  if (type === 'Literal') return typeof value === 'string' ? [value] : []
  if (type === 'TemplateElement') return [(value as { cooked: string }).cooked]
  return Object.values(node).flatMap(listStrings)
}

const files = listFiles('.').filter((file) => hasFrench.test(file))

test('there are French texts to look at', () => {
  expect(files.length).toBeGreaterThan(25)
})

test.each(files)('%s keeps to French typography and raises its voice nowhere', (file) => {
  const texts = listStrings(parseSync(file, readFileSync(file, 'utf8')).program)
  expect(texts.filter((text) => fixTypography(text, false) !== text)).toEqual([])
  expect(texts.filter((text) => /\p{L}\s?!/u.test(text))).toEqual([])
})

import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { FileRefusal } from '../refusal.ts'
import { createTokenizer } from './tokenize.ts'
import { createValueReader, tidy } from './values.ts'

type Event = readonly [kind: string, name: string, rest: unknown]

/** Elements of a document with their attributes and texts, or the code of its refusal. */
function tokens(bytes: Buffer, cuts: readonly number[] = []): readonly Event[] | string {
  const events: Event[] = []
  const tokenizer = createTokenizer(
    {
      open(name, attributes) {
        events.push(['open', name, Object.fromEntries(attributes)])
        return true
      },
      close: (name, text) => void events.push(['close', name, text]),
    },
    createValueReader('utf-8'),
  )
  try {
    let start = 0
    for (const end of [...cuts].sort((a, b) => a - b).concat(bytes.length)) {
      tokenizer.write(bytes.subarray(start, Math.max(start, end)))
      start = Math.max(start, end)
    }
    tokenizer.end()
    return events
  } catch (error) {
    if (error instanceof FileRefusal) return error.code
    throw error
  }
}

/** The same by another parser, whole in memory. */
function reference(text: string): readonly Event[] | string {
  const events: Event[] = []
  const texts: (string | undefined)[] = []
  const parser = new SaxesParser({ xmlns: false })
  let refused = ''
  parser.on('error', () => void (refused = 'INVALID_FILE'))
  parser.on('doctype', () => void (refused = 'DOCTYPE_FORBIDDEN'))
  const add = (text: string): void => {
    const held = texts.at(-1)
    if (texts.length > 0 && held !== undefined) texts[texts.length - 1] = held + text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', ({ name, attributes }) => {
    events.push(['open', name, attributes])
    if (texts.length > 0) texts[texts.length - 1] = undefined
    texts.push('')
  })
  parser.on('closetag', ({ name }) => {
    const text = texts.pop()
    if (texts.length > 0) texts[texts.length - 1] = undefined
    events.push(['close', name, text])
  })
  try {
    parser.write(text).close()
  } catch {
    refused = 'INVALID_FILE'
  }
  return refused || events
}

const tidied = (events: readonly Event[] | string): unknown =>
  typeof events === 'string'
    ? 'refused'
    : events.map(([kind, name, rest]) => [kind, name, typeof rest === 'string' ? tidy(rest) : rest])

/** Right and wrong pieces of markup, separated by ¦. */
const fragments = fc.constantFrom(
  ...'<a>¦</a>¦<b c="1">¦</b>¦<b/>¦<a d=\'x\' e="&amp;" />¦text¦ ¦\n¦é¦&amp;¦&#233;¦&lt;¦&bad;¦&¦<¦>¦]]>'.split(
    '¦',
  ),
  ...'<![CDATA[x]]>¦<![CDATA[¦<!--c-->¦<!-- -- -->¦<!--¦-->¦<?pi x?>¦<?pi?>¦<?xml version="1.0"?>¦<?xml?>'.split(
    '¦',
  ),
  ...'<?¦<!DOCTYPE a>¦<!x>¦<1>¦< a>¦</ a>¦<a b>¦<a b=c>¦<a b="<">¦<a b="1"c="2">¦<a b="1" b="2">'.split('¦'),
  ...'\u0001¦<a\n>¦</a >¦"¦=¦/'.split('¦'),
)
const documents = fc
  .array(fragments, { maxLength: 12 })
  .chain((parts) =>
    fc.constantFrom(
      parts.join(''),
      `<a>${parts.join('')}</a>`,
      `<?xml version="1.0"?>\n<a>${parts.join('')}</a>\n`,
    ),
  )

test('a document is read, or refused, as by another strict parser', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(documents, (text) => {
      expect(tidied(tokens(Buffer.from(text)))).toEqual(tidied(reference(text)))
    }),
    { numRuns: 3_000 },
  )
})

test('any cutting of the bytes reads the same', { timeout: 30_000 }, () => {
  const cuts = fc.array(fc.nat({ max: 120 }), { maxLength: 8 })
  fc.assert(
    fc.property(documents, cuts, (text, at) => {
      const bytes = Buffer.from(text)
      expect(
        tokens(
          bytes,
          at.filter((cut) => cut < bytes.length),
        ),
      ).toEqual(tokens(bytes))
    }),
    { numRuns: 2_000 },
  )
})

test('a token longer than the limit is refused alike however it is cut', { timeout: 30_000 }, () => {
  for (const long of [
    'x'.repeat(65_600),
    `<!--${'x'.repeat(65_600)}\u0001-->`,
    `<b c="${'x'.repeat(70_000)}<"/>`,
  ]) {
    const bytes = Buffer.from(`<a>${long}</a>`)
    expect(tokens(bytes)).toBe('TOO_DEEP')
    expect(tokens(bytes, [3, 5_000, 65_000])).toBe('TOO_DEEP')
  }
})

test(
  'bytes that are no UTF-8 are refused in text, attributes, names and comments',
  { timeout: 30_000 },
  () => {
    for (const text of [
      '<a>\u00e9</a>',
      '<a b="\u00e9"/>',
      '<\u00e9/>',
      '<a><!--\u00e9--></a>',
      '<a><![CDATA[\u00e9]]></a>',
    ]) {
      expect(tokens(Buffer.from(text, 'latin1'))).toBe('ENCODING_NOT_SUPPORTED')
      expect(Array.isArray(tokens(Buffer.from(text)))).toBe(true)
    }
  },
)

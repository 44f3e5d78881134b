import { messages } from '../messages.fr.ts'
import { type Block, type FieldName, fieldsOfKind, type Kind } from './line.ts'
import { bagName, isKnownTest, readComparison } from './tests.ts'

type Offered = { readonly tests: readonly string[]; readonly variables: readonly string[] }

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index))

/** What a field of a block can be; undefined where such a block has no such field. */
export function allowedFor(
  { tests, variables }: Offered,
  kind: Kind,
  field: FieldName,
): readonly string[] | undefined {
  if (!fieldsOfKind(kind).includes(field)) return undefined
  if (field === 'test') return tests
  if (field === 'name') return variables
  const first = kind === 'repeat' ? 1 : kind === 'set' ? 0 : -5
  const last = kind === 'change' ? 5 : 20
  const counted = numbers(first, last).filter((one) => kind !== 'change' || one !== '0')
  return [...counted, ...variables]
}

/** A block as it comes from the box. */
export function newBlock({ tests, variables }: Offered, kind: Kind): Block {
  const first = {
    count: '2',
    test: tests[0] ?? '',
    name: variables[0] ?? '',
    value: kind === 'set' ? '0' : '1',
  }
  return { kind, fields: Object.fromEntries(fieldsOfKind(kind).map((field) => [field, first[field]])) }
}

/** Why a block cannot be so; empty where it can. */
export function problemWith(offered: Offered, { kind, fields }: Block): string {
  const { test } = fields
  if (test !== undefined && !isKnownTest(test)) {
    const comparison = readComparison(test)
    if (!comparison || ![bagName, ...offered.variables].includes(comparison.name))
      return messages.noTest(test)
  }
  const wrong = fieldsOfKind(kind).find(
    (field) => !allowedFor(offered, kind, field)?.includes(fields[field] ?? ''),
  )
  return wrong === undefined ? '' : messages.noValue(fields[wrong] ?? '')
}

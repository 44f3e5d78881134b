export const kinds = [
  'forward',
  'left',
  'right',
  'take',
  'put',
  'repeat',
  'until',
  'while',
  'if',
  'ifElse',
  'set',
  'change',
] as const
export type Kind = (typeof kinds)[number]

export const fieldNames = ['count', 'test', 'name', 'value'] as const
export type FieldName = (typeof fieldNames)[number]

export type Block = { readonly kind: Kind; readonly fields: Readonly<Partial<Record<FieldName, string>>> }

/**
 * A program is a list of lines, as one reads it. A block that holds others has a line where it opens and one where it
 * ends, an alternative has one between: whatever range of lines moves, what was nested well stays so.
 */
export type Line = {
  /** `b1`, and `b1 else` and `b1 end` of the same block. */
  readonly id: string
  readonly part: 'only' | 'open' | 'else' | 'end'
  /** Of the first line of a block. */
  readonly block?: Block
}

const fieldsOf: Readonly<Record<Kind, readonly FieldName[]>> = {
  forward: [],
  left: [],
  right: [],
  take: [],
  put: [],
  repeat: ['count'],
  until: ['test'],
  while: ['test'],
  if: ['test'],
  ifElse: ['test'],
  set: ['name', 'value'],
  change: ['value', 'name'],
}

/** What of a block is chosen, in the order in which its words have it. */
export const fieldsOfKind = (kind: Kind): readonly FieldName[] => fieldsOf[kind]

const holders: ReadonlySet<Kind> = new Set(['repeat', 'until', 'while', 'if', 'ifElse'])

/** The lines of a block that holds nothing yet. */
export function linesOf(id: string, block: Block): Line[] {
  if (!holders.has(block.kind)) return [{ id, part: 'only', block }]
  const middle: Line[] = block.kind === 'ifElse' ? [{ id: `${id} else`, part: 'else' }] : []
  return [{ id, part: 'open', block }, ...middle, { id: `${id} end`, part: 'end' }]
}

/** The block of any of its lines. */
export const blockIdOf = (lineId: string): string => lineId.replace(/ (?:else|end)$/, '')

export const countBlocks = (lines: readonly Line[]): number => lines.filter(({ block }) => block).length

import { z } from 'zod'
import { formats } from './sheet/read-typed.ts'
import { chartShape, longest, testShape } from './settings.ts'

const truth = z.enum(['true', 'false']).transform((text) => text === 'true')
const column = z.string().regex(/^[A-Z]$/)
const cell = z.string()
const range = z.string()

/** What a person can do, with cells and ranges as they are called in a sheet: `B2`, `B2:B5`. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('select'), range }),
  z.strictObject({ do: z.literal('type'), cell, text: z.string().max(longest) }),
  z.strictObject({ do: z.literal('clear'), range }),
  z.strictObject({ do: z.literal('copy'), from: range, to: range }),
  z.strictObject({ do: z.literal('fill'), range, direction: z.enum(['down', 'right']).default('down') }),
  z.strictObject({
    do: z.literal('sort'),
    by: column,
    descending: truth.default(false),
    /** A second column, for rows that are alike in the first. */
    thenBy: column.or(z.literal('')).default(''),
    thenDescending: truth.default(false),
    /** The table around the selection unless a range is named. */
    range: range.default(''),
    header: truth.default(true),
  }),
  z.strictObject({ do: z.literal('filter'), ...testShape }),
  /** Takes the filter of that number away, or all. */
  z.strictObject({ do: z.literal('unfilter'), number: z.coerce.number().int().min(1).optional() }),
  z.strictObject({ do: z.literal('format'), range, as: z.enum(formats) }),
  z.strictObject({ do: z.literal('chart'), ...chartShape }),
  z.strictObject({ do: z.literal('unchart') }),
  z.strictObject({ do: z.literal('undo') }),
])

export type SheetAction = z.infer<typeof actionSchema>

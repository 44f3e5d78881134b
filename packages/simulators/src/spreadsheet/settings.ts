import { z } from 'zod'
import { boxOf, placeOf } from './sheet/address.ts'
import { chartTypes } from './sheet/chart.ts'
import { conditions } from './sheet/filter.ts'
import { formats } from './sheet/read-typed.ts'

/** Above, the answer would be too long to travel. */
const mostCells = 400

/** The longest text of a cell. */
export const longest = 200

/** What a person types; a generator gives numbers too. */
const typedSchema = z
  .union([z.string(), z.number()])
  .transform((typed) => (typeof typed === 'number' ? String(typed).replace('.', ',') : typed))
  .refine((typed) => typed.length <= longest, `on attend ${longest} signes au plus.`)

const countSchema = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d?$/, 'on attend un nombre.')
    .transform(Number)
    .refine((number) => number <= most, `on attend ${most} au plus.`)

const cellSchema = z
  .string()
  .refine((text) => placeOf(text) !== undefined, 'on attend une cellule, comme B2.')
const rangeSchema = z
  .string()
  .refine(
    (text) => boxOf(text, { rows: 60, columns: 26 }) !== undefined,
    'on attend une cellule ou une plage, comme B2:B5.',
  )
const columnSchema = z.string().regex(/^[A-Z]$/, 'on attend la lettre d’une colonne.')

export const chartShape = {
  type: z.enum(chartTypes),
  labels: rangeSchema.or(z.literal('')).default(''),
  values: rangeSchema,
  title: z.string().max(longest).default(''),
  across: z.string().max(longest).default(''),
  up: z.string().max(longest).default(''),
}

export const testShape = { column: columnSchema, is: z.enum(conditions), value: typedSchema }

const writtenSchema = z.strictObject({
  /** What the sheet is called. */
  title: z.string().min(1),
  /** Row by row what is typed in each cell, in French: `12,5`, `05/03/2026`, `=SOMME(B2:B5)`. */
  content: z.array(z.array(typedSchema)).min(1),
  /** How many rows and columns there are; two empty rows and one empty column more than the content by default. */
  rows: countSchema(60).optional(),
  columns: countSchema(26).optional(),
  /** Chosen formats by range. */
  formats: z.record(rangeSchema, z.enum(formats)).default({}),
  /** The cell or range that is selected at the beginning. */
  selected: rangeSchema.default('A1'),
  filters: z.array(z.strictObject(testShape)).default([]),
  chart: z.strictObject(chartShape).optional(),
  /** Other contents of some cells, with which the formulas are tried: `trials` of the answer tells what they give. */
  trials: z.array(z.record(cellSchema, typedSchema)).max(4).default([]),
})

type Written = z.infer<typeof writtenSchema>

export const spreadsheetSettingsSchema = writtenSchema.transform(
  ({ content, rows, columns, ...rest }, context) => {
    const width = Math.max(...content.map((row) => row.length))
    const size = { rows: rows ?? content.length + 2, columns: columns ?? Math.min(26, width + 1) }
    if (size.rows < content.length || size.columns < width || size.rows * size.columns > mostCells) {
      context.addIssue({
        code: 'custom',
        path: ['content'],
        message: `la feuille ne contient pas tout, ou plus de ${mostCells} cellules.`,
      })
      return z.NEVER
    }
    const cells = Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (__, column) => content[row]?.[column] ?? ''),
    )
    for (const range of rangesOf(rest))
      if (range !== '' && !boxOf(range, size))
        context.addIssue({ code: 'custom', message: `${range} n’est pas dans la feuille.` })
    return { ...rest, cells }
  },
)

const rangesOf = ({
  formats: chosen,
  selected,
  chart,
  trials,
}: Omit<Written, 'content' | 'rows' | 'columns'>) => [
  ...Object.keys(chosen),
  selected,
  ...(chart ? [chart.labels, chart.values] : []),
  ...trials.flatMap((trial) => Object.keys(trial)),
]

export type SpreadsheetSettings = z.infer<typeof spreadsheetSettingsSchema>

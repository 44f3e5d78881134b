import { z } from 'zod'
import { styles } from './document/blocks.ts'
import { alignments, sizes, spacings } from './document/looks.ts'
import { formats, languages, longest, orientations, places } from './settings.ts'

/** A block by its number from the top, or by how its text or its caption begins. */
const at = z.string().min(1)
const text = z.string().max(longest)
const truth = z.enum(['true', 'false']).transform((text) => text === 'true')
const number = z.coerce.number().int().min(1)

export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('style'), at, as: z.enum(styles) }),
  z.strictObject({ do: z.literal('strong'), at, on: truth }),
  z.strictObject({ do: z.literal('type'), at, text }),
  /** Begins a new paragraph after so many signs. */
  z.strictObject({ do: z.literal('split'), at, after: z.coerce.number().int().min(0) }),
  z.strictObject({ do: z.literal('join'), at }),
  z.strictObject({ do: z.literal('remove'), at }),
  z.strictObject({ do: z.literal('move'), at, to: z.enum(['up', 'down']) }),
  z.strictObject({ do: z.literal('contents'), before: at }),
  z.strictObject({ do: z.literal('update') }),
  z.strictObject({ do: z.literal('break'), before: at }),
  z.strictObject({ do: z.literal('numbers'), place: z.enum(places).or(z.literal('')) }),
  z.strictObject({ do: z.literal('alternative'), at, text, decorative: truth.default(false) }),
  z.strictObject({
    do: z.literal('replace'),
    find: text.min(1),
    with: text,
    case: truth.default(false),
    word: truth.default(false),
  }),
  /** The change of that number among those that wait, or all. */
  z.strictObject({ do: z.enum(['accept', 'reject']), number: number.optional() }),
  z.strictObject({
    do: z.literal('define'),
    style: z.enum(styles),
    size: z.enum(sizes).optional(),
    align: z.enum(alignments).optional(),
    spacing: z.enum(spacings).optional(),
  }),
  z.strictObject({ do: z.literal('orientation'), as: z.enum(orientations) }),
  z.strictObject({
    do: z.literal('properties'),
    title: text.optional(),
    author: text.optional(),
    language: z.enum(languages).optional(),
  }),
  z.strictObject({ do: z.literal('save'), name: z.string().trim().min(1).max(60), as: z.enum(formats) }),
  z.strictObject({ do: z.literal('undo') }),
])

export type WriterAction = z.infer<typeof actionSchema>

import { z } from 'zod'

const pathSchema = z.string()
const pathsSchema = z.array(pathSchema).min(1)

/** What a person can do, by paths such as `Photos/plage.jpg`; an empty path is the place itself, `Corbeille` the bin. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('open'), path: pathSchema }),
  z.strictObject({ do: z.literal('select'), paths: z.array(pathSchema) }),
  z.strictObject({
    do: z.literal('sort'),
    by: z.enum(['name', 'type', 'size', 'date']),
    descending: z
      .enum(['true', 'false'])
      .default('false')
      .transform((text) => text === 'true'),
  }),
  z.strictObject({
    do: z.literal('extensions'),
    shown: z.enum(['true', 'false']).transform((text) => text === 'true'),
  }),
  z.strictObject({ do: z.literal('create'), in: pathSchema.default(''), name: z.string() }),
  z.strictObject({ do: z.literal('rename'), path: pathSchema, name: z.string() }),
  z.strictObject({ do: z.literal('move'), paths: pathsSchema, to: pathSchema }),
  z.strictObject({ do: z.literal('copy'), paths: pathsSchema, to: pathSchema }),
  z.strictObject({ do: z.literal('delete'), paths: pathsSchema }),
  z.strictObject({ do: z.literal('restore'), paths: pathsSchema }),
  z.strictObject({ do: z.literal('empty') }),
  z.strictObject({ do: z.literal('compress'), paths: pathsSchema, name: z.string() }),
  z.strictObject({ do: z.literal('extract'), path: pathSchema }),
])

export type FilesAction = z.infer<typeof actionSchema>

import { z } from 'zod'
import { fieldNames, kinds } from './model/line.ts'
import { writtenSchema } from './settings.ts'

/** What a person can do; blocks are numbered b1, b2… as they come. */
export const actionSchema = z.discriminatedUnion('do', [
  /** The whole program at once: short for an author, the same as block by block. */
  z.strictObject({ do: z.literal('write'), program: z.array(writtenSchema) }),
  /** Where the next block comes: after this line, which is a block’s `b1`, its `b1 else` or its `b1 end`. */
  z.strictObject({ do: z.literal('place'), after: z.string() }),
  z.strictObject({ do: z.literal('add'), block: z.enum(kinds) }),
  z.strictObject({ do: z.literal('fill'), id: z.string(), field: z.enum(fieldNames), value: z.string() }),
  z.strictObject({ do: z.literal('move'), id: z.string(), to: z.enum(['up', 'down']) }),
  z.strictObject({ do: z.literal('remove'), id: z.string() }),
  z.strictObject({ do: z.literal('world'), number: z.string() }),
  z.strictObject({ do: z.literal('step') }),
  z.strictObject({ do: z.literal('run') }),
  z.strictObject({ do: z.literal('restart') }),
])

export type BlocksAction = z.infer<typeof actionSchema>

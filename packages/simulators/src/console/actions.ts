import { z } from 'zod'

/** What a person can do in the console. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('write'), code: z.string() }),
  /** What will be typed where the program asks: a line for each time. */
  z.strictObject({ do: z.literal('input'), text: z.string() }),
  z.strictObject({ do: z.literal('run') }),
])

export type ConsoleAction = z.infer<typeof actionSchema>

import { z } from 'zod'

/** What a person can do in settings; an empty section is the first page. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('open'), section: z.string() }),
  /** `true` and `false` for a switch, one of the options for a choice, any text for a field. */
  z.strictObject({ do: z.literal('set'), setting: z.string(), value: z.string() }),
  z.strictObject({ do: z.literal('press'), button: z.string() }),
  z.strictObject({ do: z.literal('remove'), list: z.string(), row: z.string() }),
])

export type DeviceAction = z.infer<typeof actionSchema>

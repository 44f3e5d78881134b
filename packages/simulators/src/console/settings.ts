import { z } from 'zod'

const code = z.string().max(2_000).default('')

export const consoleSettingsSchema = z.strictObject({
  /** What is written at the beginning, to go on from or to mend. */
  code,
  /** With what the program is run for the answer; the first is the example that the page shows. */
  trials: z
    .array(
      z.strictObject({
        /** What a person types, answer by answer, where the program asks. */
        input: z.array(z.string()).default([]),
        /** Lines after those of the program, such as `print(double(4))`: only what they show counts. */
        after: z.string().default(''),
      }),
    )
    .min(1)
    .max(6)
    .default([{ input: [], after: '' }]),
  /** How many lines the task allows; told, not forced. */
  most: z.string().regex(/^\d+$/, 'on attend un nombre de lignes.').transform(Number).optional(),
})

export type ConsoleSettings = z.output<typeof consoleSettingsSchema>

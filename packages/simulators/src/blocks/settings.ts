import { z } from 'zod'
import { allowedFor, problemWith } from './model/allowed.ts'
import { kinds } from './model/line.ts'
import { toLines, type Written } from './model/written.ts'
import { readWorld } from './model/world.ts'

const name = z.string().regex(/^[a-zà-ÿ]+$/u, 'on attend un mot en minuscules.')

/** A program as an author writes it; what a block may hold is checked once the settings are known. */
export const writtenSchema: z.ZodType<Written> = z.lazy(() =>
  z.union([
    z.enum(['forward', 'left', 'right', 'take', 'put']),
    z.strictObject({ repeat: z.string(), do: z.array(writtenSchema) }),
    z.strictObject({ until: z.string(), do: z.array(writtenSchema) }),
    z.strictObject({ while: z.string(), do: z.array(writtenSchema) }),
    z.strictObject({
      if: z.string(),
      do: z.array(writtenSchema),
      else: z.array(writtenSchema).exactOptional(),
    }),
    z.strictObject({ set: z.string(), to: z.string() }),
    z.strictObject({ change: z.string(), by: z.string() }),
  ]),
)

export const blocksSettingsSchema = z
  .strictObject({
    /** Where the program is tried: one row of signs after the other. */
    worlds: z
      .array(z.strictObject({ map: z.array(z.string().min(1)).min(1).max(9) }))
      .min(1)
      .max(4),
    /** Blocks that can be added. */
    blocks: z.array(z.enum(kinds)).min(1),
    /** What can be asked: `wall`, `gem`, `pas > 3`… */
    tests: z.array(z.string()).default([]),
    variables: z.array(name).default([]),
    /** There at the beginning. */
    program: z.array(writtenSchema).default([]),
    /** How many blocks the task allows; told, not forced. */
    most: z.string().regex(/^\d+$/, 'on attend un nombre de blocs.').transform(Number).optional(),
  })
  .superRefine((settings, context) => {
    const say = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', message, path: [path] })
    for (const { map } of settings.worlds) {
      const problem = readWorld(map)
      if (typeof problem === 'string') say('worlds', problem)
    }
    const needsTest = settings.blocks.some((kind) => allowedFor(settings, kind, 'test')?.length === 0)
    if (needsTest) say('tests', 'ces blocs demandent au moins une condition.')
    if (settings.blocks.some((kind) => allowedFor(settings, kind, 'name')?.length === 0))
      say('variables', 'ces blocs demandent au moins une variable.')
    for (const test of settings.tests) {
      const problem = problemWith(settings, { kind: 'if', fields: { test } })
      if (problem !== '') say('tests', problem)
    }
    for (const { block } of toLines(settings.program)) {
      const problem = block ? problemWith(settings, block) : ''
      if (problem !== '') say('program', problem)
    }
  })

export type BlocksSettings = z.output<typeof blocksSettingsSchema>

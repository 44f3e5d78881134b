import {
  type Answer,
  isSimulatorName,
  type Json,
  type SimulatorName,
  simulators,
} from '@orga/simulators/settings'
import { z } from 'zod'
import type { Challenge, Steps } from './bank.ts'
import { messageOf, spellOut } from './problems.ts'

/** Plain data of which each simulator knows what it means; from YAML, where all is text. */
const dataSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.array(dataSchema), z.record(z.string(), dataSchema)]),
)

const textSchema = z.string().trim().min(1)

/** Steps that the simulator’s own model can take. */
const walkthroughSchema = z.array(z.record(z.string(), dataSchema)).min(1)

/** What a simulator’s item has beside what all items have. */
export const simulatorShape = {
  type: z.literal('simulator'),
  simulator: z
    .string()
    .refine(isSimulatorName, `on attend l’un de ces noms : ${Object.keys(simulators).join(', ')}.`),
  settings: z.record(z.string(), dataSchema),
  /** What the state must be like at the end: data, in which a name that begins with $ is a rule. */
  solution: z
    .strictObject({
      expected: dataSchema.optional(),
      forbidden: z.array(dataSchema).optional(),
      parts: z.record(z.string(), dataSchema).optional(),
    })
    .refine(
      ({ expected, parts }) => expected !== undefined || parts !== undefined,
      'on attend « expected » : à quoi ressemble la fin.',
    ),
  /** The right answer in words, one line each, for the correction. */
  shown: z.array(textSchema).min(1),
  /** Ways to the right answer, each from the beginning: the check takes them. */
  walkthroughs: z.array(walkthroughSchema).min(1),
  /** Foreseen mistakes: what the state is like then, what to say, and a way there. */
  wrong: z
    .array(z.strictObject({ when: dataSchema, feedback: textSchema, walkthrough: walkthroughSchema }))
    .default([]),
  /** The item of the same skill for whoever cannot use the simulator. */
  equivalent: z.string(),
}

type Written = { readonly simulator: string; readonly settings: unknown }

type Played = Pick<NonNullable<Challenge['simulator']>, 'name' | 'settings'>

/** The settings as the simulator understands them; adds what is wrong with them to the item’s problems. */
export function readSettings<T extends Written>(
  item: T,
  context: z.RefinementCtx,
): Omit<T, 'simulator' | 'settings'> & { readonly simulator: SimulatorName; readonly settings: Json } {
  const { simulator, settings } = item
  if (!isSimulatorName(simulator)) return { ...item, simulator: 'files', settings: null }
  const { data, error } = simulators[simulator].readSettings(settings)
  for (const issue of (error?.issues ?? []).flatMap(spellOut))
    context.addIssue({ code: 'custom', message: messageOf(issue), path: ['settings', ...issue.path] })
  return { ...item, simulator, settings: data as Json }
}

/** The answer that some steps lead to; throws an ActionError where a step cannot be taken. */
export const walk = ({ name, settings }: Played, steps: Steps): Answer =>
  simulators[name].walk(settings, steps)

export const describeAnswer = ({ name }: Played, answer: unknown): string[] =>
  simulators[name].describe(answer)

/** An answer that was sent, with all that follows from what the person wrote worked out here. */
export const workOut = ({ name, settings }: Played, answer: Answer): Answer | undefined =>
  simulators[name].workOut(settings, answer)

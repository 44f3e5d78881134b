import type { z } from 'zod'

/** Plain data, as it travels and is kept. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** What a simulator gives as an answer: the part of its state that counts. */
export type Answer = { readonly [name: string]: Json }

/**
 * A simulator without its looks: pure, so that the server and the checks can play it. What an item says of it comes
 * from YAML, where all is text: the schemas turn texts into numbers.
 */
export type Model<Settings, State, Action> = {
  readonly settings: z.ZodType<Settings>
  /** One step of a walkthrough, as an author writes it. */
  readonly action: z.ZodType<Action>
  readonly begin: (settings: Settings) => State
  /** The next state. Throws an ActionError where the person could not have done that. */
  readonly act: (state: State, action: Action) => State
  readonly answerOf: (state: State) => Answer
  /** An answer in words for the correction, one line each; nothing for what is no answer of this simulator. */
  readonly describe: (answer: unknown) => string[]
  /**
   * Where an answer follows from something written, such as a program: the whole answer from that part of the one that
   * was sent, so that nobody has to believe the rest. Undefined for what no page of ours sends.
   */
  readonly workOut?: (settings: Settings, answer: unknown) => Answer | undefined
}

/** An action that the simulator does not allow; the message is for whoever tries it. */
export class ActionError extends Error {}

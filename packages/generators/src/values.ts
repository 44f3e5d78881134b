import type { Random } from './random.ts'

/**
 * What a generator gives to a placeholder: a word or a number within a text; a table, which a text shows as one; or
 * a whole part of the item’s head, such as its proposals or the content of a file.
 */
export type Value = string | number | readonly Value[] | { readonly [name: string]: Value }

/** By the name of the placeholder. */
export type Values = Readonly<Record<string, Value>>

/** Draws what is one test’s own in an item: always the same for the same source of chance. */
export type Draw = (random: Random) => Values

/** What the pupil has before them: nothing of the key. */
export type Shown = {
  readonly instruction: string
  /** Texts of the proposals, in no order that means anything. */
  readonly proposals: readonly string[]
  /** For several fields and for matching: what stands beside each box. */
  readonly labels: readonly string[]
  readonly choices: readonly string[]
  /** The picture in words; empty without one. */
  readonly alternative: string
  /** Generated attachments by their file name, as the item gives them: a text, a table… */
  readonly files: Readonly<Record<string, Value>>
}

/**
 * The right answer worked out from what is shown, by another way than the generator’s: a text; the texts of the right
 * proposals, or of all in order; one text for each label.
 */
export type Solve = (shown: Shown) => string | readonly string[]

import { pick } from './hash.ts'
import { prefer } from './prefer.ts'

type Variant = { readonly id: string; readonly timed: boolean }

type Draw = {
  /** Whether a clock is to be avoided: the last question had one. */
  readonly calm: boolean
  /** Questions that the learner has met. */
  readonly seen: ReadonlySet<string>
  readonly seed: string
}

/** One of the questions on a skill: without a clock after one with it, then one never seen, then by the seed. */
export function pickVariant<V extends Variant>(
  variants: readonly V[],
  { calm, seen, seed }: Draw,
): V | undefined {
  const fitting = calm ? prefer(variants, ({ timed }) => !timed) : variants
  return pick(
    prefer(fitting, ({ id }) => !seen.has(id)),
    seed,
  )
}

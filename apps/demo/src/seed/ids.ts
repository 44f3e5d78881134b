import type { Chance } from '@orga/fixtures'
import { v4, v7 } from 'uuid'

/** Identifiers that are the same for the same seed, so that a demonstration shows the same at each first start. */
export type Ids = {
  /** One whose order is that of time. */
  at(date: Date): string
  /** As a browser draws them. */
  draw(): string
}

export function createIds(chance: Chance): Ids {
  const random = (): Uint8Array => Uint8Array.from({ length: 16 }, () => chance.below(256))
  return {
    at: (date) => v7({ msecs: date.getTime(), random: random() }),
    draw: () => v4({ random: random() }),
  }
}

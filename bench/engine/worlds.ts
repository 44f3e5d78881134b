import { type Noise, noiseOf } from '@orga/engine'
import { type Chance, drawNormal } from '../numbers/chance.ts'

/** How the learners of a world come to be, and how its questions can be guessed or slipped on. */
export type World = {
  readonly name: string
  readonly ability: (chance: Chance) => number
  /** Threshold of one tube: its levels up to it are mastered. */
  readonly threshold: (ability: number, chance: Chance) => number
  /** Of one question, as it really is, and as the engine is told. */
  readonly noise: (chance: Chance) => { readonly real: Noise; readonly told: Noise }
}

const usual: Noise = { guess: 0.12, slip: 0.06 }
const noisy: Noise = { guess: 0.25, slip: 0.1 }
const asTold = () => ({ real: usual, told: usual })

const spread =
  (sd: number) =>
  (ability: number, chance: Chance): number =>
    drawNormal(chance, ability, sd)

const abilities =
  (mean: number, sd: number) =>
  (chance: Chance): number =>
    drawNormal(chance, mean, sd)

const kinds: readonly Noise[] = [
  noiseOf({ type: 'qcu', choices: 4 }),
  noiseOf({ type: 'qcu', choices: 3 }),
  noiseOf({ type: 'qcm', choices: 5 }),
  noiseOf({ type: 'open' }),
  noiseOf({ type: 'open' }),
]

/** The first five are those the aims are stated for; the others go to the edge of the model and beyond. */
export const worlds: readonly World[] = [
  { name: 'one ability', ability: abilities(3.8, 1.6), threshold: (ability) => ability, noise: asTold },
  { name: 'patchy', ability: abilities(3.8, 1.2), threshold: spread(1.5), noise: asTold },
  { name: 'weak', ability: abilities(1.2, 0.7), threshold: spread(0.7), noise: asTold },
  { name: 'strong', ability: abilities(6.2, 0.7), threshold: spread(0.7), noise: asTold },
  {
    name: 'by type',
    ability: abilities(3.8, 1.6),
    threshold: spread(1),
    noise: (chance) => {
      const kind = kinds[Math.floor(chance() * kinds.length)] ?? usual
      return { real: kind, told: kind }
    },
  },
  { name: 'very patchy', ability: abilities(3.8, 1), threshold: spread(2), noise: asTold },
  { name: 'unrelated tubes', ability: () => 0, threshold: (_, chance) => 8.5 * chance(), noise: asTold },
  {
    name: 'noisier than told',
    ability: abilities(3.8, 1.6),
    threshold: spread(1),
    noise: () => ({ real: { guess: 0.18, slip: 0.1 }, told: usual }),
  },
  {
    name: 'very noisy',
    ability: abilities(3.8, 1.6),
    threshold: (ability) => ability,
    noise: () => ({ real: noisy, told: noisy }),
  },
]

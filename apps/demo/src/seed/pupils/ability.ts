import type { Chance } from '@orga/fixtures'

/** What a pupil can really do, which nobody but the simulation knows. */
export type Ability = {
  /** On the scale of levels: at this level one question in two is right, guesses aside. */
  readonly overall: number
  /** A subject’s distance from it, by tube; drawn when it is first asked about. */
  readonly subjects: Map<string, number>
}

/** A draw of the normal law, by the sum of twelve uniform ones. */
function normal(chance: Chance, mean: number, deviation: number): number {
  let sum = -6
  for (let count = 0; count < 12; count++) sum += chance.below(1_000_000) / 1_000_000
  return mean + deviation * sum
}

const meanOf = (division: string): number =>
  division.startsWith('2') ? 2.1 : division.startsWith('1') ? 2.5 : 2.9
const betweenPupils = 1.1
const betweenSubjects = 0.8

export const drawAbility = (chance: Chance, division: string): Ability => ({
  overall: normal(chance, meanOf(division), betweenPupils),
  subjects: new Map(),
})

export function abilityIn({ overall, subjects }: Ability, tubeId: string, chance: Chance): number {
  const distance = subjects.get(tubeId) ?? normal(chance, 0, betweenSubjects)
  subjects.set(tubeId, distance)
  return overall + distance
}

const slope = 1.3
const slip = 0.04

/** Whether a question is answered rightly by somebody who can do so much; `guess` is the chance of those who know nothing. */
export function knows(
  chance: Chance,
  able: number,
  { level, guess }: { level: number; guess: number },
): boolean {
  const known = 1 / (1 + Math.exp(slope * (level - 0.5 - able)))
  return chance.happens(guess + (1 - guess - slip) * known)
}

/** Seconds that a question takes around `usual`, never below `least`. */
export const drawSeconds = (chance: Chance, usual: number, least = 6): number =>
  Math.max(least, Math.round(usual * Math.exp(normal(chance, 0, 0.45))))

import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

type Facts = {
  readonly height: number
  readonly year: number
  readonly steps: number
  readonly reach: number
}

const sourceOf = (town: string, { height, year, steps, reach }: Facts): string =>
  `Le phare de ${town} a été construit en ${year}. Il mesure ${height} mètres et compte ${steps} marches. Sa lumière porte à ${reach} kilomètres.`

const summaryOf = ({ height, year, steps, reach }: Facts): string =>
  `Ce phare de ${height} mètres date de ${year}. Après ${steps} marches, on arrive à une lampe visible à ${reach} kilomètres.`

/** Four facts, one of which the summary changes; no two numbers are ever the same. */
export const draw: Draw = (random) => {
  const facts: Facts = {
    height: random.integer(46, 72),
    year: random.integer(1831, 1909),
    steps: random.integer(112, 290),
    reach: random.integer(18, 40),
  }
  const changes: Facts = {
    height: facts.height + random.integer(11, 19),
    year: facts.year + random.integer(10, 40),
    steps: facts.steps + random.integer(20, 60),
    reach: facts.reach + random.integer(3, 5),
  }
  const [wrong, same] = random.some(['height', 'year', 'steps', 'reach'] as const, 2)
  const key = wrong ?? 'year'
  return {
    source: sourceOf(random.pick(towns), facts),
    resume: summaryOf({ ...facts, [key]: changes[key] }),
    faux: changes[key],
    vrai: facts[key],
    autre: facts[same ?? 'year'],
  }
}

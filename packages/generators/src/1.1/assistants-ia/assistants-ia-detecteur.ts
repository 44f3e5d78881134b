import type { Draw } from '../../values.ts'

type Trial = { readonly total: number; readonly made: number; readonly hit: number; readonly miss: number }

const pupilsMarked = ({ total, made, miss }: Trial): number => ((total - made) * miss) / 100
const marked = (trial: Trial): number => (trial.made * trial.hit) / 100 + pupilsMarked(trial)
const share = (trial: Trial): number => (100 * pupilsMarked(trial)) / marked(trial)

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9

/** All trials whose counts and whose share come out whole, and whose mistakes are three other numbers. */
const trials = [200, 300, 400, 500, 600, 800]
  .flatMap((total) =>
    [20, 25, 30, 40, 50, 60, 80, 100].flatMap((made) =>
      [80, 85, 90, 95].flatMap((hit) => [4, 5, 6, 8, 10, 12, 15].map((miss) => ({ total, made, hit, miss }))),
    ),
  )
  .filter((trial) => [share(trial), marked(trial), pupilsMarked(trial)].every(isWhole))
  .filter((trial) => {
    const numbers = [share(trial), 100 - share(trial), pupilsMarked(trial), trial.miss]
    return share(trial) >= 20 && new Set(numbers.map(Math.round)).size === 4
  })

export const draw: Draw = (random) => {
  const trial = random.pick(trials)
  const juste = Math.round(share(trial))
  return {
    total: trial.total,
    ia: trial.made,
    trouve: trial.hit,
    fausses: trial.miss,
    juste,
    vraies: 100 - juste,
    nombre: Math.round(pupilsMarked(trial)),
    bons: Math.round((trial.made * trial.hit) / 100),
    signales: Math.round(marked(trial)),
  }
}

import { calibrate } from '@orga/engine'
import { drawBank, drawRecords } from './calibration/adaptive-records.ts'
import { measurePass } from './calibration/one-pass.ts'
import { medianOf, round } from './numbers/summary.ts'

// A thousand items from adaptive tests, on one core: errors, fit and all. `--learners 20000` for a smaller trial.
const learners = Number(process.argv[process.argv.indexOf('--learners') + 1]) || 100_000
const bank = drawBank(1000, 1)
const matrix = drawRecords(bank, { learners, length: 40, seed: 2 })

const floor = measurePass(matrix)
const start = process.cpuUsage()
const { items, passes, converged } = calibrate(matrix, { model: '2pl' })
const spent = process.cpuUsage(start)
const seconds = (spent.user + spent.system) / 1e6

/** The bank is drawn on the scale of its learners, who are N(0, 1): estimates are on the same. */
const slopes = items.map(({ item, slope, slopeError }) => judge(slope, bank.slopes[item], slopeError))
const difficulties = items.map(({ item, difficulty, difficultyError }) =>
  judge(difficulty, bank.difficulties[item], difficultyError),
)

function judge(found: number, drawn = Number.NaN, error: number | null = null) {
  return { distance: found - drawn, isCovered: error !== null && Math.abs(found - drawn) < 1.96 * error }
}

type Judged = ReturnType<typeof judge>

const medianDistance = (all: readonly Judged[]): number =>
  round(medianOf(all.map(({ distance }) => Math.abs(distance))))
const covered = (all: readonly Judged[]): number =>
  round(all.filter(({ isCovered }) => isCovered).length / all.length)

console.log(
  JSON.stringify({
    measure: 'calibration',
    items: bank.slopes.length,
    learners,
    answers: matrix.cells.length,
    seconds: round(seconds),
    aim: 300,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    passes,
    converged,
    floor: { onePassSeconds: round(floor), ratio: round(seconds / floor) },
    medianDistance: { slope: medianDistance(slopes), difficulty: medianDistance(difficulties) },
    inside95: { slope: covered(slopes), difficulty: covered(difficulties) },
  }),
)

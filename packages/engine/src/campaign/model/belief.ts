import type { CampaignSettings } from '../settings.ts'
import {
  cellAbility,
  cellCount,
  cellSpread,
  cellSpreadIndex,
  masteryTable,
  priorWeights,
  spreadCount,
} from './grid.ts'
import { likelihoodOf, type MasteryTable, masteryColumns, type TubeEvidence, writeEvidence } from './tube.ts'
import { createArena, dot, multiplyToUnit } from './vector.ts'

/** Cells of less weight than this no longer matter to anything that is shown or decided. */
const negligible = 1e-5

/** How far the stop leans towards spreads that the answers make less likely. */
const prudence = 0.6

export type TubeBelief = {
  /** P(mastered | cell, answers), per position. */
  readonly columns: readonly Float64Array[]
  /** P(mastered | all answers), per position. */
  readonly mastery: readonly number[]
  /** The same in the prudent view. */
  readonly prudent: readonly number[]
}

/** The exact posterior, on the cells that still matter. */
export type Belief = {
  readonly weights: Float64Array
  readonly tubes: readonly TubeBelief[]
  readonly ability: { readonly mean: number; readonly sd: number }
  readonly spread: number
  /** Where cells of another spread begin, and abilities of one spread follow each other. */
  readonly spreadOf: Uint8Array
}

/**
 * P(θ, σ, k_1 … k_T | answers). Tubes are independent given (θ, σ), so the weight of a cell is its prior times the
 * product over tubes of P(the tube's answers | cell), and a tube's own unknown is summed out within each cell.
 */
export function believe(prior: CampaignSettings['prior'], tubes: readonly TubeEvidence[]): Belief {
  const all = priorWeights(prior)
  const evidence = new Float64Array(cellCount)
  for (const tube of tubes) {
    if (tube.answers.length === 0) continue
    writeEvidence(evidence, { tube, likelihood: likelihoodOf(tube), table: masteryTable })
    multiplyToUnit(all, evidence)
  }
  const cells = cellsThatMatter(all)
  const weights = unit(gather(all, cells))
  const spreadOf = Uint8Array.from(cells, (cell) => cellSpreadIndex[cell] ?? 0)
  const view = { weights, prudentWeights: leanToUnlikelySpreads(weights, spreadOf) }
  const table = tableOn(cells)
  const take = createArena()
  const untouched = new Map<number, Untouched>()
  return {
    weights,
    tubes: tubes.map((tube) =>
      tube.answers.length > 0
        ? summarise(masteryColumns(tube, table, take), view)
        : assembleUntouched(tube.levels, (level) =>
            remember(untouched, level, () => look(table(level), view)),
          ),
    ),
    ability: momentsOf(weights, gather(cellAbility, cells)),
    spread: momentsOf(weights, gather(cellSpread, cells)).mean,
    spreadOf,
  }
}

type View = { readonly weights: Float64Array; readonly prudentWeights: Float64Array }

/** A position of a tube without answers: all such tubes share what is known of a level. */
type Untouched = { readonly column: Float64Array; readonly mastery: number; readonly prudent: number }

function look(column: Float64Array, { weights, prudentWeights }: View): Untouched {
  return { column, mastery: dot(weights, column), prudent: dot(prudentWeights, column) }
}

function assembleUntouched(levels: readonly number[], at: (level: number) => Untouched): TubeBelief {
  const seen = levels.map(at)
  return {
    columns: seen.map(({ column }) => column),
    mastery: seen.map(({ mastery }) => mastery),
    prudent: seen.map(({ prudent }) => prudent),
  }
}

function summarise(columns: readonly Float64Array[], { weights, prudentWeights }: View): TubeBelief {
  return {
    columns,
    mastery: columns.map((column) => dot(weights, column)),
    prudent: columns.map((column) => dot(prudentWeights, column)),
  }
}

function cellsThatMatter(weights: Float64Array): Int32Array {
  const cells: number[] = []
  for (let cell = 0; cell < cellCount; cell++) if ((weights[cell] ?? 0) > negligible) cells.push(cell)
  return Int32Array.from(cells)
}

function gather(values: Float64Array, cells: Int32Array): Float64Array {
  const gathered = new Float64Array(cells.length)
  for (let index = 0; index < cells.length; index++) gathered[index] = values[cells[index] ?? 0] ?? 0
  return gathered
}

function tableOn(cells: Int32Array): MasteryTable {
  const gathered = new Map<number, Float64Array>()
  return (level) => remember(gathered, level, () => gather(masteryTable(level), cells))
}

/**
 * Weights in which P(σ | answers) is raised to 1 − prudence. A few answers that happen to agree make a patchy
 * learner look like one of one piece, and those are the tests that would stop too soon: the stop looks at this view.
 */
function leanToUnlikelySpreads(weights: Float64Array, spreadOf: Uint8Array): Float64Array {
  const masses = new Float64Array(spreadCount)
  for (let cell = 0; cell < weights.length; cell++) {
    const spread = spreadOf[cell] ?? 0
    masses[spread] = (masses[spread] ?? 0) + (weights[cell] ?? 0)
  }
  const factors = masses.map((mass) => (mass > 0 ? mass ** -prudence : 0))
  return unit(weights.map((weight, cell) => weight * (factors[spreadOf[cell] ?? 0] ?? 0)))
}

function unit(weights: Float64Array): Float64Array {
  let sum = 0
  for (const weight of weights) sum += weight
  return weights.map((weight) => weight / sum)
}

function momentsOf(weights: Float64Array, values: Float64Array): { mean: number; sd: number } {
  const mean = dot(weights, values)
  const variance = dot(
    weights,
    values.map((value) => (value - mean) ** 2),
  )
  return { mean, sd: Math.sqrt(variance) }
}

function remember<V>(known: Map<number, V>, key: number, make: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

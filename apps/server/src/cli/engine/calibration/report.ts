import type { CalibratedItem, Calibration, GroupDifference, LeftOutItem } from '@orga/engine'
import type { Responses } from './response-rows.ts'

/** What a person should look at: an item is calibrated all the same. */
export type Warning = 'slope_negative' | 'slope_at_bound' | 'imprecise' | 'poor_fit' | 'large_difference'

export type ReportedItem = {
  readonly item: string
  readonly answers: number
  readonly right: number
  readonly a: number
  readonly aError: number | null
  readonly b: number
  readonly bError: number | null
  readonly fit: CalibratedItem['fit']
  readonly warnings: readonly Warning[]
}

/** The JSON that `pix engine calibrate --json` prints; the engine’s README documents it. */
export type Report = {
  readonly model: Calibration['model']
  readonly data: {
    readonly shape: Responses['shape']
    readonly learners: number
    readonly answers: number
    readonly repeated: number
  }
  readonly estimation: {
    readonly logLikelihood: number
    readonly parameters: number
    readonly aic: number
    readonly bic: number
    readonly passes: number
    readonly converged: boolean
  }
  readonly items: readonly ReportedItem[]
  readonly leftOut: readonly (Omit<LeftOutItem, 'item'> & { readonly item: string })[]
  readonly reference: string | null
  readonly groups: readonly {
    readonly group: string
    readonly learners: number
    readonly mean: number
    readonly deviation: number
  }[]
  readonly differences: readonly (Omit<GroupDifference, 'item' | 'group'> & {
    readonly item: string
    readonly group: string
  })[]
}

/** An error of difficulty beyond this is half the spread of pupils. */
const largestError = 0.5
const largestRmsd = 0.05
const smallestP = 0.01

export function toReport(responses: Responses, calibration: Calibration): Report {
  const itemName = (item: number): string => responses.items[item] ?? String(item)
  const groupName = (group: number): string => responses.groups[group] ?? String(group)
  const { model, learners, answers, logLikelihood, parameterCount, passes, converged } = calibration
  const order = <Row extends Named>(rows: readonly Row[]): readonly Row[] =>
    responses.shape === 'long' ? sortByItem(rows) : rows
  const large = new Set(calibration.differences.flatMap((one) => (one.class === 'C' ? [one.item] : [])))
  return {
    model,
    data: { shape: responses.shape, learners, answers, repeated: responses.repeated },
    estimation: {
      logLikelihood,
      parameters: parameterCount,
      aic: 2 * parameterCount - 2 * logLikelihood,
      bic: parameterCount * Math.log(Math.max(learners, 1)) - 2 * logLikelihood,
      passes,
      converged,
    },
    items: order(calibration.items.map((item) => toItem(item, itemName(item.item), large.has(item.item)))),
    leftOut: order(calibration.leftOut.map((one) => ({ ...one, item: itemName(one.item) }))),
    reference: calibration.reference === null ? null : groupName(calibration.reference),
    groups: calibration.groups.map((one) => ({ ...one, group: groupName(one.group) })),
    differences: order(
      calibration.differences.map((one) => ({
        ...one,
        item: itemName(one.item),
        group: groupName(one.group),
      })),
    ),
  }
}

type Named = { readonly item: string }

const collator = new Intl.Collator('fr', { numeric: true })

/** By name, with Q2 before Q10: in a file of one row per answer, items come in no order of their own. */
function sortByItem<Row extends Named>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => collator.compare(one.item, other.item))
}

function toItem(item: CalibratedItem, name: string, isDifferent: boolean): ReportedItem {
  const { answers, right, slope, slopeError, difficulty, difficultyError, fit } = item
  const doubts: readonly (readonly [Warning, boolean])[] = [
    ['slope_negative', slope <= 0],
    ['slope_at_bound', item.isAtBound],
    ['imprecise', difficultyError === null || difficultyError > largestError],
    ['poor_fit', fit.rmsd >= largestRmsd && fit.p !== null && fit.p < smallestP],
    ['large_difference', isDifferent],
  ]
  return {
    item: name,
    answers,
    right,
    a: slope,
    aError: slopeError,
    b: difficulty,
    bError: difficultyError,
    fit,
    warnings: doubts.flatMap(([warning, holds]) => (holds ? [warning] : [])),
  }
}

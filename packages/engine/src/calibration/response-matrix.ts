/**
 * Answers of many learners, each to some of the items, in compressed rows: nothing is stored for a question
 * that was not asked. Learners of one group with the same answers share a row, which counts them.
 */
export type ResponseMatrix = {
  readonly itemCount: number
  readonly groupCount: number
  /** Row r owns `cells[starts[r]]` up to but not including `cells[starts[r + 1]]`. */
  readonly starts: Uint32Array
  /** 2 · item, plus 1 if the answer was right; rising within a row. */
  readonly cells: Uint32Array
  /** How many learners gave exactly these answers. */
  readonly weights: Float64Array
  /** From 0 to `groupCount − 1`. */
  readonly groups: Uint16Array
}

/** Answers in the order they were read. */
export type AnswerList = {
  readonly learners: Uint32Array
  /** 2 · item, plus 1 if the answer was right. */
  readonly cells: Uint32Array
}

/** Collects answers without knowing beforehand how many there will be. */
export function collectAnswers(): {
  readonly add: (learner: number, item: number, correct: boolean) => void
  readonly list: () => AnswerList
} {
  let learners = new Uint32Array(1 << 12)
  let cells = new Uint32Array(1 << 12)
  let count = 0
  return {
    add(learner, item, correct) {
      if (count === cells.length) {
        learners = enlarge(learners)
        cells = enlarge(cells)
      }
      learners[count] = learner
      cells[count] = 2 * item + (correct ? 1 : 0)
      count += 1
    },
    list: () => ({ learners: learners.subarray(0, count), cells: cells.subarray(0, count) }),
  }
}

function enlarge(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * values.length)
  larger.set(values)
  return larger
}

/** `keys[order[i]]` rises with i and equal keys keep their order: counting sort, O(answers). */
function sortStably(keys: Uint32Array, order: Uint32Array, keyCount: number): Uint32Array {
  const places = new Uint32Array(keyCount + 1)
  for (const key of keys) (places[key + 1] as number) += 1
  for (let key = 0; key < keyCount; key++) (places[key + 1] as number) += places[key] as number
  const sorted = new Uint32Array(order.length)
  for (const index of order) {
    const key = keys[index] as number
    sorted[places[key] as number] = index
    ;(places[key] as number) += 1
  }
  return sorted
}

/**
 * The matrix of these answers, and how many were dropped because the learner had already answered that item:
 * only the first counts. `groups` gives the group of each learner.
 */
export function toResponseMatrix(
  { learners, cells }: AnswerList,
  itemCount: number,
  groups: Uint16Array,
): { readonly matrix: ResponseMatrix; readonly repeated: number } {
  const arrival = Uint32Array.from(cells, (_, index) => index)
  const byItem = sortStably(
    cells.map((cell) => cell >> 1),
    arrival,
    itemCount,
  )
  const order = sortStably(learners, byItem, groups.length)
  const rows = createRows(order.length, groups.length)
  let next = 0
  let repeated = 0
  for (let learner = 0; learner < groups.length; learner++) {
    let lastItem = -1
    for (; next < order.length && learners[order[next] as number] === learner; next++) {
      const cell = cells[order[next] as number] as number
      if (cell >> 1 === lastItem) repeated += 1
      else rows.push(cell)
      lastItem = cell >> 1
    }
    rows.close(groups[learner] as number, 1)
  }
  const groupCount = groups.reduce((most, group) => Math.max(most, group + 1), 1)
  return { matrix: { itemCount, groupCount, ...rows.done() }, repeated }
}

/** The same answers without those to other items; item k of the new matrix is item `kept[k]` of the old one. */
export function keepItems(matrix: ResponseMatrix, kept: readonly number[]): ResponseMatrix {
  const { starts, cells, weights, groups } = matrix
  const places = new Int32Array(matrix.itemCount).fill(-1)
  for (const [place, item] of kept.entries()) places[item] = place
  const rows = createRows(cells.length, weights.length)
  for (let row = 0; row < weights.length; row++) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const cell = cells[at] as number
      const place = places[cell >> 1] as number
      if (place >= 0) rows.push(2 * place + (cell & 1))
    }
    rows.close(groups[row] as number, weights[row] as number)
  }
  return { itemCount: kept.length, groupCount: matrix.groupCount, ...rows.done() }
}

type Rows = Omit<ResponseMatrix, 'itemCount' | 'groupCount'>

/** Writes rows one after the other; an empty row is forgotten, one seen before adds to its weight. */
function createRows(
  cellCount: number,
  rowCount: number,
): {
  readonly push: (cell: number) => void
  readonly close: (group: number, weight: number) => void
  readonly done: () => Rows
} {
  const starts = new Uint32Array(rowCount + 1)
  const cells = new Uint32Array(cellCount)
  const weights = new Float64Array(rowCount)
  const groups = new Uint16Array(rowCount)
  /** Open addressing: the number of a row plus one, 0 where free. */
  const seen = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rowCount + 2)))
  let rows = 0
  let end = 0

  const equals = (row: number, start: number, group: number): boolean => {
    const other = starts[row] as number
    if (groups[row] !== group || (starts[row + 1] as number) - other !== end - start) return false
    for (let at = 0; at < end - start; at++) if (cells[other + at] !== cells[start + at]) return false
    return true
  }

  const close = (group: number, weight: number): void => {
    const start = starts[rows] as number
    if (end === start) return
    let hash = group
    for (let at = start; at < end; at++)
      hash = Math.imul(hash ^ (cells[at] as number), 0x9e3779b1) ^ (hash >>> 15)
    let slot = (hash ^ (hash >>> 16)) & (seen.length - 1)
    for (; seen[slot] !== 0; slot = (slot + 1) & (seen.length - 1)) {
      const row = (seen[slot] as number) - 1
      if (!equals(row, start, group)) continue
      ;(weights[row] as number) += weight
      end = start
      return
    }
    groups[rows] = group
    weights[rows] = weight
    rows += 1
    seen[slot] = rows
    starts[rows] = end
  }

  return {
    push(cell) {
      cells[end] = cell
      end += 1
    },
    close,
    done: () => ({
      starts: starts.slice(0, rows + 1),
      cells: cells.slice(0, end),
      weights: weights.slice(0, rows),
      groups: groups.slice(0, rows),
    }),
  }
}

/**
 * One item: how sharply it separates (a), the ability it is aimed at (b), how often it is guessed right (c) and how
 * often it is right for whoever surely can (d). One number is b alone, two are a and b.
 */
export type ItemParameters = readonly [a: number, b: number, c?: number, d?: number]

/** Items as columns, so that a pass over them is a walk along arrays of doubles. */
export type Items = {
  readonly count: number
  readonly a: Float64Array
  readonly b: Float64Array
  readonly c: Float64Array
  readonly d: Float64Array
  /** No guessing and no slips anywhere: the log-likelihood then has a single summit. */
  readonly plain: boolean
  /** Greatest |a|: how fine a grid must be to miss nothing. */
  readonly steepest: number
}

export function createItems(rows: readonly ItemParameters[]): Items {
  const a = Float64Array.from(rows, (row) => row[0])
  const b = Float64Array.from(rows, (row) => row[1])
  const c = Float64Array.from(rows, (row) => row[2] ?? 0)
  const d = Float64Array.from(rows, (row) => row[3] ?? 1)
  return describe({ a, b, c, d })
}

/** The items at these places, in this order: those that a test has asked, out of a bank. */
export function pickItems({ a, b, c, d }: Items, places: readonly number[]): Items {
  const pick = (column: Float64Array) => Float64Array.from(places, (place) => column[place] as number)
  return describe({ a: pick(a), b: pick(b), c: pick(c), d: pick(d) })
}

function describe(columns: Pick<Items, 'a' | 'b' | 'c' | 'd'>): Items {
  const { a, c, d } = columns
  let steepest = 0
  let plain = true
  for (let item = 0; item < a.length; item++) {
    steepest = Math.max(steepest, Math.abs(a[item] as number))
    if (c[item] !== 0 || d[item] !== 1) plain = false
  }
  return { ...columns, count: a.length, plain, steepest }
}

/** Items answered, and which of them right (1) or wrong (0). */
export type Responses = { readonly items: Items; readonly right: Uint8Array }

/** Answers that were never given (null) are left out: they say nothing. */
export function createResponses(
  rows: readonly ItemParameters[],
  answers: readonly (0 | 1 | null)[],
): Responses {
  const given = rows.flatMap((row, place) => {
    const right = answers[place]
    return right === 0 || right === 1 ? [{ row, right }] : []
  })
  return {
    items: createItems(given.map(({ row }) => row)),
    right: Uint8Array.from(given, ({ right }) => right),
  }
}

import { factorize } from './cholesky.ts'

type Vector = Float64Array<ArrayBuffer>

/** One step of a rising iteration F: F(x), and the log-likelihood at x itself. */
export type Step = { readonly next: Vector; readonly logLikelihood: number }

export type Climb = {
  readonly best: Vector
  readonly logLikelihood: number
  /** How often F was computed. */
  readonly steps: number
  readonly converged: boolean
}

/** A move of x, and how the residual F(x) − x changed by it. */
type Move = { readonly byX: Vector; readonly byResidual: Vector }

const mostMoves = 8

/**
 * Climbs from `start` until a step changes the log-likelihood by less than `tolerance`, or F was computed
 * `mostSteps` times. EM creeps where answers tell little; so each step is mixed with the last eight by Anderson
 * acceleration, and with monotonicity control: a mixed step that loses likelihood is taken back for a plain
 * one, and the past forgotten (Henderson & Varadhan 2019).
 */
export function climb(
  step: (x: Vector) => Step,
  start: Vector,
  { tolerance, mostSteps }: { readonly tolerance: number; readonly mostSteps: number },
): Climb {
  let x = start
  let here = step(x)
  let steps = 1
  let moves: Move[] = []
  while (steps < mostSteps) {
    let to = mix(x, here.next, moves)
    let there = step(to)
    steps += 1
    if (!(there.logLikelihood >= here.logLikelihood) && moves.length > 0) {
      moves = []
      to = here.next
      there = step(to)
      steps += 1
    }
    const gain = there.logLikelihood - here.logLikelihood
    const byResidual = subtract(subtract(there.next, to), subtract(here.next, x))
    moves = [...moves, { byX: subtract(to, x), byResidual }].slice(-mostMoves)
    x = to
    here = there
    if (gain < tolerance) return { best: x, logLikelihood: here.logLikelihood, steps, converged: true }
  }
  return { best: x, logLikelihood: here.logLikelihood, steps, converged: false }
}

const subtract = (a: Vector, b: Vector): Vector => a.map((value, k) => value - (b[k] as number))

function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number)
  return sum
}

/**
 * F(x) − Σ γᵢ (Δxᵢ + Δrᵢ), where γ minimises |r − Σ γᵢ Δrᵢ|, r = F(x) − x: where F would stand still if it were
 * linear in the span of the last moves.
 */
function mix(x: Vector, next: Vector, moves: readonly Move[]): Vector {
  const residual = subtract(next, x)
  const shares = solveNormalEquations(moves, residual)
  const mixed = next.slice()
  for (const [i, { byX, byResidual }] of moves.entries()) {
    const share = shares[i] ?? 0
    for (let k = 0; k < mixed.length; k++)
      (mixed[k] as number) -= share * ((byX[k] as number) + (byResidual[k] as number))
  }
  return mixed
}

/** γ of `mix`; none when the moves are alike to working precision. */
function solveNormalEquations(moves: readonly Move[], residual: Vector): number[] {
  const n = moves.length
  const factor = new Float64Array(n * n)
  for (const [i, { byResidual }] of moves.entries()) {
    for (const [j, other] of moves.slice(0, i + 1).entries())
      factor[i * n + j] = dot(byResidual, other.byResidual) * (i === j ? 1 + 1e-8 : 1)
  }
  if (!factorize(factor, n)) return []
  const shares = moves.map(({ byResidual }) => dot(byResidual, residual))
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) (shares[i] as number) -= (factor[i * n + j] as number) * (shares[j] as number)
    ;(shares[i] as number) /= factor[i * n + i] as number
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++)
      (shares[i] as number) -= (factor[j * n + i] as number) * (shares[j] as number)
    ;(shares[i] as number) /= factor[i * n + i] as number
  }
  return shares
}

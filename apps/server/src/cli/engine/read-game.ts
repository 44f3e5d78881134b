import { LineError } from './json-lines.ts'

/** What a player asks for, in the terms of the engine. */
export type GameRules = {
  /** Levels per tube. */
  readonly tubes: readonly (readonly number[])[]
  readonly seed: string
  readonly noise: { readonly guess: number; readonly slip: number }
  readonly max: number | null
  readonly target: number
}

const mostSkills = 10_000
const usual = { guess: 0.12, slip: 0.06, target: 0.05 }

/** Reads `{"seed","tubes","guess"?,"slip"?,"max"?,"target"?}`. */
export function readGame(value: unknown): GameRules {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('new_invalid', '« new » doit être un objet : {"seed","tubes",…}.')
  const { seed, tubes, guess, slip, max, target } = value as Record<string, unknown>
  return {
    seed: readSeed(seed),
    tubes: readTubes(tubes),
    noise: readNoise(guess, slip),
    max: readMax(max),
    target: readShare('target', target, usual.target),
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

function readSeed(value: unknown): string {
  if (isBlank(value)) return ''
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  throw new LineError('seed_invalid', '« seed » doit être un nombre ou un texte.')
}

function readTubes(value: unknown): readonly (readonly number[])[] {
  const isLevel = (one: unknown): one is number => typeof one === 'number' && Number.isFinite(one)
  const isTube = (one: unknown): one is number[] =>
    Array.isArray(one) && one.every(isLevel) && new Set(one).size === one.length
  if (!Array.isArray(value) || !value.every(isTube))
    throw new LineError(
      'tubes_invalid',
      '« tubes » doit être une liste de listes de niveaux, chacun une fois.',
    )
  if (value.reduce((sum, { length }) => sum + length, 0) > mostSkills)
    throw new LineError('tubes_invalid', `« tubes » ne peut pas compter plus de ${mostSkills} acquis.`)
  return value
}

function readNoise(guess: unknown, slip: unknown): GameRules['noise'] {
  const noise = { guess: readShare('guess', guess, usual.guess), slip: readShare('slip', slip, usual.slip) }
  if (noise.guess + noise.slip >= 1)
    throw new LineError('noise_invalid', '« guess » et « slip » doivent faire moins de 1 ensemble.')
  return noise
}

function readShare(name: string, value: unknown, whenBlank: number): number {
  if (isBlank(value)) return whenBlank
  if (typeof value === 'number' && value >= 0 && value < 1) return value
  throw new LineError(`${name}_invalid`, `« ${name} » doit être un nombre de 0 à 1, 1 exclu.`)
}

function readMax(value: unknown): number | null {
  if (isBlank(value)) return null
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new LineError('max_invalid', '« max » doit être un nombre entier, ou absent.')
}

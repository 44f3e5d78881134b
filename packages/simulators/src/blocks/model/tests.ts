export const knownTests = [
  'wall',
  'free',
  'freeLeft',
  'freeRight',
  'gem',
  'noGem',
  'goal',
  'notGoal',
] as const
export type KnownTest = (typeof knownTests)[number]

/** The variable that nobody sets: how many gems are carried. */
export const bagName = 'sac'

const names: ReadonlySet<string> = new Set(knownTests)
export const isKnownTest = (test: string): test is KnownTest => names.has(test)

export type Comparison = { readonly name: string; readonly sign: string; readonly than: number }

/** `pas > 3`; null for what is no comparison. */
export function readComparison(test: string): Comparison | null {
  const [, name = '', sign = '', than = ''] = /^([a-zà-ÿ]+) ([=<>]) (\d{1,2})$/u.exec(test) ?? []
  return name === '' ? null : { name, sign, than: Number(than) }
}

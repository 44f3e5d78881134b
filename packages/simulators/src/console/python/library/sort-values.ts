import type { Machine } from '../machine.ts'
import { order } from '../values/compare.ts'
import { isTrue, type Named, type Value } from '../values/value.ts'

/** In order, by what `key` makes of each; equal ones stay as they were, backwards too. */
export function sortValues(machine: Machine, values: readonly Value[], named: Named): Value[] {
  const key = named.get('key') ?? null
  const sense = isTrue(named.get('reverse') ?? false) ? -1 : 1
  const keyed = values.map((value) => ({ value, by: key === null ? value : machine.call(key, [value]) }))
  return keyed.toSorted((one, other) => sense * order(machine, one.by, other.by)).map(({ value }) => value)
}

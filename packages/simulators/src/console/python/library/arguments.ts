import { quoted, typeError } from '../error.ts'
import { type Builtin, type Named, typeName, type Value } from '../values/value.ts'
import type { Machine } from '../machine.ts'

type Run = (machine: Machine, values: readonly Value[], named: Named) => Value

/** A function of ours that takes between so many values, and no named ones but those. */
export function builtin(
  name: string,
  [least, most]: readonly [number, number],
  run: Run,
  names: readonly string[] = [],
): Builtin {
  return {
    type: 'builtin',
    name,
    run(machine, values, named) {
      const stranger = [...named.keys()].find((one) => !names.includes(one))
      if (stranger !== undefined) throw typeError(`${name}() n’a pas d’option ${quoted(stranger)} ici.`)
      if (values.length < least || values.length > most)
        throw typeError(
          `${name}() ne s’utilise pas avec ${values.length} valeur${values.length > 1 ? 's' : ''}.`,
        )
      return run(machine, values, named)
    },
  }
}

export function textOf(value: Value | undefined): string {
  if (typeof value === 'string') return value
  throw typeError(`il faut un texte, pas une valeur de type ${typeName(value ?? null)}.`)
}

export function numberOf(value: Value | undefined): number {
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean')
    return Number(value)
  throw typeError(`il faut un nombre, pas une valeur de type ${typeName(value ?? null)}.`)
}

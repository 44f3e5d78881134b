import { fractionOf } from '../../chance/hash.ts'

/** A number in [0, 1) that a seed and a place in it decide: the same test, the same draws. */
export const draw = (seed: string, place: string | number): number => fractionOf(`${seed}/${place}`)

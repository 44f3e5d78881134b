import { hash } from '../../first-rule/hash.ts'

/** A number in [0, 1) that a seed and a place in it decide: the same test, the same draws. */
export function draw(seed: string, place: string | number): number {
  return hash(`${seed}/${place}`) / 4_294_967_296
}

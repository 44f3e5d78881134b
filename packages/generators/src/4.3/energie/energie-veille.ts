import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

/** Standby of a room’s computers, cut ten hours a night. */
export const draw: Draw = (random) => {
  const nombre = random.pick([8, 12, 14, 16, 18, 22])
  const watts = random.pick([2, 3, 4, 5, 6])
  const parAppareil = watts * 3_650
  return {
    nombre,
    watts,
    parAppareil,
    gainWh: nombre * parAppareil,
    gain: decimal((nombre * parAppareil) / 1_000),
    unJour: decimal(parAppareil / 1_000),
    total: decimal((nombre * watts * 8_760) / 1_000),
  }
}

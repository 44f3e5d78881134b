import { towns } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Two towns, the second in the first one’s place. */
export const draw: Draw = (random) => {
  const [ancienne = '', nouvelle = ''] = random.some(towns, 2)
  return { ancienne, nouvelle }
}

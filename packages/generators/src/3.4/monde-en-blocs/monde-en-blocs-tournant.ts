import type { Draw } from '../../values.ts'

const size = 6

const inSteps = (count: number): string => (count === 1 ? '1 case' : `${count} cases`)

/** Some steps to the right, a turn, some steps up or down. */
export const draw: Draw = (random) => {
  const first = random.integer(2, 4)
  const second = random.integer(2, 3)
  const isRight = random.pick([true, false])
  const startX = random.integer(0, size - 1 - first)
  const startY = isRight ? random.integer(1, 4 - second) : random.integer(second, 3)
  const goalY = isRight ? startY + second : startY - second
  const carte = [0, 1, 2, 3, 4].map((y) =>
    Array.from({ length: size }, (_, x) =>
      x === startX && y === startY ? '>' : x === startX + first && y === goalY ? 'F' : '_',
    ).join(''),
  )
  const forward = (length: number): string[] => Array.from({ length }, () => 'forward')
  const [good, bad] = isRight ? ['right', 'left'] : ['left', 'right']
  return {
    carte,
    premier: inSteps(first),
    second: inSteps(second),
    cote: isRight ? 'droite' : 'gauche',
    regard: isRight ? 'down' : 'up',
    oppose: isRight ? 'up' : 'down',
    juste: [...forward(first), good, ...forward(second)],
    inverse: [...forward(first), bad, 'forward'],
    droit: forward(first),
    court: [...forward(first), good, ...forward(second - 1)],
  }
}

import type { Solve } from '../../values.ts'

/** The circles sorted by their radius. */
export const solve: Solve = ({ files }) => {
  const [lines] = Object.values(files)
  const circles = (Array.isArray(lines) ? lines.map(String) : [])
    .filter((line) => line.includes('<circle'))
    .map((line) => ({
      radius: Number(/ r="(\d+)"/.exec(line)?.[1]),
      fill: / fill="([^"]+)"/.exec(line)?.[1] ?? '',
    }))
    .toSorted((one, two) => two.radius - one.radius)
  return circles[0]?.fill ?? ''
}

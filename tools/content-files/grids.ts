import { circle, colours, picture, polygon, type Point, rect, words } from './draw.ts'

const cell = 46
const margin = 34

export type Heading = 'haut' | 'droite' | 'bas' | 'gauche'

export type Grid = {
  readonly columns: number
  readonly rows: number
  /** Such as “B3”; letters name columns, figures name rows from the top. */
  readonly robot: string
  /** Drawn as an arrow, or as a round robot without front. */
  readonly heading?: Heading
  readonly goal?: string
  readonly walls?: readonly string[]
}

const placeOf = (name: string): Point => [
  margin + (name.charCodeAt(0) - 65) * cell,
  margin + (Number(name.slice(1)) - 1) * cell,
]

const turns: Readonly<Record<Heading, number>> = { haut: 0, droite: 1, bas: 2, gauche: 3 }

function drawRobot(name: string, heading: Heading | undefined): string {
  const [x, y] = placeOf(name)
  const centre: Point = [x + cell / 2, y + cell / 2]
  if (!heading) return circle(centre, 14, { fill: colours.blue })
  const angle = (turns[heading] * Math.PI) / 2
  const turn = ([dx, dy]: Point): Point => [
    centre[0] + dx * Math.cos(angle) - dy * Math.sin(angle),
    centre[1] + dx * Math.sin(angle) + dy * Math.cos(angle),
  ]
  const arrow: Point[] = [
    [0, -17],
    [13, 14],
    [0, 7],
    [-13, 14],
  ]
  return polygon(arrow.map(turn), { fill: colours.blue })
}

function drawStar(name: string): string {
  const [x, y] = placeOf(name)
  const points = Array.from({ length: 10 }, (_, index): Point => {
    const radius = index % 2 === 0 ? 17 : 7
    const angle = (index * Math.PI) / 5 - Math.PI / 2
    return [x + cell / 2 + radius * Math.cos(angle), y + cell / 2 + radius * Math.sin(angle)]
  })
  return polygon(points, { fill: '#F2C14E', stroke: colours.ink })
}

/** A grid that a robot walks on. */
export function drawGrid({ columns, rows, robot, heading, goal, walls = [] }: Grid): string {
  const cells = Array.from({ length: columns * rows }, (_, index): Point => [
    margin + (index % columns) * cell,
    margin + Math.floor(index / columns) * cell,
  ])
  return picture(margin + columns * cell + 12, margin + rows * cell + 12, [
    ...cells.map(([x, y]) => rect({ x, y, w: cell, h: cell }, { stroke: colours.line, fill: colours.paper })),
    ...walls.map((name) => {
      const [x, y] = placeOf(name)
      return rect({ x, y, w: cell, h: cell }, { fill: colours.muted, stroke: colours.ink })
    }),
    ...Array.from({ length: columns }, (_, index) =>
      words([margin + (index + 0.5) * cell, 22], String.fromCodePoint(65 + index), {
        anchor: 'middle',
        bold: true,
      }),
    ),
    ...Array.from({ length: rows }, (_, index) =>
      words([16, margin + (index + 0.5) * cell + 6], String(index + 1), { anchor: 'middle', bold: true }),
    ),
    ...(goal === undefined ? [] : [drawStar(goal)]),
    drawRobot(robot, heading),
  ])
}

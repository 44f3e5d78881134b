import { circle, colours, line, picture, polyline, type Point, rect, shape, words } from './draw.ts'

const width = 360
const height = 300
const area = { left: 52, right: width - 14, top: 56, bottom: height - 44 }

export type Axis = {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit: string
}

export type Series = {
  readonly title: string
  readonly axis: Axis
  readonly values: readonly (readonly [name: string, value: number])[]
}

const yOf = ({ min, max }: Axis, value: number): number =>
  area.bottom - ((value - min) / (max - min)) * (area.bottom - area.top)

function drawAxis(title: string, axis: Axis): string[] {
  const count = Math.round((axis.max - axis.min) / axis.step)
  const marks = Array.from({ length: count + 1 }, (_, index) => axis.min + index * axis.step)
  return [
    words([12, 22], title, { bold: true, size: 14 }),
    words([12, 42], axis.unit, { size: 12, fill: colours.muted }),
    ...marks.flatMap((mark) => [
      line([area.left, yOf(axis, mark)], [area.right, yOf(axis, mark)], { stroke: '#D5D9E2', width: 1 }),
      words([area.left - 6, yOf(axis, mark) + 4], String(mark), { size: 12, anchor: 'end' }),
    ]),
    line([area.left, area.top], [area.left, area.bottom], { stroke: colours.ink }),
    line([area.left, area.bottom], [area.right, area.bottom], { stroke: colours.ink }),
  ]
}

const xOf = (count: number, index: number): number =>
  area.left + ((area.right - area.left) / count) * (index + 0.5)

export function drawBars({ title, axis, values }: Series): string {
  const bar = (area.right - area.left) / values.length / 2
  return picture(width, height, [
    ...drawAxis(title, axis),
    ...values.flatMap(([name, value], index) => {
      const x = xOf(values.length, index)
      const y = yOf(axis, value)
      return [
        rect({ x: x - bar / 2, y, w: bar, h: area.bottom - y }, { fill: colours.blue }),
        words([x, area.bottom + 20], name, { size: 13, anchor: 'middle' }),
      ]
    }),
  ])
}

export function drawCurve({ title, axis, values }: Series): string {
  const points = values.map(([, value], index): Point => [xOf(values.length, index), yOf(axis, value)])
  return picture(width, height, [
    ...drawAxis(title, axis),
    polyline(points, { stroke: colours.blue, width: 3 }),
    ...points.map((point) => circle(point, 4.5, { fill: colours.blue })),
    ...values.map(([name], index) =>
      words([xOf(values.length, index), area.bottom + 20], name, { size: 12, anchor: 'middle' }),
    ),
  ])
}

const fills = [colours.blue, colours.pale, colours.orange, '#F3D9BF', colours.green]

/** Shares of a whole, each named beside the disc. */
export function drawShares(
  title: string,
  shares: readonly (readonly [name: string, percent: number])[],
): string {
  const centre: Point = [110, 150]
  const radius = 88
  let turn = 0
  const at = (share: number): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2
    const round = (value: number): number => Math.round(value * 10) / 10
    return `${round(centre[0] + radius * Math.cos(angle))} ${round(centre[1] + radius * Math.sin(angle))}`
  }
  const slices = shares.map(([, percent], index) => {
    const from = turn / 100
    turn += percent
    const large = percent > 50 ? 1 : 0
    return shape(
      `M${centre[0]} ${centre[1]} L${at(from)} A${radius} ${radius} 0 ${large} 1 ${at(turn / 100)} Z`,
      {
        fill: fills[index % fills.length] ?? colours.blue,
        stroke: colours.ink,
      },
    )
  })
  return picture(width, 256, [
    words([12, 24], title, { bold: true, size: 14 }),
    ...slices,
    ...shares.flatMap(([name, percent], index) => [
      rect(
        { x: 214, y: 84 + index * 32, w: 16, h: 16 },
        { fill: fills[index % fills.length] ?? colours.blue, stroke: colours.ink },
      ),
      words([238, 98 + index * 32], `${name} ${percent}\u00a0%`, { size: 13 }),
    ]),
  ])
}

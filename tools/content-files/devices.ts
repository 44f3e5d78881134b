import { colours, line, picture, type Point, rect, words } from './draw.ts'

const width = 360

export type Storage = {
  readonly title: string
  readonly total: number
  readonly unit: string
  readonly parts: readonly (readonly [name: string, size: number])[]
}

const fills = [colours.blue, colours.orange, colours.green, colours.muted]

/** The storage page of a phone or tablet. */
export function drawStorage({ title, total, unit, parts }: Storage): string {
  const scale = (width - 36) / total
  let x = 18
  const bars = parts.map(([, size], index) => {
    const bar = rect(
      { x, y: 64, w: size * scale, h: 22 },
      { fill: fills[index % fills.length] ?? colours.blue },
    )
    x += size * scale
    return bar
  })
  const number = (size: number): string => String(size).replace('.', ',')
  return picture(width, 120 + parts.length * 30, [
    rect(
      { x: 4, y: 4, w: width - 8, h: 108 + parts.length * 30, r: 8 },
      { stroke: colours.line, fill: colours.paper },
    ),
    words([18, 34], title, { bold: true }),
    words([18, 54], `Capacité : ${number(total)}\u00a0${unit}`, { size: 13 }),
    rect({ x: 18, y: 64, w: width - 36, h: 22 }, { fill: colours.shade, stroke: colours.line }),
    ...bars,
    ...parts.flatMap(([name, size], index) => [
      rect(
        { x: 18, y: 102 + index * 30, w: 14, h: 14 },
        { fill: fills[index % fills.length] ?? colours.blue },
      ),
      words([42, 114 + index * 30], name, { size: 14 }),
      words([width - 20, 114 + index * 30], `${number(size)}\u00a0${unit}`, { size: 14, anchor: 'end' }),
    ]),
  ])
}

export type Network = {
  readonly height: number
  readonly places: Readonly<Record<string, Point>>
  readonly links: readonly (readonly [from: string, to: string, kind: 'cable' | 'radio'])[]
}

/** Devices and what joins them: a full line is a cable, a dashed one is radio. */
export function drawNetwork({ height, places, links }: Network): string {
  const at = (name: string): Point => places[name] ?? [0, 0]
  return picture(width, height, [
    ...links.map(([from, to, kind]) =>
      line(at(from), at(to), { stroke: colours.ink, width: 2.5, dash: kind === 'radio' }),
    ),
    ...Object.entries(places).flatMap(([name, [x, y]]) => {
      const w = name.length * 8 + 18
      return [
        rect({ x: x - w / 2, y: y - 16, w, h: 32, r: 6 }, { fill: colours.shade, stroke: colours.ink }),
        words([x, y + 5], name, { anchor: 'middle', size: 13.5 }),
      ]
    }),
  ])
}

/** Sockets on the side of a computer, each under its number. */
export function drawSockets(sockets: readonly ('usb-a' | 'usb-c' | 'hdmi' | 'ethernet' | 'jack')[]): string {
  const step = (width - 40) / sockets.length
  return picture(width, 120, [
    rect({ x: 8, y: 34, w: width - 16, h: 74, r: 10 }, { fill: colours.shade, stroke: colours.line }),
    ...sockets.flatMap((socket, index) => {
      const x = 20 + step * (index + 0.5)
      return [words([x, 24], String(index + 1), { anchor: 'middle', bold: true }), ...drawSocket(socket, x)]
    }),
  ])
}

function drawSocket(socket: Parameters<typeof drawSockets>[0][number], x: number): string[] {
  const hole = { fill: colours.ink }
  const inner = { fill: colours.paper }
  switch (socket) {
    case 'usb-a':
      return [rect({ x: x - 20, y: 62, w: 40, h: 18 }, hole), rect({ x: x - 16, y: 65, w: 32, h: 6 }, inner)]
    case 'usb-c':
      return [
        rect({ x: x - 16, y: 64, w: 32, h: 14, r: 7 }, hole),
        rect({ x: x - 9, y: 69, w: 18, h: 4, r: 2 }, inner),
      ]
    case 'hdmi':
      return [
        `<polygon points="${x - 22},60 ${x + 22},60 ${x + 22},72 ${x + 15},80 ${x - 15},80 ${x - 22},72" fill="${colours.ink}"/>`,
        rect({ x: x - 14, y: 66, w: 28, h: 4 }, inner),
      ]
    case 'ethernet':
      return [
        rect({ x: x - 18, y: 54, w: 36, h: 30 }, hole),
        rect({ x: x - 7, y: 78, w: 14, h: 10 }, hole),
        ...[-14, -10, -6, -2, 2, 6, 10, 14].map((shift) =>
          rect({ x: x + shift - 1, y: 56, w: 2, h: 8 }, inner),
        ),
      ]
    case 'jack':
      return [
        `<circle cx="${x}" cy="71" r="11" fill="${colours.ink}"/>`,
        `<circle cx="${x}" cy="71" r="5" fill="${colours.paper}"/>`,
      ]
  }
}

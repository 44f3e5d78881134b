import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

type Picture = { readonly width: number; readonly height: number; readonly colours: readonly number[] }

/** A screenshot with the 256 colours that it has most of, the others by their nearest: a third of the size. */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, colours } = readPng(png)
  const palette = choosePalette(colours)
  const indexOf = new Map(palette.map((colour, index) => [colour, index]))
  const lines = Buffer.alloc(height * (width + 1))
  for (const [at, colour] of colours.entries()) {
    const index = indexOf.get(colour) ?? findNearest(palette, colour)
    indexOf.set(colour, index)
    lines[at + Math.floor(at / width) + 1] = index
  }
  const header = Buffer.from(png.subarray(16, 29))
  header[9] = 3
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const channelsOf = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
]

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** Reads what browsers write: 8 bits a channel, not interlaced, without or with a channel of transparency. */
function readPng(png: Buffer): Picture {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]]
  if (png[24] !== 8 || png[28] !== 0 || (kind !== 2 && kind !== 6)) throw new Error('Not a picture of a page')
  const size = kind === 2 ? 3 : 4
  const parts: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), { stride: width * size, size })
  const colours = Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * size, 3))
  return { width, height, colours }
}

/** Undoes the five filters that PNG applies line by line. */
function unfilter(raw: Buffer, { stride, size }: { stride: number; size: number }): Buffer {
  const height = raw.length / (stride + 1)
  const out = Buffer.alloc(height * stride)
  for (let line = 0; line < height; line++) {
    const filter = raw[line * (stride + 1)]
    for (let column = 0; column < stride; column++) {
      const at = line * stride + column
      const left = column >= size ? (out[at - size] ?? 0) : 0
      const up = line > 0 ? (out[at - stride] ?? 0) : 0
      const corner = line > 0 && column >= size ? (out[at - stride - size] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      out[at] = (raw[line * (stride + 1) + 1 + column] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(left + up - corner - value))
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function choosePalette(colours: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort(([, a], [, b]) => b - a)
  return byCount.slice(0, 256).map(([colour]) => colour)
}

function findNearest(palette: readonly number[], colour: number): number {
  const wanted = channelsOf(colour)
  const distances = palette.map((known) =>
    channelsOf(known).reduce((sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

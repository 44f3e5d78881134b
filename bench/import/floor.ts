import { readFile } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { SaxesParser } from 'saxes'
import { peakKilobytes } from './peak-memory.ts'

// The floor: the file parsed by the fastest streaming parser of the registry, nothing taken out of it, then the rows
// that the import writes, ready made, sent by COPY into the same table with the same indexes.
const [url = '', xml = '', learners = ''] = process.argv.slice(2)

const start = performance.now()
const parser = new SaxesParser({ xmlns: false, position: false })
const decoder = new TextDecoder('iso-8859-15')
let elements = 0
parser.on('opentag', () => void elements++)
for await (const piece of createReadStream(xml, { highWaterMark: 65_536 })) {
  parser.write(decoder.decode(piece as Buffer, { stream: true }))
}
parser.close()
const parsed = performance.now()

const client = new pg.Client({ connectionString: url })
await client.connect()
const rows = await readFile(learners)
const copying = performance.now()
await client.query('begin')
await pipeline(Readable.from(slices(rows)), client.query(copyFrom('copy learners from stdin')))
await client.query('commit')
const seconds = (parsed - start + performance.now() - copying) / 1000
await client.end()
process.send?.({
  seconds,
  parse: (parsed - start) / 1000,
  kilobytes: peakKilobytes(),
  elements,
})

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

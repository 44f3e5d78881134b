import { writeFile } from 'node:fs/promises'
import { drawCurves } from './engine/draw-curves.ts'
import { follow } from './engine/follow.ts'
import { worlds } from './engine/worlds.ts'

// The curves of docs/measurement.md: accuracy against the number of questions, in the first four worlds.
const file = 'docs/measurement.svg'
const followed = worlds.slice(0, 4).map((world) => follow(world, { learners: 500, tubes: 12, most: 30 }))
await writeFile(file, drawCurves(followed))
for (const { world, engine, peer } of followed)
  console.log(JSON.stringify({ bench: 'curves', file, world, engine: engine.end, peer: peer.end }))

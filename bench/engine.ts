import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { compare } from './engine/compare.ts'
import { worlds } from './engine/worlds.ts'

// The campaign engine and the existing service's rule before the same simulated learners: one JSON line per world.
const { values } = parseArgs({
  options: {
    tubes: { type: 'string', default: '12' },
    learners: { type: 'string', default: '500' },
    world: { type: 'string' },
  },
})
const { tubes, learners } = values
const run = promisify(execFile)

/** Two worlds at a time, each in a process of its own; the lines come in the order of the worlds. */
async function runAll(): Promise<void> {
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  const lines = worlds.map(({ name }, index) => {
    const line = (lanes[index % 2] ?? Promise.resolve()).then(() => runApart(name))
    lanes[index % 2] = line
    return line
  })
  for (const line of lines) process.stdout.write(await line)
}

async function runApart(world: string): Promise<string> {
  const options = ['--world', world, '--tubes', tubes, '--learners', learners]
  return (await run(process.execPath, [fileURLToPath(import.meta.url), ...options])).stdout
}

if (values.world === undefined) {
  await runAll()
} else {
  const world = worlds.find(({ name }) => name === values.world)
  if (!world)
    throw new Error(`No world is called ${values.world}: ${worlds.map(({ name }) => name).join(', ')}`)
  console.log(JSON.stringify(compare({ world, tubes: Number(tubes), learners: Number(learners) })))
}

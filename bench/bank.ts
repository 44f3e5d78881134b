import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loadBank } from '../apps/server/src/content/index.ts'
import { contentFolder } from '../apps/server/src/platform/folders.ts'
import { medianOf, round } from './numbers/summary.ts'

// The item bank as it is, read by a process that has just begun, as at each start: processor time, since a machine
// that does other things as well would be counted otherwise, and memory. The floor: reading it once more, warm.
const aim = { ms: 400, megabytes: 80 }
const rounds = 5

type Read = {
  readonly items: number
  readonly coldMs: number
  readonly warmMs: number
  readonly megabytes: number
}

/** Cold, then warm; and what the process has grown by. */
async function readOnce(): Promise<Read> {
  const before = process.memoryUsage().rss
  const [bank, coldMs] = await time()
  const megabytes = round((process.memoryUsage().rss - before) / 1e6)
  await time()
  const [, warmMs] = await time()
  return { items: bank.challenges.size, coldMs, warmMs, megabytes }
}

async function time() {
  const before = process.cpuUsage()
  const bank = await loadBank(contentFolder)
  const { user, system } = process.cpuUsage(before)
  return [bank, round((user + system) / 1000)] as const
}

if (process.argv[2] === 'once') {
  console.log(JSON.stringify(await readOnce()))
} else {
  const program = fileURLToPath(import.meta.url)
  // As `npm start` runs it: the second start finds the first one's compiled code.
  const args = ['--max-semi-space-size=4', '--import', './tools/require-node.mjs', program, 'once']
  const reads = Array.from(
    { length: rounds + 1 },
    () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Read,
  ).slice(1)
  const of = (value: (read: Read) => number): number => round(medianOf(reads.map(value)))
  const [coldMs, warmMs] = [of((read) => read.coldMs), of((read) => read.warmMs)]
  console.log(
    JSON.stringify({
      bench: 'bank at start',
      items: of((read) => read.items),
      processorMs: coldMs,
      aimMs: aim.ms,
      floorMs: warmMs,
      ratio: round(coldMs / warmMs),
      megabytes: of((read) => read.megabytes),
      aimMegabytes: aim.megabytes,
    }),
  )
}

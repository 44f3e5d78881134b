import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../apps/server/src/platform/database/embedded.ts'
import { medianOf } from './numbers/summary.ts'

// `npm start` on an empty folder, and again on what it filled, from the command to the line that says where it is
// ready. The floor: the same PostgreSQL started by itself, and a Node that does nothing.
const folder = await mkdtemp(join(tmpdir(), 'orga-bench-'))
const rounds = 3

async function timeStart(): Promise<number> {
  const began = performance.now()
  const program = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, PORT: '0', PIX_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that Ctrl-C reaches npm and the service alike, as in a terminal.
    detached: true,
  })
  const ended = once(program, 'close')
  await new Promise<void>((ready, fail) => {
    let said = ''
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('est prêt')) ready()
    })
    program.once('close', () => fail(new Error(`The service ended before it was ready:\n${said}`)))
  })
  const milliseconds = performance.now() - began
  if (program.pid !== undefined) process.kill(-program.pid, 'SIGINT')
  await ended
  return milliseconds
}

async function timePostgres(): Promise<number> {
  const began = performance.now()
  const server = await startEmbeddedPostgres({ directory: join(folder, 'postgres') })
  const milliseconds = performance.now() - began
  await server.stop()
  return milliseconds
}

async function timeNode(): Promise<number> {
  const began = performance.now()
  await once(spawn(process.execPath, ['-e', '0']), 'close')
  return performance.now() - began
}

const load = loadavg()[0] ?? 0
const first = await timeStart()
const [seconds, floors]: [number[], number[]] = [[], []]
for (let round = 0; round < rounds; round++) {
  seconds.push(await timeStart())
  floors.push((await timePostgres()) + (await timeNode()))
}
await rm(folder, { recursive: true, force: true })
const inSeconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100
console.log(
  JSON.stringify({
    bench: 'start',
    loadBefore: Math.round(load * 100) / 100,
    firstSeconds: inSeconds(first),
    secondSeconds: inSeconds(medianOf(seconds)),
    slowestSecondSeconds: inSeconds(Math.max(...seconds)),
    floorSeconds: inSeconds(medianOf(floors)),
    ratio: Math.round((medianOf(seconds) / medianOf(floors)) * 10) / 10,
  }),
)

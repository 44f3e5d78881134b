import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export type ServiceProcess = {
  /** All that it wrote so far. */
  output(): string
  /** Resolves once `/readyz` says so; throws with its output if it ended before. */
  ready(): Promise<void>
  readonly url: string
  send(signal: NodeJS.Signals): void
  /** Its exit status; null when a signal ended it. */
  readonly ended: Promise<number | null>
}

/** The real program in a process of its own, under these settings and no others. */
export function startServiceProcess(settings: Readonly<Record<string, string>>): ServiceProcess {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [main], {
    env: { PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let running = true
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((done) => child.once('close', done)).finally(
    () => (running = false),
  )
  const url = `http://127.0.0.1:${settings['PORT']}`

  const answers = (): Promise<boolean> =>
    fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )

  return {
    output: () => output,
    url,
    ended,
    send: (signal) => void child.kill(signal),
    async ready() {
      while (!(await answers())) {
        if (!running) throw new Error(`The service ended:\n${output}`)
        await sleep(30)
      }
    },
  }
}

/** Waits until `done`, and throws with `what` after so many milliseconds. */
export async function within<T>(milliseconds: number, what: string, done: Promise<T>): Promise<T> {
  const late = sleep(milliseconds, undefined, { ref: false }).then(() => {
    throw new Error(`${what} took more than ${milliseconds} ms`)
  })
  return await Promise.race([done, late])
}

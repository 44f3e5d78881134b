import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../platform/http/refusal.ts'
import type { HashResult, HashTask } from './hash-worker.ts'

export type PasswordHasher = {
  /** Takes a place in the queue until disposed of. Throws `too_many_requests` when one more would wait too long. */
  takePlace(): HashingPlace
  close(): Promise<void>
}

export type HashingPlace = Disposable & {
  hash(password: string): Promise<string>
  /** Whether it is the password. Where there is no hash it is not, and finding that out takes as long. */
  verify(hash: string | undefined, password: string): Promise<boolean>
}

type Waiting = {
  readonly task: HashTask
  readonly resolve: (value: string | boolean) => void
  readonly reject: (error: Error) => void
}

/** Of a password that nobody knows. */
const dummyHash =
  '$argon2id$v=19$m=19456,t=2,p=1$2Wsp0/gsNmHUIBCZHFz/mA$O8znTqA7+9HywHH9X96Iu6qFvcUu56lycWTz+txjl5M'

const spareCores = Math.max(1, availableParallelism() - 1)

/** An accented letter is the same however the keyboard composes it. */
const normalise = (password: string): string => password.normalize('NFKC')

/**
 * Hashes in threads of its own, which leave a core to all other requests. A school of a thousand may sign in at
 * once: a hash takes some 10 ms, so that the last of 1,500 waits a quarter of a minute.
 */
export function createPasswordHasher({
  threads = spareCores,
  places = 1_500 * spareCores,
} = {}): PasswordHasher {
  let taken = 0
  const waiting: Waiting[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Waiting>()

  function startThread(): Worker {
    const worker = new Worker(new URL('./hash-worker.ts', import.meta.url))
    worker.on('message', (result: HashResult) => {
      const done = busy.get(worker)
      release(worker)
      idle.push(worker)
      if ('value' in result) done?.resolve(result.value)
      else done?.reject(new Error(result.failure))
      runNext()
    })
    // A thread that breaks also exits; its task fails and the next one gets a new thread.
    worker.on('error', (error) => busy.get(worker)?.reject(error))
    worker.on('exit', () => {
      busy.get(worker)?.reject(new Error('the password thread ended'))
      release(worker)
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
      runNext()
    })
    return worker
  }

  function release(worker: Worker): void {
    busy.delete(worker)
    // A process that has nothing else to do may end.
    worker.unref()
  }

  function runNext(): void {
    if (waiting.length === 0) return
    const worker = idle.pop() ?? (busy.size < threads ? startThread() : undefined)
    const next = worker && waiting.shift()
    if (!next) return
    busy.set(worker, next)
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(next.task)
  }

  const enqueue = async (task: HashTask): Promise<string | boolean> =>
    await new Promise((resolve, reject) => {
      waiting.push({ task, resolve, reject })
      runNext()
    })

  const place: HashingPlace = {
    async hash(password) {
      return String(await enqueue({ password: normalise(password) }))
    },
    async verify(hash, password) {
      const same = await enqueue({ password: normalise(password), hash: hash ?? dummyHash })
      return same === true && hash !== undefined
    },
    [Symbol.dispose]: () => void taken--,
  }

  return {
    takePlace() {
      if (taken >= places) throw new Refusal('too_many_requests', { details: { seconds: 10 } })
      taken++
      return place
    },
    async close() {
      for (const { reject } of waiting.splice(0)) reject(new Error('the service is stopping'))
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}

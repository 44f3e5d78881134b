import { parentPort } from 'node:worker_threads'
import { hashSync, verifySync } from '@node-rs/argon2'

export type HashTask = {
  readonly password: string
  /** To verify the password against; without it, the password is hashed. */
  readonly hash?: string
}
export type HashResult = { readonly value: string | boolean } | { readonly failure: string }

/** OWASP's minimum for argon2id, the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

function run({ password, hash }: HashTask): HashResult {
  try {
    return { value: hash === undefined ? hashSync(password, cost) : verifySync(hash, password) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.on('message', (task: HashTask) => parentPort?.postMessage(run(task)))

import { spawnSync } from 'node:child_process'

export type Step = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs one command, silent when it passes unless `loud`. Says how it went and how long it took. */
export function runStep({ name, command, environment }: Step, { loud = false } = {}): boolean {
  const began = performance.now()
  const [program, ...words] = command
  const result = spawnSync(program, words, {
    stdio: loud ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 1e8,
    // npm's shims end in .cmd there.
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  const passed = result.status === 0
  if (!passed && !loud) process.stdout.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  if (result.error) console.log(String(result.error))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  return passed
}

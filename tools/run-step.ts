import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type Step = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly environment?: Readonly<Record<string, string>>
  /** When what it says is shown; if it fails, unless told. */
  readonly shown?: 'live' | 'after'
}

/** Runs one command. Says how it went and how long it took. */
export async function runStep({ name, command, environment, shown }: Step): Promise<boolean> {
  const began = performance.now()
  const [program, ...words] = command
  const child = spawn(program, words, {
    stdio: [
      'inherit',
      ...(shown === 'live' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const)),
    ],
    // npm's shims end in .cmd there.
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part))
  const passed = await once(child, 'close').then(
    ([status]) => status === 0,
    (error: unknown) => {
      console.log(String(error))
      return false
    },
  )
  if (!passed || shown === 'after') process.stdout.write(Buffer.concat(said))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  return passed
}

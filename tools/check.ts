import { existsSync } from 'node:fs'
import { listFiles } from './list-files.ts'
import { runStep, type Step } from './run-step.ts'

/** Everything `npm run check` looks at, the quickest first. */
export const checks: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'house rules', command: ['node', 'tools/house.ts'] },
  { name: 'settings page', command: ['node', 'tools/settings-page.ts', '--check'] },
  ...listFiles('.')
    .filter((file) => /(^|\/)tsconfig\.json$/.test(file))
    .map((file): Step => ({ name: `types of ${file}`, command: ['tsc', '-p', file] })),
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'dead code', command: ['knip'] },
  ...(existsSync('tools/content-check.ts')
    ? [{ name: 'item bank', command: ['node', 'tools/content-check.ts'] } satisfies Step]
    : []),
]

/** Runs them all, so that one sees every fault at once, and returns how many failed. */
export async function runChecks(): Promise<number> {
  let failed = 0
  for (const check of checks) if (!(await runStep(check))) failed++
  return failed
}

if (import.meta.main) process.exit((await runChecks()) === 0 ? 0 : 1)

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const skipped = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report', '.git'])

/** Paths of all files of ours under `folder`, with forward slashes, in order; none of a folder that is not there. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name) && join(folder, name) !== 'data')
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/')
      return entry.isDirectory() ? listFiles(path) : [path]
    })
    .sort()
}

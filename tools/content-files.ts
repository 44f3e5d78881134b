import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pictures } from './content-files/pictures.ts'
import { dataFiles } from './content-files/data-files.ts'

/** The bank’s pictures and data files, by path below `content`: the same bytes at each run. */
export function drawContentFiles(): ReadonlyMap<string, string> {
  return new Map([...Object.entries(pictures), ...Object.entries(dataFiles)])
}

if (import.meta.main) {
  for (const [file, text] of drawContentFiles()) {
    const path = join('content', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

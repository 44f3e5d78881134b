import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const dataDir = process.env['E2E_DATA_DIR'] ?? ''

const file = join(dataDir, 'personal-data.txt')

/** Keeps what a journey types or is given, such as a password: `logs.spec.ts` looks for it in the server’s log. */
export function notePersonalData(...values: readonly string[]): void {
  appendFileSync(file, values.map((value) => `${value}\n`).join(''))
}

export const readPersonalData = (): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []

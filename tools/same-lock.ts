import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describeLockChanges, type LockFile } from './house/lock-file.ts'

// After an install: whether it kept to the lock file of the commit.
const read = (text: string): LockFile => JSON.parse(text) as LockFile
const committed = execFileSync('git', ['show', 'HEAD:package-lock.json'], {
  encoding: 'utf8',
  maxBuffer: 64_000_000,
})
const changes = describeLockChanges(read(committed), read(readFileSync('package-lock.json', 'utf8')))
for (const change of changes) console.error(change)
process.exit(changes.length === 0 ? 0 : 1)

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPasswordHasher } from '../apps/server/src/accounts/passwords/password-hasher.ts'
import { loadBank } from '../apps/server/src/content/index.ts'
import { round } from './numbers/summary.ts'

// What one process does by itself: reading the bank, comparing a password.
const print = (row: Record<string, string | number>): void => console.log(JSON.stringify(row))

/** The best of three, in milliseconds a run. */
async function time(work: () => unknown, runs: number): Promise<number> {
  let best = Infinity
  for (let turn = 0; turn < 3; turn++) {
    const began = performance.now()
    for (let run = 0; run < runs; run++) await work()
    best = Math.min(best, (performance.now() - began) / runs)
  }
  return best
}

const folder = await mkdtemp(join(tmpdir(), 'orga-bench-'))
await cp('content', folder, { recursive: true })
const tube = join(folder, '1.1', 'adresse-web')
const item = (await readdir(tube)).find((name) => /^1-.*\.md$/.test(name)) ?? ''
const text = await readFile(join(tube, item), 'utf8')
const missing = 1_000 - (await loadBank(folder)).challenges.size
for (let index = 0; index < missing; index++) {
  const name = item.replace('.md', `-${index}.md`)
  await writeFile(
    join(tube, name),
    text.replace(/^id: .*$/m, (line) => `${line}-${index}`),
  )
}
let items = 0
const bankMs = await time(async () => (items = (await loadBank(folder)).challenges.size), 1)
const readMs = await time(async () => {
  const names = await readdir(folder, { recursive: true })
  await Promise.all(names.filter((name) => name.endsWith('.md')).map((name) => readFile(join(folder, name))))
}, 1)
print({ bench: 'bank', items, ms: round(bankMs), floorMs: round(readMs), ratio: round(bankMs / readMs) })
await rm(folder, { recursive: true })

const hasher = createPasswordHasher({ threads: 1, places: 3 })
const place = hasher.takePlace()
const hash = await place.hash('Tilleul2026')
const known = await time(() => place.verify(hash, 'Autre2026'), 8)
const unknown = await time(() => place.verify(undefined, 'Autre2026'), 8)
print({ bench: 'password', knownMs: round(known), unknownMs: round(unknown), ratio: round(unknown / known) })
await hasher.close()

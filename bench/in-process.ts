import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess, campaignSettings, type CampaignSkill, type CampaignTest } from '@orga/engine'
import { createPasswordHasher } from '../apps/server/src/accounts/passwords/password-hasher.ts'
import { loadBank } from '../apps/server/src/content/index.ts'

// What one process does by itself: choosing a question, reading the bank, comparing a password.
const print = (row: Record<string, string | number>): void => console.log(JSON.stringify(row))
const round = (value: number): number => Number(value.toPrecision(3))

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

/** 12 tubes of four skills, a usual campaign, and 170 of four, more than any bank has. */
function build(tubes: number): CampaignTest {
  const skills = Array.from({ length: 4 * tubes }, (_, index): CampaignSkill => {
    const item = { timed: false, guess: 0.25, slip: 0.06 }
    const level = Math.floor(index / tubes) + 2
    const tubeId = `tube-${index % tubes}`
    const items = ['a', 'b'].map((name) => ({ ...item, id: `${name}-${index}` }))
    return { id: `skill-${index}`, tubeId, competenceId: '1.1', level, items }
  })
  const answers = skills.slice(tubes, tubes + 6).map(({ tubeId, level, items }, turn) => ({
    tubeId,
    level,
    timed: false,
    guess: 0.25,
    slip: 0.06,
    challengeId: items[0]?.id ?? '',
    correct: turn % 3 > 0,
    at: turn,
  }))
  return { settings: campaignSettings(), skills, startedAt: 0, earlier: [], answers, seed: 'bench' }
}

for (const tubes of [12, 170]) {
  const test = build(tubes)
  // The floor of a choice: one look at each skill.
  const floor = await time(() => test.skills.filter(({ level }) => level <= 3).length, 1000)
  const choice = await time(() => assess(test), tubes > 100 ? 20 : 200)
  const figures = { ms: round(choice), floorMs: round(floor), ratio: round(choice / floor) }
  print({ bench: 'choice', skills: test.skills.length, tubes, ...figures })
}

const folder = await mkdtemp(join(tmpdir(), 'orga-bench-'))
await cp('content', folder, { recursive: true })
const tube = join(folder, '1.1', 'adresse-web')
const item = (await readdir(tube)).find((name) => /^1-.*\.md$/.test(name)) ?? ''
const text = await readFile(join(tube, item), 'utf8')
for (let index = 0; index < 850; index++) {
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

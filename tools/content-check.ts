import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type BankReading,
  describeProblem,
  type Problem,
  readBank,
} from '../apps/server/src/content/index.ts'
import { checkBank } from './content-check/check-bank.ts'
import { checkGenerated } from './content-check/check-generated.ts'
import { checkMadeFiles } from './content-check/check-made-files.ts'
import { checkFiles, isText, listBankFiles } from './content-check/check-files.ts'
import { checkReviews } from './content-check/check-reviews.ts'
import { expectMinutes } from './content-check/simulate-path.ts'
import { fixTypography } from './content-check/texts/typography.ts'
import { writeReport } from './content-check/write-report.ts'
import { drawContentFiles } from './content-files.ts'

const folder = 'content'
const report = 'docs/bank.md'

/** Corrects the typography of every text of the bank, and returns how many files changed. */
function fixFiles(): number {
  const changed = listBankFiles(folder)
    .filter(isText)
    .filter((file) => {
      const path = join(folder, file)
      const text = readFileSync(path, 'utf8')
      const fixed = fixTypography(text, file.endsWith('.yaml'))
      if (fixed !== text) writeFileSync(path, fixed)
      return fixed !== text
    })
  return changed.length
}

function checkReport(page: string): Problem[] {
  const current = existsSync(report) ? readFileSync(report, 'utf8') : ''
  return current === page
    ? []
    : [{ file: report, field: '', message: 'page dépassée. « npm run content:check -- --write » la refait.' }]
}

/** Pictures and data files are made by a script: what is on the disk is what it makes. */
function checkDrawnFiles(): Problem[] {
  return [...drawContentFiles()]
    .filter(
      ([file, text]) => !existsSync(join(folder, file)) || readFileSync(join(folder, file), 'utf8') !== text,
    )
    .map(([file]) => ({
      file,
      field: '',
      message: 'fichier dépassé. « node tools/content-files.ts » le refait.',
    }))
}

async function checkDescribedFiles({ bank, items }: BankReading): Promise<Problem[]> {
  const checks = items.map(async ({ file, data }) => {
    const challenge = bank.challenges.get(data.id)
    return challenge ? (await checkMadeFiles(challenge)).map((fault) => ({ file, ...fault })) : []
  })
  return (await Promise.all(checks)).flat()
}

const largestGap = 5

function checkMinutes({ bank }: BankReading): Problem[] {
  return [...bank.targetProfiles.values()].flatMap(({ id, minutes, skillIds }) => {
    const expected = expectMinutes(bank, skillIds)
    return Math.abs(expected - minutes) > largestGap
      ? [
          {
            file: `target-profiles/${id}.yaml`,
            field: 'minutes',
            message: `${minutes} min annoncées, ${expected} simulées.`,
          },
        ]
      : []
  })
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { fix: { type: 'boolean' }, write: { type: 'boolean' } },
    allowPositionals: true,
  })
  const folders = positionals.map((path) => relative(folder, path))
  if (values.fix) console.log(`Typographie corrigée dans ${fixFiles()} fichiers.`)
  const reading = await readBank(folder)
  const reviews = checkReviews(folder, reading)
  const page = writeReport(reading, reviews.read)
  if (values.write) writeFileSync(report, page)
  const problems = [
    ...reading.problems,
    ...checkBank(reading),
    ...checkFiles(folder, reading.bank),
    ...(await checkDescribedFiles(reading)),
    ...(await checkGenerated(reading, folders)),
    ...checkDrawnFiles(),
    ...checkMinutes(reading),
    ...reviews.problems,
    ...checkReport(page),
  ]
  for (const problem of problems) console.log(describeProblem(problem))
  const { tubes, skills, challenges, targetProfiles } = reading.bank
  console.log(
    `${tubes.size} sujets, ${skills.size} acquis, ${challenges.size} épreuves, ${targetProfiles.size} parcours : ${problems.length} problème${problems.length > 1 ? 's' : ''}.`,
  )
  // A check that saw no item has passed on nothing.
  return problems.length === 0 && challenges.size > 0 ? 0 : 1
}

process.exit(await main())

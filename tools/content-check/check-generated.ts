import { type AnswerValue, checkAnswer } from '@orga/engine'
import type { Shown, Solve } from '@orga/generators'
import type { BankReading, Challenge, Problem } from '../../apps/server/src/content/index.ts'
import { checkItem, type Item } from './check-item.ts'
import { findWrongKeys } from './check-key.ts'
import { checkMadeFiles } from './check-made-files.ts'

const seeds = Array.from({ length: 1_000 }, (_, index) => `graine-${index}`)

/** Draws whose texts and files are read in full; of the others, the key alone is tried. */
const readInFull = 20

/** A generator that always says the same is a fixed item. */
const leastVariety = 20

type Drawn = { readonly item: Item; readonly challenge: Challenge }

/**
 * Each generated item, drawn a thousand times: nothing is missing, the key holds, and an independent solution agrees.
 * With `folders`, only those below one of them: the draws are nearly all the time that a check takes.
 */
export async function checkGenerated(
  { bank, items }: BankReading,
  folders: readonly string[],
): Promise<Problem[]> {
  const checks = items.map(async (item) => {
    const challenge = bank.challenges.get(item.data.id)
    if (!item.draw || !challenge?.draw || !isBelow(item.file, folders)) return []
    const solve = await loadSolve(item)
    if (!solve && challenge.solution.type !== ('state' as string))
      return [
        { file: item.file, field: 'generator', message: 'il manque la solution indépendante, .solve.ts.' },
      ]
    return await checkDraws({ item, challenge }, solve)
  })
  return (await Promise.all(checks)).flat()
}

const isBelow = (file: string, folders: readonly string[]): boolean =>
  folders.length === 0 || folders.some((folder) => `${file}/`.startsWith(`${folder}/`))

async function loadSolve({ file, data }: Item): Promise<Solve | undefined> {
  const place = file.split('/').slice(0, 2).join('/')
  try {
    const module = (await import(`@orga/generators/${place}/${data.id}.solve`)) as { readonly solve?: Solve }
    return module.solve
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** The faults of the first draw that has any, so that an author reads one example and not a thousand. */
export async function checkDraws(sample: Drawn, solve: Solve | undefined): Promise<Problem[]> {
  const { file } = sample.item
  const shown = new Set<string>()
  for (const [index, seed] of seeds.entries()) {
    const faults = await checkDraw(sample, solve, { seed, inFull: index < readInFull })
    if (faults.faults.length > 0)
      return faults.faults.map((fault) => ({ file, ...fault, message: `tirage ${seed} : ${fault.message}` }))
    shown.add(faults.shown)
  }
  return shown.size < leastVariety
    ? [
        {
          file,
          field: 'generator',
          message: `${shown.size} questions différentes sur ${seeds.length} tirages.`,
        },
      ]
    : []
}

type Fault = { readonly field: string; readonly message: string }

async function checkDraw(
  sample: Drawn,
  solve: Solve | undefined,
  { seed, inFull }: { seed: string; inFull: boolean },
): Promise<{ faults: Fault[]; shown: string }> {
  const challenge = orError(() => sample.challenge.draw?.(seed) ?? sample.challenge)
  if (challenge instanceof Error)
    return { faults: [{ field: 'generator', message: challenge.message }], shown: '' }
  const shown = showChallenge(challenge)
  const faults = [
    ...(inFull ? await readDraw(sample, challenge, seed) : findWrongKeys(challenge)),
    ...(solve ? checkSolution(challenge, solve(shown)) : []),
  ]
  return {
    faults: faults.map(({ field, message }) => ({ field, message })),
    shown: JSON.stringify([shown, challenge.simulator?.settings]),
  }
}

/** All that a reader could find wrong with one draw. */
async function readDraw({ item }: Drawn, challenge: Challenge, seed: string): Promise<Fault[]> {
  return [
    ...(JSON.stringify(challenge).includes('{{')
      ? [{ field: 'generator', message: 'il reste un passage entre deux accolades.' }]
      : []),
    ...checkItem(item.draw?.(seed) ?? item, challenge),
    ...(await checkMadeFiles(challenge)),
  ]
}

function orError<T>(work: () => T): T | Error {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}

function showChallenge(challenge: Challenge): Shown {
  const files = challenge.attachments.flatMap(({ file, content }) =>
    content === null ? [] : [[file.slice(file.lastIndexOf('/') + 1), content] as const],
  )
  return {
    instruction: challenge.instruction,
    proposals: challenge.proposals.map(({ text }) => text),
    labels: challenge.fields.map(({ label }) => label),
    choices: challenge.choices,
    alternative: challenge.image?.alternative ?? '',
    files: Object.fromEntries(files),
  }
}

function checkSolution(challenge: Challenge, solved: string | readonly string[]): Fault[] {
  const { outcome } = checkAnswer(challenge.solution, valueOf(challenge, solved))
  const found = typeof solved === 'string' ? solved : solved.join(' ; ')
  return outcome === 'correct'
    ? []
    : [
        {
          field: 'generator',
          message: `le générateur attend « ${challenge.expected.join(' ; ')} », la solution indépendante trouve « ${found} ».`,
        },
      ]
}

/** An answer in words, as a page would send it. */
function valueOf({ type, proposals, fields }: Challenge, solved: string | readonly string[]): AnswerValue {
  const idOf = (text: string): string => proposals.find((one) => one.text === text)?.id ?? ''
  const texts = typeof solved === 'string' ? [solved] : solved
  switch (type) {
    case 'qcu':
    case 'hotspot':
      return idOf(texts[0] ?? '')
    case 'qcm':
    case 'ordering':
      return texts.map(idOf)
    case 'fields':
      return Object.fromEntries(fields.map(({ key }, index) => [key, texts[index] ?? '']))
    case 'matching':
      return Object.fromEntries(fields.map(({ key }, index) => [key, idOf(texts[index] ?? '')]))
    case 'qroc':
      return texts[0] ?? ''
    // Its own model has walked to the answer.
    case 'simulator':
      return {}
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type BankReading, type Problem, readYaml } from '../../apps/server/src/content/index.ts'

const dateSchema = z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/, 'on attend une date, comme 24/11/2026.')

/** One review of one item by somebody who has not written it, after `docs/items/rubric.md`. */
const reviewSchema = z
  .strictObject({
    item: z.string(),
    /** By role: whoever reads stays unnamed. */
    reader: z.string().trim().min(1),
    date: dateSchema,
    /** Whether it was good as it stood, or had to be changed. */
    verdict: z.enum(['bon', 'corrigé']),
    changes: z.string().trim().min(1).optional(),
  })
  .refine(({ verdict, changes }) => (verdict === 'corrigé') === (changes !== undefined), {
    path: ['changes'],
    error: 'une épreuve corrigée dit ce qui a changé ; une bonne n’a rien à dire.',
  })

const reviewsSchema = z.array(reviewSchema)

export type ReviewState = {
  readonly problems: readonly Problem[]
  /** Items that a second person has read. */
  readonly read: ReadonlySet<string>
}

/** The reviews of all tubes: `reviews.yaml` beside the items. Where there is one, each item has its review. */
export function checkReviews(folder: string, { items }: BankReading): ReviewState {
  const places = Map.groupBy(items, ({ file }) => file.split('/').slice(0, 2).join('/'))
  const problems: Problem[] = []
  const read = new Set<string>()
  for (const [place, own] of places) {
    const file = `${place}/reviews.yaml`
    if (!existsSync(join(folder, file))) continue
    const reading = readYaml(file, readFileSync(join(folder, file), 'utf8'), reviewsSchema)
    problems.push(...reading.problems)
    const ids = new Set(own.map(({ data }) => data.id))
    const named = (reading.value ?? []).map(({ item }) => item)
    for (const id of named) {
      if (ids.has(id)) read.add(id)
      else problems.push({ file, field: 'item', message: `aucune épreuve de ce sujet ne s’appelle ${id}.` })
    }
    for (const id of reading.value ? ids : [])
      if (!named.includes(id)) problems.push({ file, field: '', message: `il manque la relecture de ${id}.` })
  }
  return { problems, read }
}

import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml'
import type { z } from 'zod'
import { type Problem, problemOf, spellOut } from './problems.ts'

/** Something read from one file, or what prevents it. */
export type Reading<T> = { readonly value: T | null; readonly problems: readonly Problem[] }

export const refuse = (file: string, field: string, message: string): Reading<never> => ({
  value: null,
  problems: [{ file, field, message }],
})

/** A YAML file, or the YAML head of a Markdown file, through its schema. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const { value, problems } = parseYaml(file, text)
  return problems.length > 0 ? { value: null, problems } : checkData(file, value, schema)
}

/** A tree of texts: nothing but its author says what is a number. */
export function parseYaml(file: string, text: string): Reading<unknown> {
  try {
    return { value: load(text, { schema: FAILSAFE_SCHEMA }), problems: [] }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = (error.mark?.line ?? 0) + 1
    const hint =
      'Un texte qui contient deux points, un dièse ou des guillemets se met entre apostrophes droites.'
    return refuse(file, '', `l’en-tête est mal écrit vers sa ligne ${line} (${error.reason}). ${hint}`)
  }
}

export function checkData<T>(file: string, data: unknown, schema: z.ZodType<T>): Reading<T> {
  const parsed = schema.safeParse(data)
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { value: null, problems: parsed.error.issues.flatMap(spellOut).map((issue) => problemOf(file, issue)) }
}

const head = /^---\n([\s\S]*?)\n---\n/

/** Splits a Markdown file into its head and its body. */
export function splitHead(text: string): { readonly head: string; readonly body: string } | null {
  const match = head.exec(text)
  return match ? { head: match[1] ?? '', body: text.slice(match[0].length).trim() } : null
}

/** The parts of a body, each under a title of the first degree: `# Consigne`. */
export function splitSections(body: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  let title = ''
  let inCode = false
  for (const line of body.split('\n')) {
    if (line.startsWith('```')) inCode = !inCode
    if (!inCode && line.startsWith('# ')) title = line.slice(2).trim()
    else sections.set(title, `${sections.get(title) ?? ''}${line}\n`)
  }
  return new Map([...sections].map(([name, text]) => [name, text.trim()]))
}

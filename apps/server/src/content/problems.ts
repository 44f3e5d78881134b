import type { z } from 'zod'

/** What is wrong in a file of the bank, in words for its author. */
export type Problem = {
  /** Path below the bank’s folder. */
  readonly file: string
  /** Where in the file, such as `proposals.2.text`; empty when the whole file is meant. */
  readonly field: string
  readonly message: string
}

/** A bank that cannot be used; names every problem at once, so that an author corrects them in one go. */
export class BankError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`La banque d’épreuves ne peut pas être lue :\n${problems.map(describeProblem).join('\n')}`)
    this.name = 'BankError'
    this.problems = problems
  }
}

export function describeProblem({ file, field, message }: Problem): string {
  return `- ${file}${field === '' ? '' : `, champ « ${field} »`} : ${message}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'un texte',
  array: 'une liste (une ligne par élément, qui commence par un tiret)',
  object: 'un groupe de champs',
  record: 'un groupe de champs',
}

/** What is really wrong where a value is none of several kinds: its distance from the kind that it is nearest to. */
export function spellOut(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length)
  if (!nearest || nearest.length === 0) return [issue]
  return nearest.flatMap((one) => spellOut({ ...one, path: [...issue.path, ...one.path] }))
}

/** One zod issue in French. Messages written in the schemas are kept as they are. */
export function problemOf(file: string, issue: z.core.$ZodIssue): Problem {
  return { file, field: issue.path.join('.'), message: messageOf(issue) }
}

export function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? `ce champ manque ; on attend ${kindOf(issue.expected)}.`
        : `on attend ${kindOf(issue.expected)}.`
    case 'invalid_value':
      return `on attend ${issue.values.length > 1 ? 'l’une de ces valeurs' : 'cette valeur'} : ${issue.values.join(', ')}.`
    case 'unrecognized_keys':
      return `champ inconnu : ${issue.keys.join(', ')}. Vérifiez l’orthographe et le décalage des lignes.`
    case 'too_small':
      return issue.origin === 'string' ? 'ce texte est vide.' : `il en faut au moins ${issue.minimum}.`
    case 'too_big':
      return `il en faut au plus ${issue.maximum}.`
    default:
      return issue.message
  }
}

const kindOf = (expected: string): string => kinds[expected] ?? expected

import type { z } from 'zod'

const formats: Readonly<Record<string, string>> = {
  url: 'ce n’est pas une adresse de la forme attendue',
  email: 'ce n’est pas une adresse e-mail',
}

/** What is wrong with the value of a setting, in French; never the value itself, which may hold a password. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'ce n’est pas un nombre entier' : 'ce n’est pas un nombre'
    case 'invalid_value':
      return `les valeurs possibles sont ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `${issue.minimum}${issue.origin === 'string' ? ' caractères' : ''} au moins`
    case 'too_big':
      return `${issue.maximum} au plus`
    case 'invalid_format':
      return formats[issue.format] ?? 'ce n’est pas la forme attendue'
    default:
      return 'ce n’est pas la forme attendue'
  }
}

import type { Solve } from '../../values.ts'

/** What no answer may ask for or say, by its own words. */
const faults = [/15\s€/, /aucun droit/, /renoncé/, /motif/, /ne valent pas/, /mot de passe/]

export const solve: Solve = ({ labels }) =>
  labels.map((label) => (faults.some((fault) => fault.test(label)) ? 'Non' : 'Oui'))

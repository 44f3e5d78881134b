import type { Report, ReportedItem, Warning } from './report.ts'

/** French numbers; a dash where there is none. */
export function number(value: number | null, decimals = 2): string {
  if (value === null || !Number.isFinite(value)) return '–'
  const rounded = value.toLocaleString('fr', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return rounded.replace('-', '−')
}

export const count = (value: number): string => value.toLocaleString('fr')

export const percent = (share: number): string => `${number(100 * share, 0)}\u202f%`

/** A p so small that its figures say nothing is told by its bound. */
export const probability = (p: number | null): string =>
  p !== null && p < 0.001 ? '<\u202f0,001' : number(p, 3)

const modelNames: Readonly<Record<Report['model'], string>> = {
  rasch: 'Rasch (une pente commune)',
  '2pl': 'à deux paramètres (2PL)',
}

export const warningNames: Readonly<Record<Warning, string>> = {
  slope_negative: 'pente négative',
  slope_at_bound: 'pente en butée',
  imprecise: 'imprécis',
  poor_fit: 'mauvais ajustement',
  large_difference: 'écart entre groupes',
}

export const reasonNames: Readonly<Record<Report['leftOut'][number]['reason'], string>> = {
  all_right: 'toutes les réponses sont justes',
  all_wrong: 'toutes les réponses sont fausses',
  too_few_answers: 'trop peu de réponses',
}

export const share = ({ right, answers }: Pick<ReportedItem, 'right' | 'answers'>): string =>
  answers === 0 ? '–' : percent(right / answers)

/** What was read and how the estimation went, as pairs of term and value. */
export function summarize({
  model,
  data,
  estimation,
  items,
  leftOut,
}: Report): (readonly [string, string])[] {
  const { logLikelihood, parameters, aic, bic, passes, converged } = estimation
  return [
    ['Modèle', modelNames[model]],
    ['Élèves', count(data.learners)],
    ['Réponses', count(data.answers)],
    ['Items calibrés', `${count(items.length)} sur ${count(items.length + leftOut.length)}`],
    ...(data.repeated > 0 ? [['Réponses répétées, laissées de côté', count(data.repeated)] as const] : []),
    ['Log-vraisemblance', number(logLikelihood, 3)],
    ['Paramètres', count(parameters)],
    ['AIC\u202f; BIC', `${number(aic, 1)}\u202f; ${number(bic, 1)}`],
    [
      'Estimation',
      converged
        ? `a convergé en ${count(passes)} passages`
        : `n’a pas convergé en ${count(passes)} passages\u00a0: les valeurs sont provisoires`,
    ],
  ]
}

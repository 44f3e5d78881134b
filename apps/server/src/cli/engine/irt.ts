import {
  type AbilityEstimate,
  createResponses,
  estimateAbility,
  type EstimateOptions,
  type Estimator,
  type ItemParameters,
} from '@orga/engine'
import type { Command } from 'commander'
import { answerLine, answerLines, LineError } from './json-lines.ts'

type Options = { readonly json?: true }

const methods: readonly Estimator[] = ['ML', 'MAP', 'EAP', 'WLE']
/** Far beyond any scale in use, and far from what doubles cannot hold. */
const mostAbility = 100
const mostParameter = 1e6

/** `pix engine irt`: exit status 0 once every line has its estimate or its error. */
export function addIrt(engine: Command): void {
  engine
    .command('irt')
    .description('estime des capacités : une ligne JSON par personne sur l’entrée standard')
    .option('--json', 'répondre par un objet JSON par ligne')
    .action(async ({ json }: Options) => {
      await answerLines((line, index) => {
        const told = answerLine(line, estimateLine)
        return json ? JSON.stringify(told) : `${index + 1} : ${describe(told)}`
      })
    })
}

function describe(told: object): string {
  const { theta, se } = told as Partial<AbilityEstimate>
  if (theta === undefined || se === undefined) return JSON.stringify(told)
  return `θ = ${french(theta)}, erreur type ${french(se)}`
}

function french(value: number): string {
  return value.toLocaleString('fr', { maximumSignificantDigits: 4 })
}

/** What one line asks for: `{"items","answers","method","prior"?,"range"?}`. */
export function estimateLine(value: unknown): AbilityEstimate {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError(
      'line_invalid',
      'On attend un objet : {"items","answers","method","prior"?,"range"?}.',
    )
  const line = value as Record<string, unknown>
  const items = readItems(line['items'])
  const answers = readAnswers(line['answers'], items.length)
  const estimate = estimateAbility(createResponses(items, answers), readOptions(line))
  if (!Number.isFinite(estimate.se))
    throw new LineError(
      'no_information',
      'Ces réponses ne disent rien de la capacité : aucune réponse, ou des items sans discrimination. ' +
        'Demandez MAP ou EAP, qui s’appuient sur une loi a priori.',
    )
  return estimate
}

function readItems(value: unknown): readonly ItemParameters[] {
  if (!Array.isArray(value)) throw new LineError('items_invalid', '« items » doit être une liste d’items.')
  return value.map((item: unknown, place) => {
    const numbers = readNumbers(item, mostParameter)
    const parameters = numbers && toParameters(numbers)
    if (!parameters)
      throw new LineError(
        'items_invalid',
        `L’item ${place + 1} n’est pas valable : on attend [b], [a,b], [a,b,c] ou [a,b,c,d] avec 0 ≤ c < d ≤ 1.`,
      )
    return parameters
  })
}

/** A single number is the difficulty of a Rasch item. */
function toParameters(numbers: readonly number[]): ItemParameters | null {
  const [first, second, c = 0, d = 1] = numbers
  if (first === undefined || numbers.length > 4 || c < 0 || d > 1 || c >= d) return null
  return second === undefined ? [1, first] : [first, second, c, d]
}

function readAnswers(value: unknown, count: number): readonly (0 | 1 | null)[] {
  const isAnswer = (one: unknown): one is 0 | 1 | null => one === 0 || one === 1 || one === null
  if (!Array.isArray(value) || !value.every(isAnswer))
    throw new LineError('answers_invalid', '« answers » doit être une liste de 0, 1 ou null.')
  if (value.length !== count)
    throw new LineError(
      'answers_invalid',
      `Il y a ${value.length} réponses pour ${count} items : il en faut autant.`,
    )
  return value
}

function readOptions({ method, prior, range }: Record<string, unknown>): EstimateOptions {
  const known = methods.find((one) => one === method)
  if (!known) throw new LineError('method_unknown', '« method » doit être ML, MAP, EAP ou WLE.')
  return { method: known, ...readPrior(prior), ...readRange(range) }
}

function readPrior(value: unknown): Pick<EstimateOptions, 'prior'> {
  if (value === undefined || value === null) return {}
  const [mean, sd, ...others] = readNumbers(value, mostAbility) ?? []
  if (mean === undefined || sd === undefined || others.length > 0 || sd < 1 / mostParameter)
    throw new LineError(
      'prior_invalid',
      '« prior » doit être [moyenne, écart type], la moyenne entre −100 et 100, l’écart type entre 0,000001 et 100.',
    )
  return { prior: { mean, sd } }
}

function readRange(value: unknown): Pick<EstimateOptions, 'range'> {
  if (value === undefined || value === null) return {}
  const [low, high, ...others] = readNumbers(value, mostAbility) ?? []
  if (low === undefined || high === undefined || others.length > 0 || low >= high)
    throw new LineError(
      'range_invalid',
      '« range » doit être [minimum, maximum], le minimum plus petit, entre −100 et 100.',
    )
  return { range: { low, high } }
}

/** A list of numbers none of which is beyond ± `most`, or nothing. */
function readNumbers(value: unknown, most: number): readonly number[] | null {
  if (!Array.isArray(value)) return null
  return value.every((one): one is number => typeof one === 'number' && Math.abs(one) <= most) ? value : null
}

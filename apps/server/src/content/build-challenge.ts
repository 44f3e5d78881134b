import type { FieldSolution, Solution, Tolerances } from '@orga/engine'
import type { Value } from '@orga/generators'
import type { Challenge } from './bank.ts'
import type { ItemData } from './item-schema.ts'
import type { Item } from './read-item.ts'

/** The part of a challenge that depends on its type. */
type Answering = Pick<
  Challenge,
  | 'proposals'
  | 'zones'
  | 'simulator'
  | 'shuffled'
  | 'fields'
  | 'format'
  | 'choices'
  | 'unit'
  | 'solution'
  | 'expected'
>

type Described = { readonly file: string; readonly content?: Value | undefined }

const nothing = {
  proposals: [],
  zones: [],
  simulator: null,
  shuffled: false,
  fields: [],
  format: null,
  choices: [],
  unit: null,
}

/** The item as the product holds it. */
export function buildChallenge(item: Item): Challenge {
  const { data, draw } = item
  const folder = item.file.slice(0, item.file.lastIndexOf('/') + 1)
  const beside = <T extends Described>({ content, file, ...rest }: T) => ({
    ...rest,
    file: folder + file,
    content: content ?? null,
  })
  return {
    id: data.id,
    skillId: `${item.tubeId}.${item.level}`,
    type: data.type,
    instruction: item.instruction,
    alternativeInstruction: item.alternativeInstruction,
    image: data.image ? beside(data.image) : null,
    attachments: data.attachments.map(beside),
    timer: data.timer ?? null,
    devices: data.devices,
    screenReader: data.accessibility.screenReader,
    explanation: item.explanation,
    draw: draw && ((seed) => buildChallenge(draw(seed))),
    ...buildAnswering(data),
  }
}

function buildAnswering(data: ItemData): Answering {
  switch (data.type) {
    case 'qcu':
    case 'qcm':
      return buildChoice(data)
    case 'qroc':
      return buildOpen(data)
    case 'fields':
      return buildFields(data)
    case 'ordering':
      return buildOrdering(data)
    case 'matching':
      return buildMatching(data)
    case 'hotspot':
      return buildHotspot(data)
    case 'simulator':
      return buildSimulator(data)
  }
}

/** a, b, c… */
const nameOf = (index: number): string => String.fromCodePoint(97 + index)

type Choice = Pick<Extract<ItemData, { type: 'qcu' | 'qcm' }>, 'type' | 'proposals' | 'shuffled'>

function buildChoice(data: Choice): Answering {
  const texts = data.proposals.map(({ text }) => text)
  const proposals = data.shuffled ? namedProposals(texts) : nameInOrder(texts)
  const ids = idsByText(proposals)
  const right = data.proposals.filter(({ correct }) => correct).map(({ text }) => text)
  const answers = right.map((text) => ids.get(text) ?? '')
  const wrong = data.proposals.flatMap(({ text, feedback }) =>
    feedback === undefined ? [] : [{ answer: ids.get(text) ?? '', feedback }],
  )
  const solution: Solution =
    data.type === 'qcu' ? { type: 'qcu', answer: answers[0] ?? '', wrong } : { type: 'qcm', answers, wrong }
  return { ...nothing, proposals, shuffled: data.shuffled, solution, expected: right }
}

function buildHotspot({ zones }: Extract<ItemData, { type: 'hotspot' }>): Answering {
  const choice = buildChoice({ type: 'qcu', proposals: zones, shuffled: true })
  const ids = idsByText(choice.proposals)
  const placed = zones.map(({ text, box: [left, top, width, height] }) => ({
    id: ids.get(text) ?? '',
    left,
    top,
    width,
    height,
  }))
  return { ...choice, zones: placed }
}

function buildSimulator(data: Extract<ItemData, { type: 'simulator' }>): Answering {
  const { simulator: name, settings, solution, wrong, shown } = data
  const { expected, forbidden, parts } = solution
  return {
    ...nothing,
    simulator: {
      name,
      settings,
      right: data.walkthroughs,
      wrong: wrong.map(({ walkthrough }) => walkthrough),
    },
    solution: {
      type: 'state',
      ...(expected === undefined ? {} : { expected }),
      ...(forbidden === undefined ? {} : { forbidden }),
      ...(parts === undefined ? {} : { parts }),
      wrong: wrong.map(({ when, feedback }) => ({ expected: when, feedback })),
    },
    expected: shown,
  }
}

function buildOpen(data: Extract<ItemData, { type: 'qroc' }>): Answering {
  return {
    ...nothing,
    format: data.format,
    choices: data.choices ?? [],
    unit: data.unit ?? null,
    solution: { type: 'qroc', ...fieldSolution(data) },
    expected: [showAnswer(data)],
  }
}

/** A label before its answer; a question needs no colon. */
const introduce = (label: string): string => (/[?:]$/.test(label) ? label : `${label}\u00a0:`)

function buildFields(data: Extract<ItemData, { type: 'fields' }>): Answering {
  const keyed = data.fields.map((field, index) => ({ ...field, key: `f${index + 1}` }))
  return {
    ...nothing,
    fields: keyed.map(({ key, label, format }) => ({ key, label, format })),
    choices: data.choices ?? [],
    solution: {
      type: 'fields',
      fields: Object.fromEntries(keyed.map((field) => [field.key, fieldSolution(field)])),
      interchangeable: data.interchangeable,
    },
    expected: keyed.map((field) => `${introduce(field.label)} ${showAnswer(field)}`),
  }
}

type Named = { readonly id: string; readonly text: string }

const nameInOrder = (texts: readonly string[]): Named[] =>
  texts.map((text, index) => ({ id: nameOf(index), text }))

/** In alphabetical order: authors write what is right first, and the names themselves would give it away. */
const namedProposals = (texts: readonly string[]): Named[] =>
  nameInOrder([...new Set(texts)].sort((a, b) => a.localeCompare(b, 'fr')))

const idsByText = (proposals: readonly Named[]): ReadonlyMap<string, string> =>
  new Map(proposals.map(({ id, text }) => [text, id]))

function buildOrdering(data: Extract<ItemData, { type: 'ordering' }>): Answering {
  const proposals = namedProposals(data.proposals)
  const ids = idsByText(proposals)
  const order = data.proposals.map((text) => ids.get(text) ?? '')
  return {
    ...nothing,
    proposals,
    shuffled: true,
    solution: { type: 'ordering', order },
    expected: data.proposals,
  }
}

function buildMatching(data: Extract<ItemData, { type: 'matching' }>): Answering {
  const proposals = namedProposals([...data.pairs.map(({ match }) => match), ...data.extra])
  const ids = idsByText(proposals)
  const keyed = data.pairs.map((pair, index) => ({ ...pair, key: `f${index + 1}` }))
  return {
    ...nothing,
    proposals,
    shuffled: true,
    fields: keyed.map(({ key, label }) => ({ key, label, format: 'choice' })),
    solution: {
      type: 'matching',
      pairs: Object.fromEntries(keyed.map(({ key, match }) => [key, ids.get(match) ?? ''])),
    },
    expected: keyed.map(({ label, match }) => `${label} → ${match}`),
  }
}

type Open = Pick<
  Extract<ItemData, { type: 'qroc' }>,
  'format' | 'accepted' | 'tolerances' | 'unit' | 'margin' | 'wrong'
>

/** What a text answer forgives unless its author says otherwise. */
const usualTolerances: Tolerances = { case: true, punctuation: true }

function fieldSolution({ format, accepted, tolerances, unit, margin, wrong }: Open): FieldSolution {
  return {
    accepted,
    format,
    ...(wrong.length > 0 ? { wrong } : {}),
    ...(format === 'text'
      ? {
          tolerances: tolerances
            ? Object.fromEntries(tolerances.map((name) => [name, true]))
            : usualTolerances,
        }
      : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(margin === undefined ? {} : { margin }),
  }
}

const frenchNumber = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 })

/** The first accepted answer, in French figures when it is a number. */
function showAnswer({ format, accepted, unit }: Open): string {
  const first = accepted[0] ?? ''
  const number = format === 'number' ? Number(first.replace(',', '.')) : Number.NaN
  const shown = Number.isNaN(number) ? first : frenchNumber.format(number)
  return unit === undefined ? shown : `${shown}\u00a0${unit}`
}

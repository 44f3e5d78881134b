import { createRandom, type Draw, type Values } from '@orga/generators'
import { fillText, fillTree, holdsPlaceholder, PlaceholderError } from './generation/fill-values.ts'
import { generatorOf, type Generators } from './generation/load-generators.ts'
import { type ItemData, itemSchema } from './item-schema.ts'
import { BankError, type Problem } from './problems.ts'
import { checkData, parseYaml, type Reading, refuse, splitHead, splitSections } from './read-document.ts'

/** One item as its author wrote it; of a generated one, a sample. */
export type Item = {
  readonly file: string
  readonly tubeId: string
  readonly level: number
  readonly data: ItemData
  readonly instruction: string
  readonly alternativeInstruction: string | null
  readonly explanation: string
  /** Of a generated item: the same one with what this seed draws. Throws a PlaceholderError or a BankError. */
  readonly draw: ((seed: string) => Item) | null
}

/** The file, with its placeholders still in. */
type Template = {
  readonly file: string
  readonly head: unknown
  readonly sections: ReadonlyMap<string, string>
}

const sectionNames = ['Consigne', 'Autre consigne', 'Explication']
const place = /^[^/]+\/([^/]+)\/([1-8])-[a-z0-9-]+\.md$/

/** Reads `<competence>/<tube>/<level>-<slug>.md`. */
export function readItem(file: string, text: string, generators: Generators): Reading<Item> {
  if (!place.test(file))
    return refuse(file, '', 'on attend un nom comme 3-mot-exact.md : le niveau, un tiret, un nom court.')
  const parts = splitHead(text)
  if (!parts) return refuse(file, '', 'on attend un en-tête entre deux lignes de trois tirets (---).')
  const { value: head, problems } = parseYaml(file, parts.head)
  if (problems.length > 0) return { value: null, problems }
  const template = { file, head, sections: splitSections(parts.body) }
  const generatorName = generatorOf(file, textIn(head, 'id'))
  const draw = generators.get(generatorName)
  const wanted = textIn(head, 'generator') === 'true'
  if (wanted && !draw)
    return refuse(
      file,
      'generator',
      `il manque packages/generators/src/${generatorName}.ts, qui donne « draw ».`,
    )
  if (!wanted && holdsPlaceholder(text))
    return refuse(file, '', 'un passage entre deux accolades demande « generator: true » dans l’en-tête.')
  return draw ? readGenerated(template, draw) : fillTemplate(template, undefined)
}

function textIn(head: unknown, key: string): string {
  const value = typeof head === 'object' && head !== null ? new Map(Object.entries(head)).get(key) : undefined
  return typeof value === 'string' ? value : ''
}

/** The seed of the sample that stands for a generated item wherever no test is. */
const sampleSeed = 'modèle'

function readGenerated(template: Template, drawValues: Draw): Reading<Item> {
  const draw = (seed: string): Item => {
    const { value, problems } = fillTemplate(template, drawValues(createRandom(seed)))
    if (value) return { ...value, draw }
    throw new BankError(problems)
  }
  try {
    return { value: draw(sampleSeed), problems: [] }
  } catch (error) {
    if (error instanceof BankError) return { value: null, problems: error.problems }
    if (error instanceof PlaceholderError) return refuse(template.file, '', error.message)
    throw error
  }
}

function fillTemplate({ file, head, sections }: Template, values: Values | undefined): Reading<Item> {
  const { value: data, problems } = checkData(file, values ? fillTree(head, values) : head, itemSchema)
  const all = [...problems, ...checkSections(file, sections)]
  if (!data || all.length > 0) return { value: null, problems: all }
  const section = (name: string): string | undefined => {
    const text = sections.get(name)
    return values && text ? fillText(text, values) : text
  }
  const [, tubeId = '', level] = place.exec(file) ?? []
  const item = {
    file,
    tubeId,
    level: Number(level),
    data,
    instruction: section('Consigne') ?? '',
    alternativeInstruction: section('Autre consigne') ?? null,
    explanation: section('Explication') ?? '',
    draw: null,
  }
  return { value: item, problems: [] }
}

function checkSections(file: string, sections: ReadonlyMap<string, string>): Problem[] {
  const missing = ['Consigne', 'Explication']
    .filter((name) => (sections.get(name) ?? '') === '')
    .map((name) => ({ file, field: '', message: `il manque la partie « # ${name} ».` }))
  const unknown = [...sections.keys()]
    .filter((name) => !sectionNames.includes(name) && !(name === '' && sections.get('') === ''))
    .map((name) => ({
      file,
      field: '',
      message:
        name === ''
          ? 'il y a du texte avant la première partie « # Consigne ».'
          : `partie inconnue : « # ${name} ». On attend ${sectionNames.join(', ')}.`,
    }))
  return [...missing, ...unknown]
}

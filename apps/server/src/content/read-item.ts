import { type ItemData, itemSchema } from './item-schema.ts'
import type { Problem } from './problems.ts'
import { readYaml, type Reading, refuse, splitHead, splitSections } from './read-document.ts'

/** One item as its author wrote it. */
export type Item = {
  readonly file: string
  readonly tubeId: string
  readonly level: number
  readonly data: ItemData
  readonly instruction: string
  readonly alternativeInstruction: string | null
  readonly explanation: string
}

const sectionNames = ['Consigne', 'Autre consigne', 'Explication']

/** Reads `<competence>/<tube>/<level>-<slug>.md`. */
export function readItem(file: string, text: string): Reading<Item> {
  const place = /^[^/]+\/([^/]+)\/([1-8])-[a-z0-9-]+\.md$/.exec(file)
  if (!place)
    return refuse(file, '', 'on attend un nom comme 3-mot-exact.md : le niveau, un tiret, un nom court.')
  const parts = splitHead(text)
  if (!parts) return refuse(file, '', 'on attend un en-tête entre deux lignes de trois tirets (---).')
  const { value, problems } = readYaml(file, parts.head, itemSchema)
  const sections = splitSections(parts.body)
  const all = [...problems, ...checkSections(file, sections)]
  if (!value || all.length > 0) return { value: null, problems: all }
  const item = {
    file,
    tubeId: place[1] ?? '',
    level: Number(place[2]),
    data: value,
    instruction: sections.get('Consigne') ?? '',
    alternativeInstruction: sections.get('Autre consigne') ?? null,
    explanation: sections.get('Explication') ?? '',
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

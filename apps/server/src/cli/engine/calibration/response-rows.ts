import { collectAnswers, type ResponseMatrix, toResponseMatrix } from '@orga/engine'
import type { Columns } from './response-columns.ts'
import { ResponsesError } from './responses-error.ts'

/** A file of answers, ready to be calibrated. */
export type Responses = {
  readonly matrix: ResponseMatrix
  readonly shape: Columns['shape']
  /** By their number in the matrix. */
  readonly items: readonly string[]
  readonly groups: readonly string[]
  readonly learners: number
  /** Answers dropped because the learner had answered the item already. */
  readonly repeated: number
}

export type Reader = {
  /** Takes one row of the file, that which ends on `line`. */
  readonly read: (record: readonly string[], line: number) => void
  readonly finish: () => Responses
}

/** Reads the rows under a first line, in the shape that it announced. */
export function createReader(columns: Columns, header: readonly string[]): Reader {
  const answers = collectAnswers()
  const items = createNames()
  const groups = createGroups(columns.group, header)
  const intake = { answers, items, groups, header }
  const read = columns.shape === 'long' ? readLong(columns, intake) : readWide(columns, intake)
  return {
    read,
    finish() {
      if (groups.of.length === 0)
        throw new ResponsesError('file_empty', 'Ce fichier n’a que sa première ligne : aucune réponse.')
      const list = answers.list()
      const { matrix, repeated } = toResponseMatrix(list, items.all.length, Uint16Array.from(groups.of))
      const { shape } = columns
      return { matrix, shape, items: items.all, groups: groups.all, learners: groups.of.length, repeated }
    },
  }
}

type Intake = {
  readonly answers: ReturnType<typeof collectAnswers>
  readonly items: Names
  readonly groups: Groups
  readonly header: readonly string[]
}

type Shaped<Shape extends Columns['shape']> = Extract<Columns, { readonly shape: Shape }>

function readLong(
  { learner: learnerPlace, item: itemPlace, correct: correctPlace, group }: Shaped<'long'>,
  { answers, items, groups, header }: Intake,
): Reader['read'] {
  const learners = createNames()
  const nameAt = (record: readonly string[], place: number, line: number): string => {
    const text = record[place]?.trim() ?? ''
    if (text !== '') return text
    throw new ResponsesError('name_missing', `${locate(header, place, line)} : il manque une valeur.`)
  }
  return (record, line) => {
    const learner = learners.numberOf(nameAt(record, learnerPlace, line))
    const item = items.numberOf(nameAt(record, itemPlace, line))
    groups.join(learner, record[group], line)
    const correct = readAnswer(record[correctPlace], () => locate(header, correctPlace, line))
    if (correct !== null) answers.add(learner, item, correct)
  }
}

function readWide(columns: Shaped<'wide'>, { answers, items, groups, header }: Intake): Reader['read'] {
  for (const [, name] of columns.items) items.numberOf(name)
  let learner = -1
  return (record, line) => {
    learner += 1
    if (record.length > header.length)
      throw new ResponsesError(
        'row_too_long',
        `Ligne ${line}, colonne ${header.length + 1} : la première ligne ne nomme que ${header.length} colonnes.`,
      )
    groups.join(learner, record[columns.group], line)
    for (let item = 0; item < columns.items.length; item++) {
      const place = columns.items[item]?.[0] ?? 0
      const text = record[place]
      if (text === undefined || text === '') continue
      const correct = readAnswer(text, () => locate(header, place, line))
      if (correct !== null) answers.add(learner, item, correct)
    }
  }
}

const locate = (header: readonly string[], place: number, line: number): string =>
  `Ligne ${line}, colonne ${place + 1} (${header[place]?.trim()})`

/** As R, pandas and spreadsheets write it; null where not asked. */
const spellings = new Map<string, boolean | null>([
  ...['1', '1.0', '1,0', 'true', 'vrai'].map((text) => [text, true] as const),
  ...['0', '0.0', '0,0', 'false', 'faux'].map((text) => [text, false] as const),
  ...['', 'na', 'nan', 'null'].map((text) => [text, null] as const),
])

/** `where` is asked only for an error. */
function readAnswer(text = '', where: () => string): boolean | null {
  if (text === '1') return true
  if (text === '0') return false
  const answer = spellings.get(text.trim().toLowerCase())
  if (answer !== undefined) return answer
  throw new ResponsesError(
    'answer_invalid',
    `${where()} : « ${text.slice(0, 40)} » n’est pas une réponse. On attend 1 (juste), 0 (faux) ou rien (pas posée).`,
  )
}

type Names = { readonly numberOf: (name: string) => number; readonly all: readonly string[] }

/** Numbers names in the order in which they come. */
function createNames(): Names {
  const numbers = new Map<string, number>()
  const all: string[] = []
  return {
    all,
    numberOf(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, all.length)
      all.push(name)
      return all.length - 1
    },
  }
}

const mostGroups = 20
const ungrouped = 'sans groupe'

type Groups = {
  /** The group of each learner. */
  readonly of: readonly number[]
  readonly all: readonly string[]
  readonly join: (learner: number, name: string | undefined, line: number) => void
}

/** Who is in which group; without a column (place −1), all in one without name. */
function createGroups(place: number, header: readonly string[]): Groups {
  const names = createNames()
  const of: number[] = []
  const join: Groups['join'] = (learner, name, line) => {
    const group = names.numberOf(place < 0 ? '' : name?.trim() || ungrouped)
    const before = of[learner]
    of[learner] = group
    if (names.all.length > mostGroups)
      throw new ResponsesError(
        'too_many_groups',
        `${locate(header, place, line)} : plus de ${mostGroups} groupes. Cette colonne doit dire à quel groupe à comparer chaque élève appartient.`,
      )
    if (before !== undefined && before !== group)
      throw new ResponsesError(
        'group_changed',
        `${locate(header, place, line)} : cet élève est aussi dans le groupe « ${names.all[before]} ». Un élève a un seul groupe.`,
      )
  }
  return { of, all: names.all, join }
}

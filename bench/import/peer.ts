import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Writable } from 'node:stream'
import iconv from 'iconv-lite'
import pg from 'pg'
import sax from 'sax'
import { v7 as uuidv7 } from 'uuid'
import { parseString } from 'xml2js'
import { peakKilobytes } from './peak-memory.ts'

// The existing service's technique, re-created from its description: the stored file is streamed once for the UAI,
// once to validate and once to import; each time iconv-lite decodes, sax parses, a path selects nodes, and each node
// becomes text again and a small tree of its own. Pupils are written in chunks of multi-row upserts, in one transaction.
const [url = '', xml = '', organizationId = ''] = process.argv.slice(2)
const chunkSize = 1_000

type Node = Readonly<Record<string, readonly (string | Node)[]>> & {
  readonly $?: Readonly<Record<string, string>>
}
type Pupil = Readonly<Record<string, string | null>>

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Gives each node at `path` (`*` is any name) as XML text, as it ends. */
async function select(path: readonly string[], onNode: (xml: string) => void): Promise<void> {
  const stream = sax.createStream(true)
  const open: string[] = []
  let text = ''
  const isMatch = (): boolean =>
    open.length === path.length && path.every((name, index) => name === '*' || name === open[index])
  let inside = 0
  stream.on('opentag', ({ name, attributes }) => {
    open.push(name)
    if (isMatch()) inside = open.length
    if (inside === 0) return
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    text += `<${name}${written.join('')}>`
  })
  stream.on('text', (value) => {
    if (inside > 0) text += escape(value)
  })
  stream.on('closetag', (name) => {
    if (inside > 0) text += `</${name}>`
    if (inside === open.length && inside > 0) {
      onNode(text)
      text = ''
      inside = 0
    }
    open.pop()
  })
  const decoded = createReadStream(xml).pipe(iconv.decodeStream('iso-8859-15'))
  await pipeline(
    decoded,
    new Writable({
      decodeStrings: false,
      write: (piece: string, _encoding, done) => {
        stream.write(piece)
        done()
      },
    }),
  )
  stream.end()
}

async function readPupils(): Promise<Pupil[]> {
  const pupils = new Map<string, Record<string, string | null>>()
  await select(['BEE_ELEVES', 'DONNEES', '*', '*'], (xml) => {
    parseString(xml, { async: false }, (error, tree: Readonly<Record<string, Node>>) => {
      if (error) throw error
      take(pupils, tree)
    })
  })
  return [...pupils.values()].filter(({ division }) => division !== undefined)
}

function take(
  pupils: Map<string, Record<string, string | null>>,
  tree: Readonly<Record<string, Node>>,
): void {
  const row = tree['ELEVE']
  const valueOf = (node: Node, name: string): string | null => (node[name]?.[0] as string | undefined) ?? null
  if (row && row['ID_NATIONAL'] && !row['DATE_SORTIE']) {
    const day = valueOf(row, 'DATE_NAISS')?.split('/').reverse().join('-') ?? null
    pupils.set(row.$?.['ELEVE_ID'] ?? '', {
      eleve_id: row.$?.['ELEVE_ID'] ?? '',
      ine: valueOf(row, 'ID_NATIONAL'),
      last_name: valueOf(row, 'NOM_DE_FAMILLE'),
      preferred_last_name: valueOf(row, 'NOM_USAGE'),
      first_name: valueOf(row, 'PRENOM'),
      middle_name: valueOf(row, 'PRENOM2'),
      third_name: valueOf(row, 'PRENOM3'),
      birth_date: day,
      sex: valueOf(row, 'CODE_SEXE') === '1' ? 'M' : 'F',
      birth_country_code: valueOf(row, 'CODE_PAYS'),
      birth_province_code: valueOf(row, 'CODE_DEPARTEMENT_NAISS'),
      birth_city_code: valueOf(row, 'CODE_COMMUNE_INSEE_NAISS'),
      birth_city: valueOf(row, 'VILLE_NAISS'),
      mef_code: valueOf(row, 'CODE_MEF'),
      status: valueOf(row, 'CODE_STATUT'),
    })
  }
  const structures = tree['STRUCTURES_ELEVE']
  const pupil = structures && pupils.get(structures.$?.['ELEVE_ID'] ?? '')
  for (const structure of (pupil && (structures['STRUCTURE'] as readonly Node[])) ?? []) {
    const code = valueOf(structure, 'CODE_STRUCTURE')
    if (pupil && valueOf(structure, 'TYPE_STRUCTURE') === 'D' && code !== 'Inactifs') pupil['division'] = code
  }
}

async function save(client: pg.Client, pupils: readonly Pupil[]): Promise<void> {
  const columns = Object.keys(pupils[0] ?? {})
  const all = ['organization_id', 'id', 'origin', 'search_name', 'created_at', 'updated_at', ...columns]
  await client.query('begin')
  for (let start = 0; start < pupils.length; start += chunkSize) {
    const rows = pupils.slice(start, start + chunkSize)
    const now = new Date()
    const values = rows.flatMap((row) => {
      const fixed = [organizationId, uuidv7(), 'import', `${row['last_name']} ${row['first_name']}`, now, now]
      return [...fixed, ...columns.map((column) => row[column] ?? null)]
    })
    const holes = rows.map(
      (_, row) => `(${all.map((_, index) => `$${row * all.length + index + 1}`).join(',')})`,
    )
    const updates = columns.map((column) => `${column} = excluded.${column}`)
    await client.query(
      `insert into learners (${all.join(',')}) values ${holes.join(',')}
       on conflict (organization_id, ine) where ine is not null do update set ${updates.join(',')}`,
      values,
    )
  }
  await client.query('commit')
}

const start = performance.now()
let uai = ''
await select(['BEE_ELEVES', 'PARAMETRES', 'UAJ'], (xml) => void (uai = xml))
const validated = await readPupils()
const pupils = await readPupils()
const client = new pg.Client({ connectionString: url })
await client.connect()
await save(client, pupils)
await client.end()
const seconds = (performance.now() - start) / 1000
process.send?.({
  seconds,
  pupils: pupils.length,
  kilobytes: peakKilobytes(),
  seen: validated.length,
  uai,
})

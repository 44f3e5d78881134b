import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { uaiKey } from '@orga/siecle'
import { from as copyFrom } from 'pg-copy-streams'
import { importDirectory } from '../apps/server/src/organizations/index.ts'
import { connect } from '../apps/server/src/platform/database/database.ts'
import { startEmbeddedPostgres } from '../apps/server/src/platform/database/embedded.ts'
import { migrate } from '../apps/server/src/platform/database/migrate.ts'

// The open directory of the whole country, taken over twice. The floor: COPY of the same rows, ready made.
const count = 70_000
const uais = Array.from(
  { length: count },
  (_, index) => `${1_000_000 + index}${uaiKey(String(1_000_000 + index))}`,
)
const header =
  'identifiant_de_l_etablissement;nom_etablissement;type_etablissement;statut_public_prive;code_postal;nom_commune;libelle_academie;mail;etat'
const lines = uais.map(
  (uai, index) => `${uai};École n° ${index};Ecole;Public;99100;Valmont;Lyon;ce.${uai}@ac-exemple.test;OUVERT`,
)
const file = Buffer.from(`\uFEFF${[header, ...lines].join('\r\n')}\r\n`)
const openFile = (): Readable => Readable.from(slices(file))

const folder = await mkdtemp(join(tmpdir(), 'orga-bench-'))
const server = await startEmbeddedPostgres({ directory: join(folder, 'postgres') })
const { db, pool, close } = connect(server.url)
await migrate(db)

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
const first = await seconds(() => importDirectory(db, openFile))
const again = await seconds(() => importDirectory(db, openFile))
const floor = await seconds(copyRows)
const round = (value: number): number => Math.round(value * 100) / 100
console.log(
  JSON.stringify({
    bench: 'directory',
    schools: count,
    firstSeconds: round(first),
    againSeconds: round(again),
    floorSeconds: round(floor),
    ratio: round(first / floor),
  }),
)
await close()
await server.stop()
await rm(folder, { recursive: true, force: true })

async function copyRows(): Promise<void> {
  await pool.query('create table floor_directory (like school_directory including all)')
  const rows = uais.map(
    (uai, index) =>
      `${uai}\tÉcole n° ${index}\tEcole\tPublic\tValmont\t99100\tLyon\tce.${uai}@ac-exemple.test\tt\n`,
  )
  const client = await pool.connect()
  await pipeline(
    Readable.from(slices(Buffer.from(rows.join('')))),
    client.query(copyFrom('copy floor_directory from stdin')),
  )
  client.release()
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

import { Readable } from 'node:stream'
import { demoCollege, demoLycee, type InventedSchool, inventSchools } from '@orga/fixtures'
import { importDirectory } from '../../../server/src/organizations/index.ts'
import type { Db } from '../../../server/src/platform/database/database.ts'

const schoolsBeside = 38

const columns = [
  ['Identifiant_de_l_etablissement', ({ uai }) => uai],
  ['Nom_etablissement', ({ name }) => name],
  ['Type_etablissement', ({ kind }) => (kind === 'college' ? 'Collège' : 'Lycée')],
  ['Statut_public_prive', ({ sector }) => (sector === 'public' ? 'Public' : 'Privé')],
  ['Nom_commune', ({ city }) => city],
  ['Code_postal', ({ postcode }) => postcode],
  ['Libelle_academie', ({ academy }) => academy],
  ['Mail', ({ email }) => email],
  ['Etat', () => 'OUVERT'],
] as const satisfies readonly (readonly [string, (school: InventedSchool) => string])[]

/** An open directory of schools that do not exist, the two of the demonstration among them. */
export async function seedDirectory(db: Db): Promise<void> {
  const schools = [demoCollege, demoLycee, ...inventSchools('directory', schoolsBeside)]
  const rows = schools.map((school) => columns.map(([, write]) => write(school)).join(';'))
  const csv = [columns.map(([name]) => name).join(';'), ...rows].join('\n')
  await importDirectory(db, () => Readable.from([csv]))
}

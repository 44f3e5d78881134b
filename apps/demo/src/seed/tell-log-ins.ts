import { demoCollege, demoLycee } from '@orga/fixtures'
import type { Config } from '../../../server/src/config.ts'
import type { Db } from '../../../server/src/platform/database/database.ts'
import { demoPassword } from './lycee/demo-password.ts'
import { team } from './lycee/team.ts'

const sample = 'samples/ExportXML_College_128.zip'
const [head, , teacher] = team

/** What the person who starts the demonstration can do with its data; nothing where the data are others. */
export async function tellLogIns(db: Db, { publicUrl }: Pick<Config, 'publicUrl'>): Promise<string[]> {
  const known = await db
    .selectFrom('loginMethods')
    .innerJoin('memberships', 'memberships.accountId', 'loginMethods.accountId')
    .innerJoin('organizations', 'organizations.id', 'memberships.organizationId')
    .select('organizations.id')
    .where('loginMethods.kind', '=', 'email')
    .where('loginMethods.identifier', '=', head.email)
    .where('organizations.uai', '=', demoLycee.uai)
    .executeTakeFirst()
  if (!known) return []
  return [
    `${demoLycee.name}, déjà en service : ${publicUrl}/orga`,
    `  Direction    ${head.email}, mot de passe ${demoPassword}`,
    `  Enseignante  ${teacher.email}, mot de passe ${demoPassword}`,
    '  Élèves       par le Médiacentre',
    `${demoCollege.name}, à ouvrir : son invitation attend dans la messagerie (${demoCollege.email})`,
    `  Élèves       à importer, par exemple ${sample}`,
  ]
}

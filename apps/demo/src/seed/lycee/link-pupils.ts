import { demoLycee } from '@orga/fixtures'
import { sql } from 'kysely'
import { termsInForce } from '../../../../server/src/accounts/index.ts'
import type { Tx } from '../../../../server/src/platform/database/database.ts'
import { entityId } from '../../mediacentre/idp-metadata.ts'
import { idoOf } from '../../mediacentre/people.ts'
import type { Ids } from '../ids.ts'
import { insertInBatches } from '../insert-in-batches.ts'
import type { Pupil } from './pupils.ts'
import type { Lycee } from './team.ts'

export type Link = { readonly pupil: Pupil; readonly accountId: string; readonly linkedAt: Date }

/** Writes what pupils who came through the portal and gave their birth date left behind. */
export async function linkPupils(
  { tx, ids }: { readonly tx: Tx; readonly ids: Ids },
  { organizationId }: Lycee,
  links: readonly Link[],
): Promise<void> {
  await insertInBatches(
    tx,
    'accounts',
    links.map(({ accountId, pupil: { firstName, lastName }, linkedAt }) => ({
      id: accountId,
      firstName,
      lastName,
      space: 'pupil',
      createdAt: linkedAt,
    })),
  )
  await insertInBatches(tx, 'loginMethods', links.map(methodOf))
  const { document, version } = termsInForce('pupil')
  await insertInBatches(
    tx,
    'acceptances',
    links.map(({ accountId, linkedAt }) => ({ accountId, document, version, acceptedAt: linkedAt })),
  )
  await insertInBatches(
    tx,
    'auditEvents',
    links.map(({ accountId, pupil: { learnerId }, linkedAt }) => ({
      organizationId,
      id: ids.at(linkedAt),
      accountId,
      action: 'learner_linked',
      subjectType: 'learner',
      subjectId: learnerId,
      details: JSON.stringify({ by: 'portal', names: 'exact' }),
      createdAt: linkedAt,
    })),
  )
  await updateLearners(tx, organizationId, links)
}

function methodOf({ accountId, pupil: { firstName, lastName }, linkedAt }: Link) {
  return {
    kind: `portal:${entityId}`,
    identifier: idoOf({ uai: demoLycee.uai, firstName, lastName }),
    accountId,
    firstName,
    lastName,
    confirmedAt: linkedAt,
    createdAt: linkedAt,
  } as const
}

async function updateLearners(tx: Tx, organizationId: string, links: readonly Link[]): Promise<void> {
  const rows = links.map(({ pupil: { learnerId }, accountId, linkedAt }) => ({
    learnerId,
    accountId,
    linkedAt,
  }))
  await sql`
    update learners set account_id = linked."accountId", linked_at = linked."linkedAt",
      updated_at = greatest(updated_at, linked."linkedAt")
    from json_to_recordset(${JSON.stringify(rows)}::json) as linked (
      "learnerId" uuid, "accountId" uuid, "linkedAt" timestamptz
    )
    where organization_id = ${organizationId} and id = linked."learnerId"
  `.execute(tx)
}

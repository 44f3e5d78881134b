import { accountsContract, type Output } from '@orga/contract'
import type { Db } from '../../platform/database/database.ts'
import { getAccount, listLoginMethods } from '../queries.ts'
import { listAcceptances } from '../terms/acceptances.ts'
import { isInForce } from '../terms/terms-in-force.ts'

type Person = Output<typeof accountsContract.updateMe>['person']

/** A person as they see themselves. */
export async function getPerson(db: Db, accountId: string): Promise<Person> {
  const { id, firstName, lastName, space, locale, reading } = await getAccount(db, accountId)
  const methods = await listLoginMethods(db, accountId)
  const acceptances = await listAcceptances(db, accountId)
  const identifierOf = (kind: string) => methods.find((method) => method.kind === kind)?.identifier ?? null
  return {
    id,
    firstName,
    lastName,
    space,
    locale,
    email: identifierOf('email'),
    username: identifierOf('username'),
    loginMethods: [...new Set(methods.map(({ kind }) => nameOf(kind)))],
    acceptedTerms: acceptances.filter(isInForce).map(({ document }) => document),
    reading,
  }
}

function nameOf(kind: string): Person['loginMethods'][number] {
  return kind === 'email' || kind === 'username' ? kind : 'portal'
}

import { accountsContract, type Input, type Output } from '@orga/contract'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { getPerson } from './get-person.ts'
import { updateAccount } from '../queries.ts'

type Call = Pick<SignedInCall, 'db' | 'actor'>

/** Corrects one's names, language or way to read. A pupil's names are the school's to correct, in its own list. */
export async function updateMe(
  { db, actor }: Call,
  input: Input<typeof accountsContract.updateMe>,
): Promise<Output<typeof accountsContract.updateMe>> {
  const { accountId, space } = actor
  const named = input.firstName !== undefined || input.lastName !== undefined
  if (named && space === 'pupil') throw refusal(accountsContract.updateMe, 'names_from_school')
  const changes = {
    ...(input.firstName === undefined ? {} : { firstName: input.firstName }),
    ...(input.lastName === undefined ? {} : { lastName: input.lastName }),
    ...(input.locale === undefined ? {} : { locale: input.locale }),
    ...(input.reading === undefined ? {} : { reading: input.reading }),
  }
  if (Object.keys(changes).length > 0) await updateAccount(db, accountId, changes)
  return { person: await getPerson(db, accountId) }
}

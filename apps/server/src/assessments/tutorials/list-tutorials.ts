import type { tutorialsContract, Output } from '@orga/contract'
import type { Bank } from '../../content/index.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { findKnowledge } from '../queries.ts'
import { findMyTutorials } from './my-tutorials.ts'
import { listTutorialMarks } from './tutorial-queries.ts'

type Call = Pick<SignedInCall, 'db' | 'actor'> & { readonly bank: Bank }

export async function listTutorials({
  db,
  actor,
  bank,
}: Call): Promise<Output<typeof tutorialsContract.listTutorials>> {
  const known = await findKnowledge(db, actor.accountId)
  const marks = await listTutorialMarks(db, actor.accountId)
  return { tutorials: findMyTutorials(bank, known?.tubes ?? {}, marks) }
}

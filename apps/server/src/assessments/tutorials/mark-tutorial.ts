import { tutorialsContract, type Input, type Output } from '@orga/contract'
import type { Bank } from '../../content/index.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { listTutorials } from './list-tutorials.ts'
import { upsertTutorialMark } from './tutorial-queries.ts'

const contract = tutorialsContract.markTutorial

type Call = Pick<SignedInCall, 'db' | 'actor' | 'now'> & { readonly bank: Bank }

/** Keeps a tutorial, or notes that it was read. */
export async function markTutorial(
  call: Call,
  { tutorialId, saved, read }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const { tutorials } = await listTutorials(call)
  if (!tutorials.some(({ id }) => id === tutorialId)) throw refusal(contract, 'tutorial_not_found')
  await upsertTutorialMark(call.db, { accountId: call.actor.accountId, tutorialId, saved, read }, call.now)
  return {}
}

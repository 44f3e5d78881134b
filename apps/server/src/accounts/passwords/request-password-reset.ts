import type { accountsContract, Input } from '@orga/contract'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import type { PublicCall } from '../../platform/http/serve.ts'
import { sendPasswordResetJob } from './send-password-reset.ts'

type Call = Pick<PublicCall, 'db' | 'now' | 'jobs' | 'request'>

/** Asks for a link to choose another password. */
export async function requestPasswordReset(
  call: Call,
  { email }: Input<typeof accountsContract.requestPasswordReset>,
): Promise<Record<string, never>> {
  await limitRequests(call, { name: 'password_reset', by: 'network', hits: 300, seconds: 3600 })
  await limitRequests(call, { name: 'password_reset', by: { subject: email }, hits: 5, seconds: 3600 })
  await call.jobs.enqueue(call.db, sendPasswordResetJob, { email })
  return {}
}

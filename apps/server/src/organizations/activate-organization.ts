import { type Input, type Output, organizationsContract } from '@orga/contract'
import { normaliseUai, uaiKey } from '@orga/siecle'
import { limitRequests } from '../platform/http/rate-limit.ts'
import { refusal } from '../platform/http/refusal.ts'
import type { PublicCall } from '../platform/http/serve.ts'
import { sendFirstInvitation } from './invitations/send-first-invitation.ts'
import { maskEmail } from './mask-email.ts'

const contract = organizationsContract.activateOrganization

/** Has the first invitation mailed to the school's mailbox on record. Which schools exist is no secret. */
export async function activateOrganization(
  call: PublicCall,
  { uai: typed, firstName, lastName }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  await limitRequests(call, { name: 'activation', by: 'network', hits: 20, seconds: 3600 })
  const uai = checkUai(typed)
  // The letters go to one mailbox: few are enough, and nobody may fill it.
  await limitRequests(call, { name: 'activation', by: { subject: uai }, hits: 3, seconds: 3600 })
  const { email } = await sendFirstInvitation(call, { uai, asker: `${firstName} ${lastName}` })
  return { email: maskEmail(email) }
}

function checkUai(typed: string): string {
  const uai = normaliseUai(typed)
  if (!/^\d{7}[A-Z]$/.test(uai)) throw refusal(contract, 'uai_malformed')
  const expected = uaiKey(uai.slice(0, 7))
  if (!uai.endsWith(expected)) throw refusal(contract, 'uai_key_wrong', { details: { expected } })
  return uai
}

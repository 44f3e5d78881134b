import { z } from 'zod'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, transact } from '../../platform/database/database.ts'
import type { Job, Jobs } from '../../platform/jobs/jobs.ts'
import { updatePendingInvitation } from './invitation-queries.ts'

const payload = z.object({ organizationId: z.uuid(), invitationId: z.uuid() })

/** Added by the letter of an invitation when the receiving server refuses it for good. */
export const markBouncedJob = {
  name: 'mark_invitation_bounced',
  payload,
} as const satisfies Job<typeof payload>

type Parts = { readonly db: Db; readonly jobs: Jobs; readonly clock: () => Date }

export function defineOrganizationJobs({ db, jobs, clock }: Parts): void {
  jobs.define(markBouncedJob, async (key) => {
    const now = clock()
    await transact(db, async (tx) => {
      if (!(await updatePendingInvitation(tx, key, { bouncedAt: now }))) return
      const subject = { type: 'invitation', id: key.invitationId }
      await audit(tx, now, {
        organizationId: key.organizationId,
        action: 'invitation_bounced',
        subject,
      })
    })
  })
}

import type { Reading, TermsDocument } from '@orga/contract'
import type { ColumnType, Generated } from 'kysely'
import type { PortalIdentity } from './portal/saml/read-identity.ts'

declare module '../platform/database/database.ts' {
  interface Tables {
    accounts: {
      id: string
      firstName: string
      lastName: string
      locale: Generated<'fr' | 'en'>
      space: 'person' | 'pupil'
      /** Null: nothing was ever chosen. */
      reading: ColumnType<Reading | null, string | null | undefined, string>
      createdAt: Date
    }
    loginMethods: {
      /** email, username, portal:<idp>; in lower case for the first two. */
      kind: 'email' | 'username' | `portal:${string}`
      identifier: string
      accountId: string
      /** As the portal says them; for `portal:<idp>` alone. */
      firstName: string | null
      lastName: string | null
      confirmedAt: Date | null
      createdAt: Date
    }
    passwords: {
      accountId: string
      hash: string
      mustChange: Generated<boolean>
      changedAt: Date
    }
    signInAttempts: {
      /** account:<id>, or identifier:<hash> for one that no account has. */
      key: string
      attempts: number
      lockedUntil: Date | null
      lastAt: Date
    }
    accountTokens: {
      tokenHash: Buffer
      accountId: string
      purpose: 'confirm_email' | 'reset_password' | 'change_email'
      /** The new address, for change_email. */
      email: string | null
      /** A page of ours to go to after confirm_email. */
      returnTo: string | null
      failures: Generated<number>
      createdAt: Date
      expiresAt: Date
    }
    sessions: {
      tokenHash: Buffer
      accountId: string
      device: string
      createdAt: Date
      lastSeenAt: Date
      expiresAt: Date
    }
    acceptances: { accountId: string; document: TermsDocument; version: string; acceptedAt: Date }
    portalRequests: {
      id: string
      browserHash: Buffer
      returnTo: string | null
      createdAt: Date
      expiresAt: Date
      answeredAt: Date | null
      arrivalHash: Buffer | null
      identity: ColumnType<PortalIdentity | null, string | null, string | null>
    }
    portalAssertions: { idp: string; id: string; expiresAt: Date }
    portalVisits: {
      tokenHash: Buffer
      idp: string
      identifier: string
      firstName: string
      lastName: string
      uais: string[]
      profile: string | null
      division: string | null
      linkedAccountId: string | null
      createdAt: Date
      expiresAt: Date
    }
  }
}

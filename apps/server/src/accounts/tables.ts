import type { TermsDocument } from '@orga/contract'
import type { Generated } from 'kysely'

declare module '../platform/database/database.ts' {
  interface Tables {
    accounts: {
      id: string
      firstName: string
      lastName: string
      locale: Generated<'fr' | 'en'>
      space: 'person' | 'pupil'
      createdAt: Date
    }
    loginMethods: {
      /** email, username, portal:<idp>; in lower case for the first two. */
      kind: 'email' | 'username' | `portal:${string}`
      identifier: string
      accountId: string
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
      relayState: string
      returnTo: string | null
      createdAt: Date
      expiresAt: Date
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
      failures: Generated<number>
      blockedUntil: Date | null
      createdAt: Date
      expiresAt: Date
    }
  }
}

import type { CaseReason } from './link-cases.ts'

type ClaimantKey = { organizationId: string; kind: 'account' | `portal:${string}`; identifier: string }

declare module '../../platform/database/database.ts' {
  interface Tables {
    linkCases: ClaimantKey & {
      id: string
      reason: CaseReason
      helpCode: string
      firstName: string
      lastName: string
      birthDate: string
      division: string | null
      learnerId: string | null
      createdAt: Date
      updatedAt: Date
      resolvedAt: Date | null
      /** How it ended: `linked` when the pupil managed by themselves. */
      resolution: string | null
    }
    linkTries: ClaimantKey & { failures: number; blockedUntil: Date | null; updatedAt: Date }
  }
}

import type { Role } from '@orga/contract'

declare module '../platform/database/database.ts' {
  interface Tables {
    organizations: {
      id: string
      kind: 'sco' | 'sup' | 'pro'
      uai: string | null
      name: string
      email: string | null
      createdAt: Date
      archivedAt: Date | null
    }
    schoolDirectory: {
      uai: string
      name: string
      kind: string
      sector: string
      city: string
      postcode: string
      academy: string
      email: string | null
      open: boolean
    }
    memberships: {
      organizationId: string
      accountId: string
      role: Role
      createdAt: Date
      lastAccessedAt: Date | null
      disabledAt: Date | null
    }
    invitations: {
      organizationId: string
      id: string
      email: string
      /** null: administrator for the first member, member after that. */
      role: Role | null
      state: 'pending' | 'accepted' | 'cancelled'
      invitedBy: string | null
      createdAt: Date
      sentAt: Date
      expiresAt: Date
      bouncedAt: Date | null
      answeredAt: Date | null
      acceptedBy: string | null
    }
    invitationCodes: { code: string; organizationId: string; invitationId: string }
  }
}

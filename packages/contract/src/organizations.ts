import { z } from 'zod'
import { endpoint } from './endpoint.ts'

const inOrganization = { organizationId: z.uuid() }
/** A person's name as it may stand in a letter of ours: nothing that a mail program makes a link of. */
const nameSchema = z
  .string()
  .trim()
  .min(1, 'required')
  .max(100, 'too_long')
  .regex(/^(?:[\p{L}\p{M}'’ -]|\.(?!\S))+$/u, 'malformed')

export const roles = ['admin', 'member'] as const
export type Role = (typeof roles)[number]
const roleSchema = z.enum(roles)

const organizationSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['sco', 'sup', 'pro']),
  uai: z.string().nullable(),
  name: z.string(),
  role: roleSchema,
})

export const listMyOrganizations = endpoint({
  method: 'GET',
  path: '/api/my-organizations',
  summary: 'Schools of which one is a member, the last visited first',
  input: z.object({}),
  output: z.object({ organizations: z.array(organizationSchema) }),
  refusals: [],
})

export const getOrganization = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId',
  summary: 'The school one works in, and how far it is set up',
  input: z.object(inOrganization),
  output: organizationSchema.extend({
    members: z.number(),
    administrators: z.number(),
    learners: z.number(),
    campaigns: z.number(),
    participations: z.number(),
  }),
  refusals: [],
})

/** What makes a UAI wrong: its form or its key letter. Decided by `@orga/siecle` on the server. */
export const activateOrganization = endpoint({
  method: 'POST',
  path: '/api/activations',
  summary: 'Have an administrator’s invitation mailed to the school’s mailbox on record',
  input: z.object({
    uai: z.string().trim().min(1, 'required').max(20, 'malformed'),
    firstName: nameSchema,
    lastName: nameSchema,
  }),
  /** The mailbox, masked. */
  output: z.object({ email: z.string() }),
  refusals: [
    /** Not seven digits and a letter. */
    'uai_malformed',
    /** The key letter does not fit; `details.expected` is the one that does. */
    'uai_key_wrong',
    'school_not_found',
    'school_without_mailbox',
    'organization_archived',
    /** Somebody administers the school already: they can invite. */
    'organization_already_active',
  ],
})

const invitationRefusals = [
  'invitation_not_found',
  'invitation_already_accepted',
  'invitation_cancelled',
  'invitation_expired',
  'organization_archived',
] as const

export const findInvitation = endpoint({
  method: 'GET',
  path: '/api/invitations/:code',
  summary: 'What an invitation opens',
  input: z.object({ code: z.string().max(60) }),
  output: z.object({
    organizationName: z.string(),
    uai: z.string().nullable(),
    expiresAt: z.iso.datetime(),
    /** Whether the person signed in belongs to the school already. */
    alreadyMember: z.boolean(),
    organizationId: z.uuid(),
  }),
  refusals: invitationRefusals,
})

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations/:code/acceptance',
  summary: 'Join the school with the account signed in; done twice, it counts once',
  input: z.object({ code: z.string().max(60) }),
  output: z.object({ organizationId: z.uuid(), role: roleSchema }),
  refusals: [...invitationRefusals, 'pupil_account'],
})

const memberSchema = z.object({
  accountId: z.uuid(),
  firstName: z.string(),
  lastName: z.string(),
  role: roleSchema,
  joinedAt: z.iso.datetime(),
  lastAccessedAt: z.iso.datetime().nullable(),
  /** Campaigns that somebody else would have to take over. */
  campaigns: z.number(),
  /** Whether it is the caller. */
  self: z.boolean(),
})

export const listMembers = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/members',
  summary: 'The team',
  input: z.object(inOrganization),
  output: z.object({ members: z.array(memberSchema) }),
  refusals: [],
})

export const changeRole = endpoint({
  method: 'PATCH',
  path: '/api/organizations/:organizationId/members/:accountId',
  summary: 'Make a member an administrator, or the other way round',
  input: z.object({ ...inOrganization, accountId: z.uuid(), role: roleSchema }),
  output: z.object({}),
  refusals: ['member_not_found', 'last_administrator'],
})

export const removeMember = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/members/:accountId/removal',
  summary: 'Take somebody out of the team and hand their campaigns over',
  input: z.object({ ...inOrganization, accountId: z.uuid(), successorId: z.uuid().nullable().default(null) }),
  output: z.object({}),
  refusals: ['member_not_found', 'last_administrator', 'successor_needed', 'successor_not_found'],
})

export const leaveOrganization = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/leave',
  summary: 'Leave the team and hand one’s campaigns over',
  input: z.object({ ...inOrganization, successorId: z.uuid().nullable().default(null) }),
  output: z.object({}),
  refusals: ['last_administrator', 'successor_needed', 'successor_not_found'],
})

const invitationSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  /** Where the invitee goes; to copy. */
  url: z.string(),
  sentAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  expired: z.boolean(),
  /** When the receiving server refused the letter. */
  bouncedAt: z.iso.datetime().nullable(),
})

export const listInvitations = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/invitations',
  summary: 'Invitations not answered yet',
  input: z.object(inOrganization),
  output: z.object({ invitations: z.array(invitationSchema) }),
  refusals: [],
})

export const inviteMembers = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/invitations',
  summary: 'Invite several addresses at once, each with its own outcome',
  input: z.object({
    ...inOrganization,
    /** Addresses apart by a comma, a semicolon, a space or a line. */
    emails: z.string().trim().min(1, 'required').max(10_000, 'too_long'),
  }),
  output: z.object({
    outcomes: z.array(
      z.object({ email: z.string(), outcome: z.enum(['sent', 'sent_again', 'already_member', 'malformed']) }),
    ),
  }),
  refusals: ['too_many_addresses'],
})

const ofInvitation = { ...inOrganization, invitationId: z.uuid() }

export const resendInvitation = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/invitations/:invitationId/sending',
  summary: 'Send an invitation again, valid 30 days from now',
  input: z.object(ofInvitation),
  output: invitationSchema,
  refusals: ['invitation_not_found'],
})

export const cancelInvitation = endpoint({
  method: 'DELETE',
  path: '/api/organizations/:organizationId/invitations/:invitationId',
  summary: 'Withdraw an invitation',
  input: z.object(ofInvitation),
  output: z.object({}),
  refusals: ['invitation_not_found'],
})

export const listAuditEvents = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/audit-events',
  summary: 'Who did what in the school, the newest first',
  input: z.object({ ...inOrganization, after: z.string().max(200).optional() }),
  output: z.object({
    events: z.array(
      z.object({
        id: z.uuid(),
        /** NOM Prénom; null for the service itself. */
        author: z.string().nullable(),
        action: z.string(),
        /** On whom or what, as it is called now: a person, an invited address, a campaign. */
        subject: z.string().nullable(),
        details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        createdAt: z.iso.datetime(),
      }),
    ),
    next: z.string().nullable(),
  }),
  refusals: [],
})

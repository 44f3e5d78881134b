import { z } from 'zod'
import { campaignCodeSchema } from './campaigns.ts'
import { endpoint } from './endpoint.ts'

/** What `/portail-erreur?code=` may be asked to explain; each leads back to the portal or to the teacher. */
export const portalErrorCodes = [
  /** No portal is set up here. */
  'unavailable',
  /** The portal’s answer is not acceptable: to be reported to whoever runs the portal. */
  'refused',
  /** Too old, used already, or begun in another browser: begin again. */
  'expired',
  /** The portal itself said no. */
  'declined',
  /** The portal did not tell who this is, or not by name. */
  'names_missing',
  'too_many_requests',
  'unexpected_error',
] as const
export type PortalErrorCode = (typeof portalErrorCodes)[number]

/** A real day between 1900 and today, written YYYY-MM-DD. */
export const birthDateSchema = z.iso
  .date('malformed')
  .refine((day) => day >= '1900-01-01' && day <= new Date().toISOString().slice(0, 10), 'malformed')

export const getPortalVisit = endpoint({
  method: 'GET',
  path: '/api/portal-visit',
  summary: 'Whom the portal vouches for in this browser, if no account knows them yet',
  input: z.object({}),
  output: z.object({ visit: z.object({ firstName: z.string(), staff: z.boolean() }).nullable() }),
  refusals: [],
})

/**
 * Names come from the portal, or from the pupil's account; a person signed in with an account of their own types
 * them. The four refusals that a teacher can help with carry `details.helpCode`, 4 digits to show to them.
 */
const linkRefusals = [
  /** Archived ones too. */
  'campaign_not_found',
  /** Neither a portal visit nor a session. */
  'visit_not_found',
  /** Teachers and other staff are never matched to pupils: they have an account, or make one. */
  'not_a_pupil',
  'names_needed',
  /** `details.seconds` to wait; `details.helpCode` as before. */
  'too_many_tries',
  /** With `details.triesLeft` before a wait; 0 when it begins now. */
  'no_match',
  /** With `details.triesLeft`. */
  'several_matches',
  /** The pupil is linked to another account. */
  'already_linked',
  /** This account is linked to another pupil of the school. */
  'account_linked_elsewhere',
] as const

const claimSchema = z.object({
  code: campaignCodeSchema,
  birthDate: birthDateSchema,
  firstName: z.string().trim().max(100, 'too_long').optional(),
  lastName: z.string().trim().max(100, 'too_long').optional(),
})

export const proposeLink = endpoint({
  method: 'POST',
  path: '/api/campaign-codes/:code/link-proposal',
  summary: 'Find the pupil of the campaign’s school by name and birth date; links nothing yet',
  input: claimSchema,
  output: z.object({
    firstName: z.string(),
    /** First letter of the family name. */
    initial: z.string(),
    division: z.string().nullable(),
    organizationName: z.string(),
  }),
  refusals: linkRefusals,
})

export const confirmLink = endpoint({
  method: 'POST',
  path: '/api/campaign-codes/:code/link',
  summary: 'Link the pupil proposed to the account, made now for a portal visit, and sign in',
  input: claimSchema.extend({ termsAccepted: z.literal(true, 'required') }),
  output: z.object({}),
  refusals: linkRefusals,
})

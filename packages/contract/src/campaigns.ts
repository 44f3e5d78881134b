import { z } from 'zod'
import { endpoint } from './endpoint.ts'

const inOrganization = { organizationId: z.uuid() }
const ofCampaign = { ...inOrganization, campaignId: z.uuid() }

export const campaignNameSchema = z.string().trim().min(1, 'required').max(120, 'too_long')

/** Six letters and three digits, none of which can be taken for another. */
export const campaignCodeSchema = z
  .string()
  .transform((code) => code.replaceAll(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{6}[0-9]{3}$/, 'malformed'))

const campaignSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  code: z.string(),
  targetProfileId: z.string(),
  targetProfileTitle: z.string(),
  /** null: the whole school. */
  division: z.string().nullable(),
  owner: z.object({ id: z.uuid(), name: z.string() }),
  createdAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
  /** Whether the caller may rename and archive it. */
  editable: z.boolean(),
})

const countsSchema = z.object({ learners: z.number(), started: z.number(), finished: z.number() })

const targetProfileSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  /** Where it stands among the others: to begin with, for a class, for an area, for a theme. */
  group: z.enum(['start', 'grade', 'area', 'theme']),
  minutes: z.number(),
  skillsCount: z.number(),
  competences: z.array(z.object({ id: z.string(), title: z.string(), area: z.string() })),
})

export const listTargetProfiles = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/target-profiles',
  summary: 'The paths that a campaign can follow',
  input: z.object(inOrganization),
  output: z.object({
    targetProfiles: z.array(targetProfileSchema),
  }),
  refusals: [],
})

export const getTargetProfile = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/target-profiles/:targetProfileId',
  summary: 'All that a teacher may want to know of a path before choosing it',
  input: z.object({ ...inOrganization, targetProfileId: z.string().max(100) }),
  output: targetProfileSchema.extend({
    assessed: z.string(),
    notAssessed: z.string(),
    equipment: z.string(),
    /** Of the skills, those that can be asked about on a telephone. */
    onPhone: z.number(),
    competences: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        area: z.string(),
        tubes: z.array(z.object({ title: z.string(), description: z.string(), level: z.number() })),
      }),
    ),
    stages: z.array(z.object({ title: z.string(), message: z.string(), percent: z.number().nullable() })),
    badges: z.array(z.object({ title: z.string(), message: z.string() })),
  }),
  refusals: ['target_profile_not_found'],
})

export const createCampaign = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/campaigns',
  summary: 'Open a path to a class or to the whole school, under a new code',
  input: z.object({
    ...inOrganization,
    name: campaignNameSchema,
    targetProfileId: z.string().min(1, 'required'),
    division: z.string().nullable().default(null),
  }),
  output: campaignSchema,
  refusals: ['target_profile_not_found', 'division_not_found'],
})

export const listCampaigns = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/campaigns',
  summary: 'Campaigns, the newest first',
  input: z.object({
    ...inOrganization,
    owner: z.enum(['me', 'all']).default('all'),
    state: z.enum(['open', 'archived']).default('open'),
    search: z.string().trim().max(120).default(''),
    /** `next` of the page before. */
    after: z.string().max(200).optional(),
  }),
  output: z.object({
    campaigns: z.array(campaignSchema.extend({ counts: countsSchema })),
    total: z.number(),
    next: z.string().nullable(),
  }),
  refusals: [],
})

export const getCampaign = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/campaigns/:campaignId',
  summary: 'One campaign',
  input: z.object(ofCampaign),
  output: campaignSchema,
  refusals: ['campaign_not_found'],
})

export const renameCampaign = endpoint({
  method: 'PATCH',
  path: '/api/organizations/:organizationId/campaigns/:campaignId',
  summary: 'Give a campaign another name',
  input: z.object({ ...ofCampaign, name: campaignNameSchema }),
  output: campaignSchema,
  refusals: ['campaign_not_found', 'campaign_archived', 'not_the_owner'],
})

export const archiveCampaign = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/campaigns/:campaignId/archive',
  summary: 'Close a campaign: nobody begins or goes on, results stay',
  input: z.object(ofCampaign),
  output: campaignSchema,
  refusals: ['campaign_not_found', 'not_the_owner'],
})

export const unarchiveCampaign = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/campaigns/:campaignId/unarchive',
  summary: 'Open an archived campaign again',
  input: z.object(ofCampaign),
  output: campaignSchema,
  refusals: ['campaign_not_found', 'not_the_owner'],
})

export const findCampaignByCode = endpoint({
  method: 'GET',
  path: '/api/campaign-codes/:code',
  summary: 'What a code opens, without naming the school',
  input: z.object({ code: campaignCodeSchema }),
  output: z.object({
    code: z.string(),
    title: z.string(),
    description: z.string(),
    minutes: z.number(),
    skillsCount: z.number(),
    archived: z.boolean(),
    /** What the person signed in has to do with it: link themselves, begin, go on, or read their results. */
    standing: z.enum(['sign_in', 'link', 'begin', 'continue', 'finished']),
    /** The test to go on with or whose results to read. */
    assessmentId: z.uuid().nullable(),
  }),
  refusals: ['campaign_not_found'],
})

import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { markdownSchema } from './markdown.ts'

const ofCampaign = { organizationId: z.uuid(), campaignId: z.uuid() }

/** Mastered skills out of the campaign's skills; rounded to a percentage only on the screen. */
const masterySchema = z.object({ validated: z.number(), target: z.number() })

export const participantStatuses = ['to_do', 'started', 'finished'] as const
export type ParticipantStatus = (typeof participantStatuses)[number]

export const getCampaignProgress = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/campaigns/:campaignId/progress',
  summary: 'Per class, how many are to begin, in progress and done, from the roster',
  input: z.object(ofCampaign),
  output: z.object({
    divisions: z.array(
      z.object({
        /** null: pupils whom the file places in no class. */
        division: z.string().nullable(),
        toDo: z.number(),
        started: z.number(),
        finished: z.number(),
        /** Sum over those who have finished. */
        mastery: masterySchema,
      }),
    ),
  }),
  refusals: ['campaign_not_found'],
})

/** How many questions more would settle what is not sure yet: null if the bank has none that could. */
const questionsSchema = z.number().nullable()

const participantSchema = z.object({
  learnerId: z.uuid(),
  lastName: z.string(),
  firstName: z.string(),
  division: z.string().nullable(),
  status: z.enum(participantStatuses),
  mastery: masterySchema.nullable(),
  /** Of a finished test: the competences that are not sure. Null before, and under the first rule, which does not say. */
  certainty: z.object({ toConfirm: z.number(), questions: questionsSchema }).nullable(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
})

export const listParticipants = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/campaigns/:campaignId/participants',
  summary: 'Pupils of a campaign by name, those who have not begun included',
  input: z.object({
    ...ofCampaign,
    /** Empty: those whom the file places in no class. */
    division: z
      .string()
      .max(50)
      .refine((division) => !division.includes('\0'), 'malformed')
      .optional(),
    status: z.enum(participantStatuses).optional(),
    search: z.string().trim().max(100).default(''),
    after: z.string().max(300).optional(),
  }),
  output: z.object({
    participants: z.array(participantSchema),
    total: z.number(),
    next: z.string().nullable(),
  }),
  refusals: ['campaign_not_found'],
})

export const getParticipant = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/campaigns/:campaignId/participants/:learnerId',
  summary: 'One pupil’s results: each competence and each question',
  input: z.object({ ...ofCampaign, learnerId: z.uuid() }),
  output: participantSchema.extend({
    competences: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        area: z.string(),
        mastery: masterySchema,
        certainty: z.object({ sure: z.boolean(), questions: questionsSchema }).nullable(),
      }),
    ),
    questions: z.array(
      z.object({
        /** From 1. */
        position: z.number(),
        competenceId: z.string(),
        tubeTitle: z.string(),
        level: z.number(),
        instruction: markdownSchema,
        given: z.array(z.string()),
        expected: z.array(z.string()),
        outcome: z.enum(['correct', 'incorrect', 'skipped', 'late']),
        seconds: z.number(),
        /** How often and how long the page was out of sight meanwhile: information, never judged. */
        away: z.object({ times: z.number(), seconds: z.number() }),
        answeredAt: z.iso.datetime(),
      }),
    ),
  }),
  refusals: ['campaign_not_found', 'learner_not_found'],
})

export const explainParticipant = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/campaigns/:campaignId/participants/:learnerId/explanation',
  summary:
    'Why one pupil’s results are what they are: the questions of the campaign that count for each skill',
  input: z.object({ ...ofCampaign, learnerId: z.uuid() }),
  output: z.object({
    /** Version of the engine that the test went by. */
    engine: z.string(),
    /** Why it ended; null while it goes on, and under the first rule. */
    ended: z.enum(['sure', 'decided', 'maximum']).nullable(),
    skills: z.array(
      z.object({
        id: z.string(),
        competenceId: z.string(),
        tubeTitle: z.string(),
        level: z.number(),
        mastered: z.boolean(),
        /** That it is mastered, 0 to 1; null under the first rule. */
        probability: z.number().nullable(),
        /** It was asked itself, another level of its subject was, or only other subjects were. */
        ground: z.enum(['asked', 'tube', 'ability']),
        /** The questions that count, the weightiest first. */
        answers: z.array(z.object({ position: z.number(), speaksFor: z.boolean() })),
        /** Whether answers outside this campaign count too: which ones is the pupil’s own affair. */
        earlier: z.boolean(),
      }),
    ),
  }),
  refusals: ['campaign_not_found', 'learner_not_found'],
})

export const listParticipationsOfLearner = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/learners/:learnerId/participations',
  summary: 'The campaigns of this school that a pupil has begun, the newest first',
  input: z.object({ organizationId: z.uuid(), learnerId: z.uuid() }),
  output: z.object({
    participations: z.array(
      z.object({
        campaignId: z.uuid(),
        campaignName: z.string(),
        targetProfileTitle: z.string(),
        status: z.enum(['started', 'finished']),
        mastery: masterySchema,
        startedAt: z.iso.datetime(),
        finishedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  refusals: ['learner_not_found'],
})

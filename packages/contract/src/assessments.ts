import { z } from 'zod'
import { campaignCodeSchema } from './campaigns.ts'
import { endpoint } from './endpoint.ts'
import { accommodationsSchema } from './learners.ts'
import { markdownSchema } from './markdown.ts'

const ofAssessment = { assessmentId: z.uuid() }

/**
 * What a pupil gives: a proposal’s id (qcu, hotspot) or a text (qroc); the ids of several (qcm) or of all in order (ordering);
 * per field a text (fields) or a proposal’s id (matching); the state of a simulator as it gives it. null, or nothing
 * filled in: “Je passe”.
 */
export const answerValueSchema = z.union([
  z.string().max(5_000),
  z.array(z.string().max(200)).max(30),
  z.record(z.string().max(60), z.string().max(2_000)),
  z.record(z.string().max(60), z.unknown()),
])

/** What a pupil sits at: some questions cannot be done on a small screen. */
const devices = ['phone', 'tablet', 'desktop'] as const
export type Device = (typeof devices)[number]
const deviceSchema = z.enum(devices)

const proposalSchema = z.object({ id: z.string(), text: z.string() })

/** A question as the browser sees it: never with its key. */
const questionSchema = z.object({
  challengeId: z.string(),
  type: z.enum(['qcu', 'qcm', 'qroc', 'fields', 'ordering', 'matching', 'hotspot', 'simulator']),
  instruction: markdownSchema,
  alternativeInstruction: markdownSchema.nullable(),
  proposals: z.array(proposalSchema),
  /** For a picture with zones: where each proposal is, in hundredths of the picture’s width and height. */
  zones: z.array(
    z.object({
      id: z.string(),
      left: z.number(),
      top: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  ),
  /** Which simulator to load, and what it starts from. */
  simulator: z.object({ name: z.string(), settings: z.unknown() }).nullable(),
  fields: z.array(z.object({ key: z.string(), label: z.string(), format: z.string() })),
  /** For an open answer: text, number, date, or the choices of a list. */
  format: z.enum(['text', 'number', 'date', 'choice']).nullable(),
  choices: z.array(z.string()),
  unit: z.string().nullable(),
  image: z.object({ url: z.string(), alternative: z.string() }).nullable(),
  attachments: z.array(z.object({ url: z.string(), name: z.string() })),
  /** Seconds allowed to this pupil, where time is the skill. */
  timer: z.number().nullable(),
  /** Of those, what is left by the server’s clock: it goes on while the page is closed. */
  secondsLeft: z.number().nullable(),
  competence: z.object({ id: z.string(), title: z.string(), area: z.string() }),
})

const stateSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['campaign', 'competence']),
  title: z.string(),
  state: z.enum(['started', 'completed']),
  answered: z.number(),
  /** Expected number of questions still to come, the one in hand included; not whole. */
  remaining: z.number(),
  /**
   * Whether this answer calls for a pause to look back: at each fifth, and at the end. `getAssessment` goes on with
   * the test: it never calls for a pause before the end, and starts the clock of a question left in hand by one.
   */
  checkpoint: z.boolean(),
  /** Where the next question can be done, when that is not where the pupil sits: it is withheld until they are there. */
  elsewhere: z.array(deviceSchema).nullable(),
  /** What the school has set for this pupil and the page has to know; a question’s seconds are extended already. */
  accommodations: accommodationsSchema.pick({ moreTime: true, largerText: true, readAloud: true }),
  question: questionSchema.nullable(),
})

export const startCampaign = endpoint({
  method: 'POST',
  path: '/api/campaign-codes/:code/participation',
  summary: 'Begin a campaign, or find one’s way back into it',
  input: z.object({ code: campaignCodeSchema, device: deviceSchema.optional() }),
  output: z.object({ assessmentId: z.uuid() }),
  refusals: ['campaign_not_found', 'campaign_archived', 'link_needed', 'learner_already_participating'],
})

export const startCompetence = endpoint({
  method: 'POST',
  path: '/api/competences/:competenceId/assessment',
  summary: 'Begin a test of one competence, or go on with it',
  input: z.object({ competenceId: z.string().max(10), device: deviceSchema.optional() }),
  output: z.object({ assessmentId: z.uuid() }),
  refusals: [
    'competence_not_found',
    /** `details.retryAt`: when what was failed may be asked again; null if all is mastered, or the bank is empty. */
    'nothing_to_ask',
  ],
})

export const getAssessment = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId',
  summary: 'Where a test stands, with the question in hand',
  input: z.object({
    ...ofAssessment,
    /** Only looks, as during a pause: the question is withheld, and its clock does not start. */
    peek: z.enum(['true', 'false']).default('false'),
    /** From now on: the device of whoever goes on with the test. */
    device: deviceSchema.optional(),
  }),
  output: stateSchema,
  refusals: ['assessment_not_found'],
})

export const submitAnswer = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/answers',
  summary: 'Answer the question in hand; sent twice, it counts once',
  input: z.object({
    ...ofAssessment,
    challengeId: z.string().max(120),
    value: answerValueSchema.nullable(),
    /** Chosen by the browser for each answer, so that one sent again is known. */
    clientKey: z.uuid(),
    /** How often and for how many seconds the page was out of sight: told to the teacher, never judged. */
    away: z
      .object({ times: z.number().int().min(0).max(10_000), seconds: z.number().int().min(0).max(1_000_000) })
      .default({ times: 0, seconds: 0 }),
  }),
  output: stateSchema,
  refusals: ['assessment_not_found', 'assessment_completed', 'campaign_archived', 'another_question_in_hand'],
})

export const prepareNext = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/next',
  summary: 'What a page may fetch in advance while the pupil answers; it tells nothing of the answer',
  input: z.object({ ...ofAssessment, challengeId: z.string().max(120) }),
  output: z.object({
    /** What comes next whatever is answered; null where that depends on it, and before a pause or a clock. */
    question: questionSchema.nullable(),
    /** Pictures and simulators that the next question may need. */
    images: z.array(z.string()),
    simulators: z.array(z.string()),
  }),
  refusals: ['assessment_not_found'],
})

export const reportTextLength = 500

export const reportQuestion = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/reports',
  summary: 'Say that something is wrong with a question; said again, it adds to what was said',
  input: z.object({
    ...ofAssessment,
    /** In hand, or answered in this test. */
    challengeId: z.string().max(120),
    device: deviceSchema.optional(),
    text: z.string().trim().max(reportTextLength, 'too_long').default(''),
  }),
  output: z.object({}),
  refusals: ['assessment_not_found', 'question_not_asked'],
})

const correctionSchema = z.object({
  /** From 1. */
  position: z.number(),
  outcome: z.enum(['correct', 'incorrect', 'skipped', 'late']),
  question: questionSchema,
  given: z.array(z.string()),
  expected: z.array(z.string()),
  /** Said for this very wrong answer. */
  feedback: markdownSchema.nullable(),
  explanation: markdownSchema,
  tutorial: z.object({ title: z.string(), body: markdownSchema }).nullable(),
})

export const listCorrections = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId/corrections',
  summary: 'The answers given, the right ones and why',
  input: z.object({ ...ofAssessment, last: z.coerce.number().int().min(1).max(200).default(200) }),
  output: z.object({ corrections: z.array(correctionSchema) }),
  refusals: ['assessment_not_found'],
})

export const getAssessmentResult = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId/result',
  summary: 'What a finished test has shown',
  input: z.object(ofAssessment),
  output: z.object({
    kind: z.enum(['campaign', 'competence']),
    title: z.string(),
    answered: z.number(),
    correct: z.number(),
    mastery: z.object({ validated: z.number(), target: z.number() }),
    /** Skills that this test has added to the profile. */
    gained: z.number(),
    stage: z.object({ title: z.string(), message: z.string() }).nullable(),
    badges: z.array(z.object({ title: z.string(), message: z.string() })),
    competences: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        area: z.string(),
        validated: z.number(),
        target: z.number(),
        level: z.number(),
        pix: z.number(),
      }),
    ),
  }),
  refusals: ['assessment_not_found', 'assessment_in_progress'],
})

export const getProfile = endpoint({
  method: 'GET',
  path: '/api/profile',
  summary: 'One’s level and Pix in the 16 competences',
  input: z.object({}),
  output: z.object({
    pix: z.number(),
    maxPix: z.number(),
    certifiable: z.boolean(),
    areas: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        competences: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            level: z.number(),
            pix: z.number(),
            /** Pix within the level in progress, of 8. */
            pixToNextLevel: z.number(),
            status: z.enum(['unavailable', 'not_started', 'started', 'completed']),
          }),
        ),
      }),
    ),
  }),
  refusals: [],
})

export const listMyCampaigns = endpoint({
  method: 'GET',
  path: '/api/my-campaigns',
  summary: 'Campaigns to do, in progress and done, of the person signed in',
  input: z.object({}),
  output: z.object({
    campaigns: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        title: z.string(),
        organizationName: z.string(),
        minutes: z.number(),
        status: z.enum(['to_do', 'started', 'finished']),
        archived: z.boolean(),
        assessmentId: z.uuid().nullable(),
        mastery: z.object({ validated: z.number(), target: z.number() }).nullable(),
        finishedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  refusals: [],
})

import { z } from 'zod'
import { endpoint } from './endpoint.ts'

const inOrganization = { organizationId: z.uuid() }
const ofImport = { ...inOrganization, importId: z.uuid() }

export const learnerLinks = ['none', 'portal', 'password'] as const

const learnerSchema = z.object({
  id: z.uuid(),
  lastName: z.string(),
  preferredLastName: z.string().nullable(),
  firstName: z.string(),
  birthDate: z.iso.date().nullable(),
  division: z.string().nullable(),
  /** How the pupil logs in: through the portal, with a password, or not linked yet. */
  link: z.enum(learnerLinks),
  leavesOn: z.iso.date().nullable(),
})

export const listLearners = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/learners',
  summary: 'Pupils of the roster',
  input: z.object({
    ...inOrganization,
    division: z.string().max(50).optional(),
    search: z.string().trim().max(100).default(''),
    sort: z.enum(['name', 'division']).default('name'),
    after: z.string().max(300).optional(),
  }),
  output: z.object({
    learners: z.array(learnerSchema),
    total: z.number(),
    next: z.string().nullable(),
  }),
  refusals: [],
})

export const listDivisions = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/divisions',
  summary: 'Classes of the roster, in the order a school lists them',
  input: z.object(inOrganization),
  output: z.object({ divisions: z.array(z.object({ division: z.string(), learners: z.number() })) }),
  refusals: [],
})

const ofLearner = { ...inOrganization, learnerId: z.uuid() }

/** Time that a school can grant beyond a question’s own, in hundredths of it: none, a third, half, as much again. */
export const moreTimes = [0, 33, 50, 100] as const

/** What a pupil needs in every test, as their school has set it. */
export const accommodationsSchema = z.object({
  moreTime: z.literal(moreTimes),
  largerText: z.boolean(),
  readAloud: z.boolean(),
  /** No question against the clock; another on the same skill serves. */
  withoutTimer: z.boolean(),
  /** No simulator; another question on the same skill serves. */
  withoutSimulator: z.boolean(),
})

export type Accommodations = z.output<typeof accommodationsSchema>

export const getLearner = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/learners/:learnerId',
  summary: 'One pupil of the roster, with their accommodations',
  input: z.object(ofLearner),
  output: learnerSchema.extend({ accommodations: accommodationsSchema }),
  refusals: ['learner_not_found'],
})

export const setAccommodations = endpoint({
  method: 'PUT',
  path: '/api/organizations/:organizationId/learners/:learnerId/accommodations',
  summary: 'Say what a pupil needs in every test',
  input: accommodationsSchema.extend(ofLearner),
  output: accommodationsSchema,
  refusals: ['learner_not_found'],
})

const problemSchema = z.object({
  code: z.string(),
  eleveId: z.string().nullable(),
  ine: z.string().nullable(),
  field: z.string().nullable(),
  value: z.string().nullable(),
  message: z.string(),
  /** NOM Prénom, so that the secretary finds the pupil in Siècle. */
  name: z.string().nullable(),
  division: z.string().nullable(),
})

export type ImportProblem = z.output<typeof problemSchema>

const skippedSchema = z.object({ eleveId: z.string(), name: z.string() })

export const importReportSchema = z.object({
  schoolYear: z.number().nullable(),
  encoding: z.string(),
  pupils: z.number(),
  divisions: z.record(z.string(), z.number()),
  counts: z.object({
    new: z.number(),
    changed: z.number(),
    moved: z.number(),
    back: z.number(),
    left: z.number(),
    unchanged: z.number(),
  }),
  skipped: z.object({ left: z.array(skippedSchema), noDivision: z.array(skippedSchema) }),
  warnings: z.array(problemSchema),
  toCorrect: z.array(problemSchema),
})

export type ImportReport = z.output<typeof importReportSchema>

export const importStates = [
  'uploading',
  'waiting',
  'running',
  'to_confirm',
  'applied',
  'refused',
  'failed',
  'cancelled',
] as const
export type ImportState = (typeof importStates)[number]

/** Envoi is the browser's own; these are the server's. */
export const importStages = ['reading', 'checking', 'saving'] as const
export type ImportStage = (typeof importStages)[number]

export const importSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  state: z.enum(importStates),
  stage: z.enum(importStages).nullable(),
  /** Bytes read, or pupils checked or saved, out of `total`. */
  done: z.number(),
  total: z.number(),
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
  report: importReportSchema.nullable(),
  author: z.string(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
})

export type RosterImport = z.output<typeof importSchema>

/** Where the file itself is posted, as `application/octet-stream`. */
export const uploadPath = (organizationId: string, fileName: string): string =>
  `/api/organizations/${organizationId}/imports?fileName=${encodeURIComponent(fileName)}`

/** Where the stages of a running import are pushed, as server-sent events. */
export const importEventsPath = (organizationId: string, importId: string): string =>
  `/api/organizations/${organizationId}/imports/${importId}/events`

export const importReportPath = (organizationId: string, importId: string): string =>
  `/api/organizations/${organizationId}/imports/${importId}/report.csv`

export const listImports = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/imports',
  summary: 'The last imports, the newest first',
  input: z.object(inOrganization),
  output: z.object({ imports: z.array(importSchema.omit({ report: true })) }),
  refusals: [],
})

export const getImport = endpoint({
  method: 'GET',
  path: '/api/organizations/:organizationId/imports/:importId',
  summary: 'One import with its report',
  input: z.object(ofImport),
  output: importSchema,
  refusals: ['import_not_found'],
})

export const confirmImport = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/imports/:importId/confirm',
  summary: 'Apply an import that would hide many pupils',
  input: z.object(ofImport),
  output: importSchema,
  refusals: ['import_not_found', 'import_not_waiting_for_confirmation'],
})

export const cancelImport = endpoint({
  method: 'POST',
  path: '/api/organizations/:organizationId/imports/:importId/cancel',
  summary: 'Give up an import that waits for confirmation',
  input: z.object(ofImport),
  output: importSchema,
  refusals: ['import_not_found', 'import_not_waiting_for_confirmation'],
})

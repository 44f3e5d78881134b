import { campaignVersion, engineVersion } from '@orga/engine'
import { z } from 'zod'

const share = z.number().min(0).max(1)
const moment = z.number().int()

const settings = z.strictObject({
  version: z.literal(campaignVersion),
  target: share,
  worth: z.number().min(0),
  maxQuestions: z.number().int().min(0).nullable(),
  sure: share,
  pleasant: z.boolean(),
  everyCompetence: z.boolean(),
  prior: z.strictObject({ mean: z.number(), sd: z.number().positive() }),
})

const item = z.strictObject({
  id: z.string(),
  timed: z.boolean(),
  guess: share,
  slip: share,
  devices: z.array(z.string()).exactOptional(),
  screenReader: z.boolean().exactOptional(),
  simulator: z.boolean().exactOptional(),
})

const place = { tubeId: z.string(), level: z.number() }
const skillPlace = { id: z.string(), ...place, competenceId: z.string() }

const answer = z.strictObject({
  challengeId: z.string(),
  ...place,
  correct: z.boolean(),
  timed: z.boolean(),
  at: moment,
  guess: share,
  slip: share,
})

const campaignTest = z.strictObject({
  settings,
  skills: z.array(z.strictObject({ ...skillPlace, items: z.array(item) })),
  startedAt: moment,
  earlier: z.array(answer),
  answers: z.array(answer),
  seed: z.string(),
  learner: z
    .strictObject({
      device: z.string().exactOptional(),
      screenReader: z.boolean().exactOptional(),
      withoutTimer: z.boolean().exactOptional(),
      withoutSimulator: z.boolean().exactOptional(),
    })
    .exactOptional(),
})

const firstRuleTest = z.strictObject({
  skills: z.array(z.strictObject(skillPlace)),
  startedAt: moment,
  answers: z.array(
    z.strictObject({
      challengeId: z.string(),
      ...place,
      correct: z.boolean(),
      at: moment,
      startedAt: moment,
    }),
  ),
})

/** A participation as it is exported: the engine's version, all that it looked at, and what it told. */
export const participationSchema = z.discriminatedUnion('engine', [
  z.strictObject({
    engine: z.literal(campaignVersion),
    test: campaignTest,
    explanation: z.unknown().optional(),
  }),
  z.strictObject({
    engine: z.literal(engineVersion),
    test: firstRuleTest,
    explanation: z.unknown().optional(),
  }),
])

export type Participation = z.output<typeof participationSchema>

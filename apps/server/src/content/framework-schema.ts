import { z } from 'zod'
import { idSchema, integerSchema, textSchema } from './item-schema.ts'

const competenceIdSchema = z.string().regex(/^[1-5]\.[1-5]$/, 'on attend un numéro du CRCN, comme 1.1.')

/** `framework.yaml`: the areas and competences of the CRCN. */
export const frameworkSchema = z.strictObject({
  areas: z
    .array(
      z.strictObject({
        id: textSchema,
        letter: z.string().regex(/^[A-Z]$/, 'on attend une lettre capitale.'),
        title: textSchema,
        competences: z
          .array(z.strictObject({ id: competenceIdSchema, title: textSchema, description: textSchema }))
          .min(1),
      }),
    )
    .min(1),
})

/** `<competence>/<tube>/tube.yaml` */
export const tubeSchema = z.strictObject({
  title: textSchema.refine(
    (title) => title.startsWith('Savoir '),
    'on attend un titre qui commence par « Savoir ».',
  ),
  description: textSchema,
  /** Place among the tubes of the competence. */
  rank: integerSchema,
})

const levelSchema = integerSchema.refine((level) => level >= 1 && level <= 8, 'on attend un niveau de 1 à 8.')

/** The head of `<competence>/<tube>/tutorials/<name>.md`: the levels that it helps to reach. */
export const tutorialSchema = z.strictObject({ title: textSchema, levels: z.array(levelSchema).min(1) })

const percentSchema = integerSchema.refine(
  (percent) => percent <= 100,
  'on attend un pourcentage, de 0 à 100.',
)

const cappedTubesSchema = z.array(z.strictObject({ tube: idSchema, level: levelSchema })).min(1)

const stageSchema = z
  .strictObject({
    percent: percentSchema.optional(),
    level: levelSchema.optional(),
    firstSkill: z.literal('true').optional(),
    title: textSchema,
    message: textSchema,
  })
  .refine(
    ({ percent, level, firstSkill }) =>
      [percent, level, firstSkill].filter((one) => one !== undefined).length === 1,
    'un palier a un seul de ces trois champs : percent, level ou firstSkill.',
  )

/** `target-profiles/<id>.yaml` */
export const targetProfileSchema = z.strictObject({
  title: textSchema,
  description: textSchema,
  group: z.enum(['start', 'grade', 'area', 'theme'], 'on attend start, grade, area ou theme.'),
  assessed: textSchema,
  notAssessed: textSchema,
  equipment: textSchema,
  minutes: integerSchema,
  /** Place in the teacher’s list. */
  rank: integerSchema,
  tubes: cappedTubesSchema,
  stages: z.array(stageSchema).default([]),
  badges: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        message: textSchema,
        criteria: z
          .array(z.strictObject({ percent: percentSchema, tubes: cappedTubesSchema.optional() }))
          .min(1),
      }),
    )
    .default([]),
})

export type TargetProfileData = z.infer<typeof targetProfileSchema>

import type { Value } from '@orga/generators'
import { z } from 'zod'
import { readSettings, simulatorShape } from './simulator-schema.ts'

/** YAML is read with texts only, so that 07, 12:30 and “non” stay what the author typed. */
export const textSchema = z.string().trim().min(1)

export const integerSchema = z
  .string()
  .regex(/^\d+$/, 'on attend un nombre entier, par exemple 3.')
  .transform(Number)

const numberSchema = z
  .string()
  .regex(/^\d+([.,]\d+)?$/, 'on attend un nombre, par exemple 0,5.')
  .transform((text) => Number(text.replace(',', '.')))

const yesNoSchema = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Small letters, digits and hyphens: safe in a path, an address and a spreadsheet. */
export const idSchema = z
  .string()
  .max(80, 'on attend 80 signes au plus.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'on attend des minuscules sans accent, des chiffres et des tirets.')

/** Relative to the item’s folder; the pattern leaves no way out of it. */
const fileSchema = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_.-]*(\/[a-z0-9][a-z0-9_.-]*)*$/,
    'on attend le nom d’un fichier du même dossier, en minuscules sans accent ni espace.',
  )
  .refine((path) => !path.includes('..'), 'le nom d’un fichier ne contient pas « .. ».')

/** A file that the item itself describes: a text, a table, sheets or files by their names. */
const contentSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.array(contentSchema), z.record(z.string(), contentSchema)]),
)

const imageSchema = z.strictObject({
  file: fileSchema,
  alternative: textSchema,
  content: contentSchema.optional(),
})

const devices = ['phone', 'tablet', 'desktop'] as const

const shared = {
  id: idSchema,
  locale: z.literal('fr').default('fr'),
  devices: z.array(z.enum(devices)).min(1),
  accessibility: z.strictObject({
    /** Whether a screen reader can do it as it stands, with the alternative instruction, or not at all. */
    screenReader: z.enum(['direct', 'alternative', 'none']),
    note: textSchema.optional(),
  }),
  /** Learning outcomes of DigComp 3.0 (European Commission, JRC) that the item touches. */
  digcomp: z
    .array(z.string().regex(/^LO\d\.\d\.\d{2}$/, 'on attend un identifiant DigComp, comme LO1.1.05.'))
    .default([]),
  image: imageSchema.optional(),
  attachments: z
    .array(z.strictObject({ file: fileSchema, name: textSchema, content: contentSchema.optional() }))
    .default([]),
  timer: integerSchema.optional(),
  /** Whether each test draws its own numbers and names. */
  generator: yesNoSchema.default(false),
}

const wrongSchema = z.strictObject({ answer: textSchema, feedback: textSchema })

const openShape = {
  format: z.enum(['text', 'number', 'date', 'choice']),
  accepted: z.array(textSchema).min(1),
  tolerances: z.array(z.enum(['case', 'punctuation', 'typos'])).optional(),
  unit: textSchema.optional(),
  margin: numberSchema.optional(),
  wrong: z.array(wrongSchema).default([]),
}

const proposalShape = {
  text: textSchema,
  correct: yesNoSchema.default(false),
  feedback: textSchema.optional(),
}

const choiceShape = {
  proposals: z.array(z.strictObject(proposalShape)).min(3).max(8),
  shuffled: yesNoSchema.default(true),
}

const qcuSchema = z
  .strictObject({ ...shared, ...choiceShape, type: z.literal('qcu') })
  .refine(({ proposals }) => countCorrect(proposals) === 1, {
    path: ['proposals'],
    error: 'une QCU a exactement une proposition juste (correct: true).',
  })

const qcmSchema = z
  .strictObject({ ...shared, ...choiceShape, type: z.literal('qcm') })
  .refine(({ proposals }) => countCorrect(proposals) >= 2 && countCorrect(proposals) < proposals.length, {
    path: ['proposals'],
    error: 'une QCM a au moins deux propositions justes et une fausse.',
  })

const qrocSchema = z
  .strictObject({
    ...shared,
    ...openShape,
    type: z.literal('qroc'),
    choices: z.array(textSchema).min(3).optional(),
  })
  .refine(({ format, choices, accepted }) => fitsChoices([{ format, accepted }], choices), {
    path: ['choices'],
    error: 'une liste (format: choice) a des choix, dont la réponse ; les autres formats n’en ont pas.',
  })

const fieldsSchema = z
  .strictObject({
    ...shared,
    type: z.literal('fields'),
    fields: z
      .array(z.strictObject({ label: textSchema, ...openShape }))
      .min(2)
      .max(8),
    choices: z.array(textSchema).min(2).optional(),
    interchangeable: yesNoSchema.default(false),
  })
  .refine(({ fields, choices }) => fitsChoices(fields, choices), {
    path: ['choices'],
    error: 'des listes (format: choice) ont des choix, dont les réponses ; les autres formats n’en ont pas.',
  })

/** From 0 to 100: a share of the picture’s width or height. */
const shareSchema = numberSchema.refine((share) => share <= 100, 'on attend un pourcentage, de 0 à 100.')

const hotspotSchema = z
  .strictObject({
    ...shared,
    type: z.literal('hotspot'),
    image: imageSchema,
    zones: z
      .array(
        z.strictObject({
          ...proposalShape,
          /** Left, top, width and height, in shares of the picture. */
          box: z.tuple([shareSchema, shareSchema, shareSchema, shareSchema]),
        }),
      )
      .min(3)
      .max(10),
  })
  .refine(({ zones }) => countCorrect(zones) === 1, {
    path: ['zones'],
    error: 'une image à zones a exactement une zone juste (correct: true).',
  })
  .refine(
    ({ zones }) => zones.every(({ box: [x, y, w, h] }) => w > 0 && h > 0 && x + w <= 100 && y + h <= 100),
    {
      path: ['zones'],
      error: 'une zone (box: [gauche, haut, largeur, hauteur]) tient dans l’image.',
    },
  )

const orderingSchema = z.strictObject({
  ...shared,
  type: z.literal('ordering'),
  /** In the right order. */
  proposals: z.array(textSchema).min(3).max(8),
})

const matchingSchema = z.strictObject({
  ...shared,
  type: z.literal('matching'),
  pairs: z
    .array(z.strictObject({ label: textSchema, match: textSchema }))
    .min(2)
    .max(8),
  /** Answers that fit no label. */
  extra: z.array(textSchema).default([]),
})

const simulatorSchema = z.strictObject({ ...shared, ...simulatorShape }).transform(readSettings)

/** The part of an item’s file between its two lines of dashes. */
export const itemSchema = z.discriminatedUnion('type', [
  qcuSchema,
  qcmSchema,
  qrocSchema,
  fieldsSchema,
  orderingSchema,
  matchingSchema,
  hotspotSchema,
  simulatorSchema,
])

export type ItemData = z.infer<typeof itemSchema>

const countCorrect = (proposals: readonly { readonly correct: boolean }[]): number =>
  proposals.filter(({ correct }) => correct).length

function fitsChoices(
  fields: readonly { readonly format: string; readonly accepted: readonly string[] }[],
  choices: readonly string[] | undefined,
): boolean {
  const lists = fields.filter(({ format }) => format === 'choice')
  if (lists.length === 0) return choices === undefined
  return lists.every(({ accepted }) => accepted.every((answer) => choices?.includes(answer) === true))
}

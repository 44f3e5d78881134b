import { z } from 'zod'
import { pictures, styles } from './document/blocks.ts'
import { alignments, sizes, spacings } from './document/looks.ts'

/** Above, the answer would be too long to travel. */
export const longest = 600

const textSchema = z.string().max(longest, `on attend ${longest} signes au plus.`)
const truth = z.enum(['true', 'false']).transform((text) => text === 'true')

export const places = ['left', 'center', 'right'] as const
export const orientations = ['portrait', 'landscape'] as const
export const formats = ['odt', 'docx', 'pdf', 'txt', 'html'] as const
export const languages = ['fr', 'en', 'es', 'de'] as const

const runSchema = z.union([
  textSchema.transform((text) => ({ text, change: null, by: '' })),
  z
    .strictObject({ insert: textSchema.min(1), by: z.string().min(1) })
    .transform(({ insert, by }) => ({ text: insert, change: 'insert' as const, by })),
  z
    .strictObject({ delete: textSchema.min(1), by: z.string().min(1) })
    .transform(({ delete: text, by }) => ({ text, change: 'delete' as const, by })),
])

const blockSchema = z.union([
  z
    .strictObject({
      style: z.enum(styles).default('body'),
      /** Bold and large by hand, without a style. */
      strong: truth.default(false),
      text: z.union([
        textSchema.transform((text) => [{ text, change: null, by: '' }]),
        z.array(runSchema).min(1),
      ]),
    })
    .transform(({ style, strong, text }) => ({ kind: 'text' as const, style, isStrong: strong, runs: text })),
  z
    .strictObject({
      image: z.enum(pictures),
      caption: textSchema.default(''),
      alternative: textSchema.default(''),
    })
    .transform(({ image, caption, alternative }) => ({
      kind: 'image' as const,
      picture: image,
      caption,
      alternative,
      isDecorative: false,
    })),
  z.strictObject({ break: z.literal('page') }).transform(() => ({ kind: 'break' as const })),
  z
    .strictObject({
      contents: z.array(
        z.strictObject({
          text: z.string(),
          level: z.coerce.number().int().min(1).max(3).default(1),
          page: z.coerce.number().int().min(1),
        }),
      ),
    })
    .transform(({ contents }) => ({ kind: 'contents' as const, entries: contents })),
])

const lookShape = { size: z.enum(sizes), align: z.enum(alignments), spacing: z.enum(spacings) }

export const writerSettingsSchema = z.strictObject({
  /** The name of the document, without its end. */
  name: z.string().min(1),
  /** From the top to the bottom: paragraphs, images, page breaks, tables of contents. */
  content: z.array(blockSchema).min(1).max(40),
  looks: z.partialRecord(z.enum(styles), z.strictObject(lookShape).partial()).default({}),
  /** Where the page numbers are; nowhere unless it is said. */
  numbers: z.enum(places).or(z.literal('')).default(''),
  orientation: z.enum(orientations).default('portrait'),
  properties: z
    .strictObject({
      title: z.string().default(''),
      author: z.string().default(''),
      language: z.enum(languages).default('fr'),
    })
    .prefault({}),
})

export type WriterSettings = z.infer<typeof writerSettingsSchema>

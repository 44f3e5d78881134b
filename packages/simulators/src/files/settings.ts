import { z } from 'zod'

/** A file or a folder as an item sets it. Sizes are in octets. */
export type EntryData =
  | {
      readonly file: string
      readonly size: number
      /** “05/03/2026”; empty where it does not matter. */
      readonly date: string
      /** What opening it shows. */
      readonly text: string
      /** What an archive holds. */
      readonly content: readonly EntryData[]
    }
  | { readonly folder: string; readonly content: readonly EntryData[] }

export type FilesSettings = {
  /** What the place is called: “Clé USB”, “Mes documents”. */
  readonly root: string
  readonly content: readonly EntryData[]
  /** What is in the bin at the beginning. */
  readonly bin: readonly EntryData[]
  /** The folder that is open at the beginning; empty for the root. */
  readonly open: string
  /** Whether names are shown with their ends (.jpg) at the beginning; the person can change it. */
  readonly extensions: boolean
}

const powers = ['o', 'ko', 'Mo', 'Go']

const sizeSchema = z
  .string()
  .regex(/^\d+(?:,\d+)?[ \u00a0](?:o|ko|Mo|Go)$/, 'on attend une taille, comme 12 ko ou 2,4 Mo.')
  .transform((text) => {
    const [number = '', unit = ''] = text.split(/[ \u00a0]/)
    return Math.round(Number(number.replace(',', '.')) * 1_000 ** powers.indexOf(unit))
  })

const dateSchema = z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/, 'on attend une date, comme 05/03/2026.')

/** What no system takes in a name, and names longer than a line. */
export const nameProblem = (name: string): string | null =>
  name.trim() === ''
    ? 'Un nom ne peut pas être vide.'
    : /[\\/:*?"<>|]/.test(name)
      ? 'Un nom ne contient aucun de ces signes\u00a0: \\ / : * ? " < > |'
      : name.length > 60
        ? 'Ce nom est trop long\u00a0: 60 signes au plus.'
        : null

const nameSchema = z
  .string()
  .refine(
    (name) => nameProblem(name) === null,
    'on attend un nom de 60 signes au plus, sans \\ / : * ? " < > |.',
  )

const entrySchema: z.ZodType<EntryData> = z.lazy(() =>
  z.union([
    z.strictObject({ folder: nameSchema, content: contentSchema.default([]) }),
    z.strictObject({
      file: nameSchema,
      size: sizeSchema,
      date: dateSchema.or(z.literal('')).default(''),
      text: z.string().default(''),
      content: contentSchema.default([]),
    }),
  ]),
)

const nameOf = (entry: EntryData): string => ('folder' in entry ? entry.folder : entry.file)

const contentSchema = z
  .array(entrySchema)
  .refine(
    (entries) => new Set(entries.map((entry) => nameOf(entry).toLowerCase())).size === entries.length,
    'deux éléments d’un même dossier portent le même nom.',
  )

export const filesSettingsSchema = z.strictObject({
  root: z.string().min(1),
  content: contentSchema.default([]),
  bin: contentSchema.default([]),
  open: z.string().default(''),
  extensions: z
    .enum(['true', 'false'])
    .default('true')
    .transform((text) => text === 'true'),
}) satisfies z.ZodType<FilesSettings>

import { z } from 'zod'

export const icons = [
  'apps',
  'battery',
  'bell',
  'eye',
  'heart',
  'info',
  'key',
  'lock',
  'person',
  'pin',
  'screen',
  'sound',
  'storage',
  'update',
  'wifi',
] as const
export type IconName = (typeof icons)[number]

const words = z.string().trim().min(1)
const note = z.string().default('')
const id = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'on attend des minuscules sans accent, des chiffres et des tirets.')
const onOff = z.enum(['true', 'false'])

/** Settings that must all have these values: `{ wifi: 'true', mode: 'Silencieux' }`. */
const valuesSchema = z.record(z.string(), z.string())

const units = ['Mo', 'Go']
const sizeSchema = z
  .string()
  .regex(/^\d+(?:,\d+)?[ \u00a0](?:Mo|Go)$/, 'on attend une taille, comme 120 Mo ou 2,4 Go.')
  .transform((text) => {
    const [number = '', unit = ''] = text.split(/[ \u00a0]/)
    return Math.round(Number(number.replace(',', '.')) * 1_000 ** units.indexOf(unit))
  })

/** What all items of a section may have: shown only while other settings have these values. */
const shared = { note, needs: valuesSchema.default({}) }

const itemSchema = z.union([
  z.strictObject({ switch: id, label: words, value: onOff.default('false'), confirm: note, ...shared }),
  z.strictObject({ choice: id, label: words, options: z.array(words).min(2), value: words, ...shared }),
  z.strictObject({ field: id, label: words, value: note, secret: onOff.default('false'), ...shared }),
  z.strictObject({
    button: id,
    label: words,
    /** Asked before it is done. */
    confirm: note,
    /** Said when it is done. */
    done: note,
    /** Settings that it changes. */
    sets: valuesSchema.default({}),
    ...shared,
  }),
  z.strictObject({
    /** Something to read: the first case whose settings are so, else the value. */
    info: id,
    label: words,
    value: note,
    cases: z.array(z.strictObject({ when: valuesSchema, text: words })).default([]),
    ...shared,
  }),
  z.strictObject({
    /** Things that can be taken away one by one. */
    list: id,
    label: words,
    /** What the button beside each says: “Désinstaller”. */
    remove: words.default('Supprimer'),
    confirm: note,
    rows: z.array(z.strictObject({ row: id, label: words, note, size: sizeSchema.default(0) })).min(1),
    ...shared,
  }),
  z.strictObject({
    /** How full it is: what is always there, and the rows of all lists that are left. */
    meter: id,
    label: words,
    total: sizeSchema,
    base: sizeSchema.default(0),
    ...shared,
  }),
  z.strictObject({ text: words, needs: valuesSchema.default({}) }),
])

const sectionSchema = z.strictObject({
  section: id,
  title: words,
  icon: z.enum(icons).optional(),
  /** The section in which it is; without it, it is on the first page. */
  under: id.optional(),
  /** A line under its title in the list. */
  note,
  items: z.array(itemSchema).default([]),
})

type Items = z.output<typeof itemSchema>

/** The name under which an item’s value is kept; empty for a mere text. */
export function idOf(item: Items): string {
  if ('switch' in item) return item.switch
  if ('choice' in item) return item.choice
  if ('field' in item) return item.field
  if ('button' in item) return item.button
  if ('info' in item) return item.info
  if ('list' in item) return item.list
  return 'meter' in item ? item.meter : ''
}

export const deviceSettingsSchema = z
  .strictObject({
    /** What is set: “Téléphone de Léa”, “Mon compte Papote”. */
    device: words,
    sections: z.array(sectionSchema).min(1),
    /** The section that is open at the beginning. */
    open: z.string().default(''),
  })
  .superRefine(({ sections, open }, context) => {
    const items = sections.flatMap((one) => one.items)
    const ids = items.map(idOf).filter((one) => one !== '')
    const names = new Set(sections.map((one) => one.section))
    const say = (message: string): void => context.addIssue({ code: 'custom', message, path: ['sections'] })
    if (new Set(ids).size < ids.length) say('deux réglages ont le même identifiant.')
    if (names.size < sections.length) say('deux sections ont le même identifiant.')
    for (const name of [open, ...sections.map(({ under = '' }) => under)])
      if (name !== '' && !names.has(name)) say(`la section ${name} n’existe pas.`)
    for (const item of items)
      if ('choice' in item && !item.options.includes(item.value))
        say(`${item.choice} n’a pas le choix ${item.value}.`)
    const meant = items.flatMap((item) => [
      ...Object.keys(item.needs),
      ...('sets' in item ? Object.keys(item.sets) : []),
      ...('cases' in item ? item.cases.flatMap(({ when }) => Object.keys(when)) : []),
    ])
    for (const one of meant) if (!ids.includes(one)) say(`le réglage ${one} n’existe pas.`)
  })

export type DeviceSettings = z.output<typeof deviceSettingsSchema>
export type SectionData = DeviceSettings['sections'][number]
export type ItemData = SectionData['items'][number]
export type ItemOf<Kind extends string> = Extract<ItemData, Record<Kind, unknown>>

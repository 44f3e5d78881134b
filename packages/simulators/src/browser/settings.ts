import { z } from 'zod'
import { tidyAddress } from './model/address.ts'

export const purposes = ['necessary', 'preferences', 'audience', 'ads'] as const
export type Purpose = (typeof purposes)[number]

export const permissionNames = ['notifications', 'location', 'camera', 'microphone'] as const
export type PermissionName = (typeof permissionNames)[number]

const yesNo = z.enum(['true', 'false']).transform((text) => text === 'true')
const no = yesNo.default(false)
const words = z.string().trim().min(1)

/** Always in one form, so that addresses can be compared: no `#`, no stroke at the end. */
const addressSchema = z.string().transform((text, context) => {
  const address = tidyAddress(text)
  if (address === null || !/^https?:\/\//.test(text))
    context.addIssue({
      code: 'custom',
      message: 'on attend une adresse entière, comme https://velo.example/tarifs.',
    })
  return address ?? ''
})

const hostSchema = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'on attend le nom d’un site, comme velo.example.')

const cookieSchema = z.strictObject({
  name: words,
  purpose: z.enum(purposes),
  /** “1 an”, “la visite”. */
  lasts: z.string().default('1 an'),
  /** Who reads it, where that is not the site itself. */
  from: hostSchema.optional(),
})

const siteSchema = z.strictObject({
  host: hostSchema,
  /** What stands at the top of all its pages. */
  name: z.string().default(''),
  /** Links on all its pages, as `[text](address)`. */
  menu: z.array(words).default([]),
  certificate: z
    .strictObject({
      for: hostSchema.optional(),
      owner: z.string().default(''),
      issuer: z.string().default('Autorité Boréale'),
      until: z.string().default('31/12/2027'),
      problem: z.enum(['expired', 'name', 'unknown']).optional(),
    })
    .default({ owner: '', issuer: 'Autorité Boréale', until: '31/12/2027' }),
  /** The words of the banner about cookies; without them the site asks nothing and sets all. */
  banner: z.string().default(''),
  /** Whether the banner has “Tout refuser”. */
  refuse: yesNo.default(true),
  /** What “Personnaliser” shows ticked already. */
  ticked: z.array(z.enum(purposes)).default([]),
  cookies: z.array(cookieSchema).default([]),
  /** What the site asks to be allowed as soon as it opens. */
  asks: z.enum(permissionNames).optional(),
})

const fieldSchema = z.strictObject({
  field: z.string().regex(/^[a-z0-9-]+$/, 'on attend un nom en minuscules sans accent.'),
  label: words,
  kind: z.enum(['text', 'password', 'choice', 'check']).default('text'),
  options: z.array(words).default([]),
  optional: no,
})

/** What a page is made of. In texts, `[words](address)` is a link. */
const blockSchema = z.union([
  words,
  z.strictObject({ heading: words }),
  z.strictObject({ list: z.array(words).min(1) }),
  z.strictObject({ table: z.array(z.array(z.string())).min(2) }),
  z.strictObject({ picture: words }),
  z.strictObject({ ad: words }),
  z.strictObject({ download: words, size: z.string().default('') }),
  z.strictObject({
    form: z.string().regex(/^[a-z0-9-]+$/, 'on attend un nom en minuscules sans accent.'),
    fields: z.array(fieldSchema).default([]),
    button: words,
    /** Where what was typed goes: only the source tells. */
    sendsTo: addressSchema.optional(),
    /** The page that comes next. */
    next: addressSchema.optional(),
  }),
])

const pageSchema = z.strictObject({
  url: addressSchema,
  title: words,
  content: z.array(blockSchema).default([]),
  /** Lines of the source that nothing on the page shows: author, date. */
  meta: z.record(z.string(), z.string()).default({}),
  /** A note that whoever made the page left in its source. */
  comment: z.string().default(''),
  /** The page that opens in its place. */
  redirect: addressSchema.optional(),
})

const resultSchema = z.strictObject({
  title: words,
  url: addressSchema,
  text: words,
  /** Other words that find it. */
  words: z.string().default(''),
  date: z.string().default(''),
  sponsored: no,
})

const markSchema = z.strictObject({ title: words, url: addressSchema })

export const browserSettingsSchema = z
  .strictObject({
    /** Pages that are open at the beginning, the first in front; none for an empty tab. */
    tabs: z.array(addressSchema).max(6).default([]),
    engine: z
      .strictObject({ name: words, host: hostSchema })
      .default({ name: 'Loupiote', host: 'loupiote.example' }),
    sites: z.array(siteSchema).default([]),
    pages: z.array(pageSchema).min(1),
    results: z.array(resultSchema).default([]),
    bookmarks: z.array(markSchema).default([]),
    /** Visits of before, the newest first. */
    history: z.array(z.strictObject({ ...markSchema.shape, when: z.string() })).default([]),
    /** Sites whose cookies are there already. */
    cookiesOf: z.array(hostSchema).default([]),
    /** Files that were downloaded before. */
    downloads: z.array(words).default([]),
  })
  .refine(({ pages }) => new Set(pages.map(({ url }) => url)).size === pages.length, {
    path: ['pages'],
    error: 'deux pages ont la même adresse.',
  })
  .refine(({ sites }) => new Set(sites.map(({ host }) => host)).size === sites.length, {
    path: ['sites'],
    error: 'deux sites ont le même nom.',
  })

export type BrowserSettings = z.output<typeof browserSettingsSchema>
export type SiteData = BrowserSettings['sites'][number]
export type PageData = BrowserSettings['pages'][number]
export type Block = PageData['content'][number]
export type FormBlock = Extract<Block, { readonly form: string }>
export type FieldData = FormBlock['fields'][number]
export type CookieData = SiteData['cookies'][number]

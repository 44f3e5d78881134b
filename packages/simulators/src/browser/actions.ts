import { z } from 'zod'
import { permissionNames, purposes } from './settings.ts'

const yesNo = z.enum(['true', 'false']).transform((text) => text === 'true')
const numberSchema = z.string().regex(/^\d+$/, 'on attend un nombre.').transform(Number)

export const panels = [
  'site',
  'links',
  'source',
  'bookmarks',
  'history',
  'cookies',
  'downloads',
  'customise',
] as const

/** What a person can do in the browser. Tabs are counted from 1, from the left. */
export const actionSchema = z.discriminatedUnion('do', [
  /** An address or words to search, in the address bar. */
  z.strictObject({ do: z.literal('go'), address: z.string() }),
  /** Words in the engine’s own field. */
  z.strictObject({ do: z.literal('search'), words: z.string() }),
  /** A link of the page, by its words or its address. */
  z.strictObject({ do: z.literal('follow'), link: z.string(), inTab: yesNo.default(false) }),
  z.strictObject({ do: z.literal('back') }),
  z.strictObject({ do: z.literal('forward') }),
  z.strictObject({ do: z.literal('proceed') }),
  z.strictObject({ do: z.literal('newTab'), private: yesNo.default(false) }),
  z.strictObject({ do: z.literal('showTab'), tab: numberSchema }),
  z.strictObject({ do: z.literal('closeTab'), tab: numberSchema }),
  z.strictObject({ do: z.literal('bookmark') }),
  z.strictObject({ do: z.literal('removeBookmark'), url: z.string() }),
  z.strictObject({ do: z.literal('panel'), name: z.enum(panels).or(z.literal('')) }),
  /** What is allowed of the cookies that the banner asks about. */
  z.strictObject({ do: z.literal('consent'), to: z.array(z.enum(purposes)) }),
  z.strictObject({ do: z.literal('allow'), permission: z.enum(permissionNames), allowed: yesNo }),
  z.strictObject({ do: z.literal('fill'), form: z.string(), field: z.string(), value: z.string() }),
  z.strictObject({ do: z.literal('submit'), form: z.string() }),
  z.strictObject({ do: z.literal('download'), file: z.string() }),
  z.strictObject({ do: z.literal('deleteDownload'), file: z.string() }),
  z.strictObject({ do: z.literal('forgetVisit'), url: z.string() }),
  z.strictObject({ do: z.literal('clearHistory') }),
  z.strictObject({ do: z.literal('deleteCookies'), site: z.string() }),
  z.strictObject({ do: z.literal('clearCookies') }),
])

export type BrowserAction = z.infer<typeof actionSchema>
export type PanelName = (typeof panels)[number]

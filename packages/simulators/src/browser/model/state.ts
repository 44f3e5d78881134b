import { ActionError } from '../../shared/model.ts'
import type { PanelName } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import type { BrowserSettings, CookieData, PageData, PermissionName, Purpose, SiteData } from '../settings.ts'
import { hostOf, parametersOf, partsOf } from './address.ts'
import { isEngine, queryOf } from './search-web.ts'

export type Tab = {
  readonly id: number
  readonly isPrivate: boolean
  /** Where it has been, and where among these it is now; nothing yet in a new tab. */
  readonly urls: readonly string[]
  readonly at: number
}

type Scope = { readonly site: string; readonly isPrivate: boolean }

export type Visit = { readonly url: string; readonly title: string; readonly when: string }
export type Cookie = CookieData & Scope
export type Consent = Scope & { readonly to: readonly Purpose[] }
export type Permission = {
  readonly site: string
  readonly name: PermissionName
  readonly allowed: boolean
}
export type Sent = {
  readonly form: string
  readonly url: string
  readonly values: Readonly<Record<string, string>>
}

export type BrowserState = {
  readonly settings: BrowserSettings
  readonly tabs: readonly Tab[]
  /** The tab in front. */
  readonly tab: number
  readonly bookmarks: readonly { readonly title: string; readonly url: string }[]
  /** The newest first. */
  readonly history: readonly Visit[]
  readonly cookies: readonly Cookie[]
  readonly consents: readonly Consent[]
  readonly permissions: readonly Permission[]
  /** Sites opened in spite of the warning. */
  readonly risked: readonly string[]
  /** What is typed in the forms of the page in front, by `form/field`. */
  readonly typed: Readonly<Record<string, string>>
  readonly sent: readonly Sent[]
  readonly downloads: readonly string[]
  readonly searches: readonly string[]
  /** All pages that were shown, private ones too. */
  readonly visited: readonly string[]
  readonly panel: PanelName | ''
  /** What was looked at beside pages: `site https://…`. */
  readonly looked: readonly string[]
}

/** What a tab shows. */
export type Shown =
  | { readonly kind: 'new' | 'engine' | 'results' | 'missing' | 'unknown' | 'warning'; readonly url: string }
  | { readonly kind: 'page'; readonly url: string; readonly page: PageData }

export const siteAt = (settings: BrowserSettings, url: string): SiteData | undefined =>
  settings.sites.find(({ host }) => host === hostOf(url))

/** The page of an address: that very one, or the one whose parameters are all in it. */
export function findPage({ pages }: BrowserSettings, url: string): PageData | undefined {
  const exact = pages.find((page) => page.url === url)
  if (exact) return exact
  const [given, parameters] = [partsOf(url), new Set(parametersOf(url))]
  return pages
    .filter((page) => {
      const { secure, host, path } = partsOf(page.url)
      const fits = secure === given.secure && host === given.host && path === given.path
      return fits && parametersOf(page.url).every((one) => parameters.has(one))
    })
    .toSorted((a, b) => parametersOf(b.url).length - parametersOf(a.url).length)[0]
}

export function frontTab({ tabs, tab }: BrowserState): Tab {
  const front = tabs.find(({ id }) => id === tab)
  if (!front) throw new ActionError(messages.noTab)
  return front
}

export const urlOf = ({ urls, at }: Tab): string => urls[at] ?? ''

export function shownIn(state: BrowserState, tab: Tab): Shown {
  const { settings, risked } = state
  const url = urlOf(tab)
  if (url === '') return { kind: 'new', url }
  if (isEngine(settings, url)) return { kind: queryOf(url) === '' ? 'engine' : 'results', url }
  const problem = siteAt(settings, url)?.certificate.problem
  if (problem && partsOf(url).secure && !risked.includes(hostOf(url))) return { kind: 'warning', url }
  const page = findPage(settings, url)
  if (page) return { kind: 'page', url, page }
  const isKnown = settings.pages.some((one) => hostOf(one.url) === hostOf(url))
  return { kind: isKnown ? 'missing' : 'unknown', url }
}

export const shownNow = (state: BrowserState): Shown => shownIn(state, frontTab(state))

export function titleOf(state: BrowserState, shown: Shown): string {
  switch (shown.kind) {
    case 'page':
      return shown.page.title
    case 'results':
      return messages.resultsTitle(queryOf(shown.url))
    case 'engine':
      return state.settings.engine.name
    default:
      return messages.titles[shown.kind]
  }
}

/** What this site may do, if it was ever said. */
export const permissionAt = ({ permissions }: BrowserState, url: string, name: PermissionName) =>
  permissions.find((one) => one.site === hostOf(url) && one.name === name)

/** What was answered to the banner of this site, in a private window or not. */
export const consentAt = ({ consents }: BrowserState, url: string, isPrivate: boolean) =>
  consents.find((one) => one.site === hostOf(url) && one.isPrivate === isPrivate)

export function begin(settings: BrowserSettings): BrowserState {
  const urls = settings.tabs.length > 0 ? settings.tabs : ['']
  const tabs = urls.map((url, index) => ({
    id: index + 1,
    isPrivate: false,
    urls: url === '' ? [] : [url],
    at: 0,
  }))
  const opened = settings.tabs.flatMap((url) => siteAt(settings, url) ?? [])
  const kept = settings.sites.filter(({ host }) => settings.cookiesOf.includes(host))
  const cookies = [
    ...kept.flatMap((site) => cookiesFrom(site, site.cookies)),
    ...opened
      .filter((site) => !kept.includes(site))
      .flatMap((site) => cookiesFrom(site, site.cookies.filter(isSetAtOnce(site)))),
  ]
  return {
    settings,
    tabs,
    tab: 1,
    bookmarks: settings.bookmarks,
    history: settings.history,
    cookies: cookies.filter(
      (one, index) => cookies.findIndex(({ name, site }) => name === one.name && site === one.site) === index,
    ),
    consents: kept
      .filter(({ banner }) => banner !== '')
      .map(({ host }) => ({ site: host, isPrivate: false, to: ['preferences', 'audience', 'ads'] })),
    permissions: [],
    risked: [],
    typed: {},
    sent: [],
    downloads: settings.downloads,
    searches: [],
    visited: settings.tabs,
    panel: '',
    looked: [],
  }
}

const cookiesFrom = ({ host }: SiteData, cookies: readonly CookieData[]): Cookie[] =>
  cookies.map((one) => ({ ...one, site: host, isPrivate: false }))

/** Before anything is answered: what the site needs; and all of it, where it does not ask. */
const isSetAtOnce =
  ({ banner }: SiteData) =>
  ({ purpose }: CookieData): boolean =>
    purpose === 'necessary' || banner === ''

/** The state with the cookies that the page in front may set. */
export function withCookies(state: BrowserState): BrowserState {
  const shown = shownNow(state)
  const { isPrivate } = frontTab(state)
  const site = shown.kind === 'page' ? siteAt(state.settings, shown.url) : undefined
  if (!site) return state
  const consent = consentAt(state, shown.url, isPrivate)
  const isThere = ({ name }: CookieData): boolean =>
    state.cookies.some((one) => one.site === site.host && one.name === name && one.isPrivate === isPrivate)
  const added = site.cookies
    .filter((one) => isSetAtOnce(site)(one) || consent?.to.includes(one.purpose) === true)
    .filter((one) => !isThere(one))
  return {
    ...state,
    cookies: [...state.cookies, ...added.map((one) => ({ ...one, site: site.host, isPrivate }))],
  }
}

import { ActionError, type Model } from '../../shared/model.ts'
import { actionSchema, type BrowserAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { type BrowserSettings, browserSettingsSchema } from '../settings.ts'
import { hostOf, tidyAddress } from './address.ts'
import { answerOf } from './answer.ts'
import { filesOf, linksOf } from './content.ts'
import { describe } from './describe.ts'
import { fill, submit } from './forms.ts'
import { closeTab, go, newTab, proceed, search, showTab, step, visit } from './navigate.ts'
import { begin, type BrowserState, frontTab, shownNow, siteAt, titleOf, withCookies } from './state.ts'

type Going = 'go' | 'search' | 'follow' | 'back' | 'forward' | 'proceed' | 'newTab' | 'showTab' | 'closeTab'
type Go = Extract<BrowserAction, { do: Going }>
type OnPage = 'consent' | 'allow' | 'fill' | 'submit' | 'download' | 'bookmark' | 'panel'
type Use = Extract<BrowserAction, { do: OnPage }>
type Tidy = Exclude<BrowserAction, Go | Use>

function act(state: BrowserState, action: BrowserAction): BrowserState {
  switch (action.do) {
    case 'go':
    case 'search':
    case 'follow':
    case 'back':
    case 'forward':
    case 'proceed':
    case 'newTab':
    case 'showTab':
    case 'closeTab':
      return move(state, action)
    case 'consent':
    case 'allow':
    case 'fill':
    case 'submit':
    case 'download':
    case 'bookmark':
    case 'panel':
      return use(state, action)
    default:
      return tidy(state, action)
  }
}

function move(state: BrowserState, action: Go): BrowserState {
  switch (action.do) {
    case 'go':
      return go(state, action.address)
    case 'search':
      return search(state, action.words)
    case 'follow':
      return follow(state, action.link, action.inTab)
    case 'back':
      return step(state, -1)
    case 'forward':
      return step(state, 1)
    case 'proceed':
      return proceed(state)
    case 'newTab':
      return newTab(state, action.private)
    case 'showTab':
      return showTab(state, action.tab)
    case 'closeTab':
      return closeTab(state, action.tab)
  }
}

function follow(state: BrowserState, wanted: string, inTab: boolean): BrowserState {
  const links = linksOf(state, shownNow(state))
  const link = links.find(({ text }) => text === wanted) ?? links.find(({ url }) => url === wanted)
  if (!link) throw new ActionError(messages.noLink(wanted))
  return visit(inTab ? newTab(state, frontTab(state).isPrivate) : state, link.url)
}

function use(state: BrowserState, action: Use): BrowserState {
  switch (action.do) {
    case 'consent':
      return consent(state, action.to)
    case 'allow':
      return allow(state, action)
    case 'fill':
      return fill(state, action)
    case 'submit':
      return submit(state, action.form)
    case 'download':
      return download(state, action.file)
    case 'bookmark':
      return bookmark(state)
    case 'panel':
      return openPanel(state, action.name)
  }
}

function consent(state: BrowserState, to: BrowserState['consents'][number]['to']): BrowserState {
  const shown = shownNow(state)
  const site = siteAt(state.settings, shown.url)
  if (shown.kind !== 'page' || !site || site.banner === '') throw new ActionError(messages.noBanner)
  const { isPrivate } = frontTab(state)
  const isHere = (one: { readonly site: string; readonly isPrivate: boolean }): boolean =>
    one.site === site.host && one.isPrivate === isPrivate
  return withCookies({
    ...state,
    // What is not allowed any more goes.
    cookies: state.cookies.filter(
      (one) => !isHere(one) || one.purpose === 'necessary' || to.includes(one.purpose),
    ),
    consents: [
      ...state.consents.filter((one) => !isHere(one)),
      { site: site.host, isPrivate, to: [...new Set(to)].filter((one) => one !== 'necessary').toSorted() },
    ],
    panel: state.panel === 'customise' ? '' : state.panel,
  })
}

function allow(
  state: BrowserState,
  { permission, allowed }: Extract<BrowserAction, { do: 'allow' }>,
): BrowserState {
  const { kind, url } = shownNow(state)
  if (kind !== 'page' || siteAt(state.settings, url)?.asks !== permission)
    throw new ActionError(messages.notAsked)
  const site = hostOf(url)
  const others = state.permissions.filter((one) => one.site !== site || one.name !== permission)
  return { ...state, permissions: [...others, { site, name: permission, allowed }] }
}

function download(state: BrowserState, file: string): BrowserState {
  const shown = shownNow(state)
  if (shown.kind !== 'page' || !filesOf(shown.page).includes(file))
    throw new ActionError(messages.noFile(file))
  return { ...state, downloads: [file, ...state.downloads.filter((one) => one !== file)] }
}

const mostBookmarks = 30

function bookmark(state: BrowserState): BrowserState {
  const shown = shownNow(state)
  if (shown.kind === 'new' || shown.kind === 'warning') throw new ActionError(messages.nothingToKeep)
  const others = state.bookmarks.filter(({ url }) => url !== shown.url)
  if (others.length < state.bookmarks.length) return { ...state, bookmarks: others }
  if (others.length >= mostBookmarks) throw new ActionError(messages.tooManyBookmarks)
  return { ...state, bookmarks: [...others, { title: titleOf(state, shown), url: shown.url }] }
}

const mostLooks = 40

function openPanel(state: BrowserState, name: BrowserState['panel']): BrowserState {
  const { kind, url } = shownNow(state)
  if (name === 'customise' && (kind !== 'page' || (siteAt(state.settings, url)?.banner ?? '') === ''))
    throw new ActionError(messages.noBanner)
  const look = name === 'site' || name === 'source' || name === 'links' ? `${name} ${url}` : name
  return {
    ...state,
    panel: name,
    looked: name === '' ? state.looked : [...new Set([...state.looked, look])].slice(-mostLooks),
  }
}

function tidy(state: BrowserState, action: Tidy): BrowserState {
  switch (action.do) {
    case 'removeBookmark':
      return {
        ...state,
        bookmarks: without(state.bookmarks, ({ url }) => url === tidyAddress(action.url)),
      }
    case 'deleteDownload':
      return { ...state, downloads: without(state.downloads, (file) => file === action.file) }
    case 'forgetVisit':
      return { ...state, history: without(state.history, ({ url }) => url === tidyAddress(action.url)) }
    case 'clearHistory':
      return { ...state, history: [] }
    case 'deleteCookies':
      return {
        ...state,
        cookies: without(state.cookies, ({ site }) => site === action.site),
        consents: state.consents.filter(({ site }) => site !== action.site),
      }
    case 'clearCookies':
      return { ...state, cookies: [], consents: [] }
  }
}

function without<T>(list: readonly T[], goes: (one: T) => boolean): T[] {
  const left = list.filter((one) => !goes(one))
  if (left.length === list.length) throw new ActionError(messages.nothingThere)
  return left
}

export const browserModel: Model<BrowserSettings, BrowserState, BrowserAction> = {
  settings: browserSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf,
  describe,
}

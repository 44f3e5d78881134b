import { ActionError } from '../../shared/model.ts'
import { messages } from '../messages.fr.ts'
import { hostOf, tidyAddress } from './address.ts'
import { searchAddress } from './search-web.ts'
import {
  findPage,
  frontTab,
  type BrowserState,
  shownNow,
  type Tab,
  titleOf,
  urlOf,
  withCookies,
} from './state.ts'

const mostTabs = 10
const mostVisits = 60
const mostSearches = 40
const longestTyped = 200
const longestDetour = 5

const changeTab = (state: BrowserState, change: (tab: Tab) => Tab): BrowserState => ({
  ...state,
  tabs: state.tabs.map((tab) => (tab.id === state.tab ? change(tab) : tab)),
})

/** What is there when another page came to the front: its cookies, a line in the history, and forms not filled. */
function arrive(state: BrowserState): BrowserState {
  const next = withCookies({ ...state, typed: {}, panel: '' })
  const shown = shownNow(next)
  const isShown = shown.kind !== 'new' && shown.kind !== 'warning' && shown.kind !== 'unknown'
  if (!isShown) return next
  const visit = { url: shown.url, title: titleOf(next, shown), when: messages.today }
  const isPrivate = frontTab(next).isPrivate
  return {
    ...next,
    visited: [...new Set([...next.visited, shown.url])].slice(-mostVisits),
    history: isPrivate
      ? next.history
      : [visit, ...next.history.filter(({ url, when }) => url !== visit.url || when !== visit.when)].slice(
          0,
          mostVisits,
        ),
  }
}

/** Follows what sends elsewhere, to the page that opens in the end. */
function endOf({ settings }: BrowserState, url: string): string {
  let last = url
  for (let step = 0; step < longestDetour; step++) {
    const next = findPage(settings, last)?.redirect
    if (next === undefined) return last
    last = next
  }
  return last
}

export function visit(state: BrowserState, url: string): BrowserState {
  const end = endOf(state, url)
  return arrive(
    changeTab(state, (tab) => {
      const kept = tab.urls.slice(0, tab.at + 1)
      return urlOf(tab) === end ? tab : { ...tab, urls: [...kept, end], at: kept.length }
    }),
  )
}

/** The address meant by one that was typed without its beginning. */
function meant({ settings }: BrowserState, address: string, typed: string): string {
  const other = address.includes('://www.')
    ? address.replace('://www.', '://')
    : address.replace('://', '://www.')
  const both = [address, other]
  const insecure = /^https?:/i.test(typed) ? [] : both.map((one) => one.replace('https:', 'http:'))
  const exact = [...both, ...insecure].find((one) => findPage(settings, one))
  if (exact !== undefined) return exact
  const hosts = new Set(settings.pages.map(({ url }) => url.slice(0, url.indexOf('//') + 2) + hostOf(url)))
  const start = (url: string): string => url.slice(0, url.indexOf('//') + 2) + hostOf(url)
  return [...both, ...insecure].find((one) => hosts.has(start(one))) ?? address
}

/** The address bar: an address opens, anything else is searched. */
export function go(state: BrowserState, typed: string): BrowserState {
  const text = typed.trim().slice(0, longestTyped)
  if (text === '') throw new ActionError(messages.nothingTyped)
  const address = tidyAddress(text)
  return address === null ? search(state, text) : visit(state, meant(state, address, text))
}

export function search(state: BrowserState, words: string): BrowserState {
  const text = words.trim().slice(0, longestTyped)
  if (text === '') throw new ActionError(messages.nothingTyped)
  return visit(
    { ...state, searches: [...state.searches, text].slice(-mostSearches) },
    searchAddress(state.settings, text),
  )
}

export function step(state: BrowserState, by: -1 | 1): BrowserState {
  const tab = frontTab(state)
  if (tab.urls[tab.at + by] === undefined)
    throw new ActionError(by < 0 ? messages.noBack : messages.noForward)
  return arrive(changeTab(state, (one) => ({ ...one, at: one.at + by })))
}

export function proceed(state: BrowserState): BrowserState {
  const shown = shownNow(state)
  if (shown.kind !== 'warning') throw new ActionError(messages.noWarning)
  return arrive({ ...state, risked: [...new Set([...state.risked, hostOf(shown.url)])] })
}

export function newTab(state: BrowserState, isPrivate: boolean): BrowserState {
  if (state.tabs.length >= mostTabs) throw new ActionError(messages.tooManyTabs)
  const id = 1 + Math.max(0, ...state.tabs.map((tab) => tab.id))
  return {
    ...state,
    tabs: [...state.tabs, { id, isPrivate, urls: [], at: 0 }],
    tab: id,
    typed: {},
    panel: '',
  }
}

function tabAt({ tabs }: BrowserState, number: number): Tab {
  const tab = tabs[number - 1]
  if (!tab) throw new ActionError(messages.noTab)
  return tab
}

export const showTab = (state: BrowserState, number: number): BrowserState => ({
  ...state,
  tab: tabAt(state, number).id,
  typed: {},
  panel: '',
})

/** The last tab leaves an empty one; the last private one takes with it all that it was given to keep. */
export function closeTab(state: BrowserState, number: number): BrowserState {
  const closed = tabAt(state, number)
  const left = state.tabs.filter((tab) => tab !== closed)
  const tabs = left.length > 0 ? left : [{ id: closed.id + 1, isPrivate: false, urls: [], at: 0 }]
  const next = tabs[Math.min(number - 1, tabs.length - 1)]
  const isFront = closed.id === state.tab
  const keepsPrivate = tabs.some(({ isPrivate }) => isPrivate)
  return {
    ...state,
    tabs,
    tab: isFront && next ? next.id : state.tab,
    typed: isFront ? {} : state.typed,
    panel: isFront ? '' : state.panel,
    cookies: state.cookies.filter(({ isPrivate }) => keepsPrivate || !isPrivate),
    consents: state.consents.filter(({ isPrivate }) => keepsPrivate || !isPrivate),
  }
}

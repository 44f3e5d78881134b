import type { Answer } from '../../shared/model.ts'
import { type BrowserState, shownNow, urlOf } from './state.ts'

/** The part of what was done that counts; addresses are in the one form of the settings. */
export function answerOf(state: BrowserState): Answer {
  const { tabs, bookmarks, history, cookies, consents, permissions, sent, downloads } = state
  const front = shownNow(state)
  return {
    page: front.kind === 'warning' ? '' : front.url,
    tabs: tabs.map(urlOf),
    private: tabs.some(({ isPrivate }) => isPrivate),
    bookmarks: bookmarks.map(({ url }) => url),
    history: history.map(({ url }) => url),
    visited: state.visited,
    searches: state.searches,
    cookies: cookies.map(({ site, name }) => `${site} ${name}`).toSorted(),
    consents: Object.fromEntries(consents.map(({ site, to }) => [site, to])),
    permissions: Object.fromEntries(
      permissions.map(({ site, name, allowed }) => [`${site} ${name}`, allowed ? 'allowed' : 'blocked']),
    ),
    forms: Object.fromEntries(sent.map(({ form, values }) => [form, values])),
    sentFrom: [...new Set(sent.map(({ url }) => url))],
    downloads,
    risked: state.risked,
    looked: state.looked,
  }
}

import type { RouterOptions } from '@tanstack/react-router'
import { ErrorPage } from './error-page.tsx'

/** The query string as plain text: the router’s own way would turn a token of digits into a number. */
function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text ? `?${text}` : ''
}

/** What the routers of both spaces share. */
export const routerOptions = {
  parseSearch,
  stringifySearch,
  defaultErrorComponent: ErrorPage,
  defaultPreload: 'intent',
  scrollRestoration: true,
} as const satisfies Partial<RouterOptions<never, 'never'>>

/** Search parameters of a route that are text, for `validateSearch: searchTexts('retour', 'jeton')`. */
export function searchTexts<const Name extends string>(...names: readonly Name[]) {
  return (search: Record<string, unknown>): { [name in Name]?: string } => {
    const known: { [name in Name]?: string } = {}
    for (const name of names) {
      const value = search[name]
      if (typeof value === 'string' && value !== '') known[name] = value
    }
    return known
  }
}

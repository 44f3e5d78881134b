/** The words of an address that can be looked at one by one. */
export type AddressParts = {
  readonly secure: boolean
  readonly host: string
  readonly path: string
  readonly query: string
}

/** An address in the one form that this browser compares: no `#`, no stroke at the end; null for what is none. */
export function tidyAddress(text: string): string | null {
  const full = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`
  if (!/^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#]|$)/i.test(full)) return null
  if (/\s/.test(full) || !URL.canParse(full)) return null
  const url = new URL(full)
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.protocol}//${url.host}${path}${url.search === '?' ? '' : url.search}`
}

const pattern = /^(https?):\/\/([^/?]+)([^?]*)(\?.*)?$/

export function partsOf(url: string): AddressParts {
  const [, scheme = 'https', host = '', path = '', query = ''] = pattern.exec(url) ?? []
  return { secure: scheme === 'https', host, path, query }
}

export const hostOf = (url: string): string => partsOf(url).host

/** The part of a host that somebody owns: `velo.example` of `www.velo.example`. */
export const ownedPart = (host: string): string => host.split('.').slice(-2).join('.')

/** `?jour=lundi&sens=aller` as it is written, one by one. */
export const parametersOf = (url: string): string[] =>
  partsOf(url)
    .query.replace('?', '')
    .split('&')
    .filter((one) => one !== '')

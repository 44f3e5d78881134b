import { messages } from '../messages.fr.ts'
import { type PermissionName, permissionNames, purposes } from '../settings.ts'

const dataOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : []

const line = (label: string, values: readonly string[]): string[] =>
  values.length > 0 ? [messages.told(label, values)] : []

const isPermission = (name: string): name is PermissionName =>
  (permissionNames as readonly string[]).includes(name)

function describePermission([key, value]: [string, unknown]): string[] {
  const [site = '', name = ''] = key.split(' ')
  return isPermission(name) ? [messages.toldPermission(site, name, value === 'allowed')] : []
}

function describeForm([, values]: [string, unknown]): string[] {
  const texts = dataOf(values).flatMap(([, value]) =>
    typeof value === 'string' && value !== '' ? [value] : [],
  )
  return line(messages.toldForm, texts)
}

const describeConsent = ([site, to]: [string, unknown]): string =>
  messages.toldConsent(
    site,
    purposes.filter((one) => textsOf(to).includes(one)),
  )

/** The page in front, what was kept, allowed, sent and saved; one line each. */
export function describe(answer: unknown): string[] {
  const data = new Map(dataOf(answer))
  const page = data.get('page')
  return [
    ...(typeof page === 'string' && page !== '' ? line(messages.toldPage, [page]) : []),
    ...line(messages.toldTabs, textsOf(data.get('tabs')).length > 1 ? textsOf(data.get('tabs')) : []),
    ...line(messages.toldBookmarks, textsOf(data.get('bookmarks'))),
    ...dataOf(data.get('forms')).flatMap(describeForm),
    ...dataOf(data.get('consents')).map(describeConsent),
    ...dataOf(data.get('permissions')).flatMap(describePermission),
    ...line(messages.toldCookies, [
      ...new Set(textsOf(data.get('cookies')).map((one) => one.replace(/ .*/, ''))),
    ]),
    ...line(messages.toldDownloads, textsOf(data.get('downloads'))),
    ...line(messages.toldSearches, textsOf(data.get('searches')).slice(-3)),
    ...line(messages.toldRisked, textsOf(data.get('risked'))),
  ]
}

import type { Mail, MailboxState, SortKey } from './state.ts'

/** Without accents or capitals, as one searches. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** “12/03/2026 08:15” as 202603120815. */
const moment = (date: string): number => {
  const [day = '', time = ''] = date.split(' ')
  return Number(day.split('/').toReversed().join('') + time.replace(':', ''))
}

const senderOf = ({ from }: Mail): string => from.name || from.address

const orders: Readonly<Record<SortKey, (a: Mail, b: Mail) => number>> = {
  newest: (a, b) => moment(b.date) - moment(a.date),
  oldest: (a, b) => moment(a.date) - moment(b.date),
  sender: (a, b) => senderOf(a).localeCompare(senderOf(b), 'fr') || moment(b.date) - moment(a.date),
}

export const isSearching = ({ search }: MailboxState): boolean =>
  search.words.trim() !== '' || search.withFiles

/** What the list shows: the folder, or all that the search finds anywhere. */
export function listMails(state: MailboxState): Mail[] {
  const { mails, here, search, sort } = state
  const wanted = fold(search.words).split(/\s+/).filter(Boolean)
  const fits = (mail: Mail): boolean => {
    const text = fold(wordsOf(mail))
    return wanted.every((word) => text.includes(word)) && (!search.withFiles || mail.attachments.length > 0)
  }
  return mails
    .filter((mail) => (isSearching(state) ? fits(mail) : mail.folder === here))
    .toSorted(orders[sort])
}

function wordsOf({ from, to, cc, subject, text, attachments }: Mail): string {
  const people = [from, ...to, ...cc].flatMap(({ name, address }) => [name, address])
  return [...people, subject, text, ...attachments.map(({ file }) => file)].join(' ')
}

export const unreadIn = ({ mails }: MailboxState, folder: string): number =>
  mails.filter((mail) => mail.folder === folder && !mail.isRead).length

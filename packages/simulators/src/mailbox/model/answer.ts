import type { Answer, Json } from '../../shared/model.ts'
import type { Person, Rule } from '../settings.ts'
import { applyRules } from './apply-rules.ts'
import type { Mail, MailboxState, Sent } from './state.ts'

const addresses = (people: readonly Person[]): string[] =>
  people.map(({ address }) => address.toLowerCase()).sort()

const idsOf = (mails: readonly Mail[]): string[] => mails.map(({ id }) => id).sort()

function answerSent({ kind, of, to, cc, bcc, subject, text, files }: Sent): Json {
  return {
    kind,
    of,
    to: addresses(to),
    cc: addresses(cc),
    bcc: addresses(bcc),
    subject,
    text,
    files: files.toSorted(),
  }
}

const answerRule = ({ when, what, folder }: Rule): Json => ({
  when: when.map(({ field, is, words }) => ({ field, is, words })),
  what,
  folder,
})

/** Where what has not been fetched would go, and where what has been fetched is. */
function answerIncoming({ settings, incoming, mails, rules }: MailboxState): Json {
  const waiting = incoming.map((mail) => applyRules(rules, mail))
  const ids = new Set(settings.incoming.map(({ id }) => id))
  return Object.fromEntries(
    [...waiting, ...mails.filter(({ id }) => ids.has(id))].map(({ id, folder, isRead, isStarred }) => [
      id,
      { folder, read: isRead, starred: isStarred },
    ]),
  )
}

/** Subjects of what was put elsewhere or marked, so that the answer can be told in words. */
function titlesOf({ settings, mails, open }: MailboxState): Json {
  const first = new Map([...settings.messages, ...settings.incoming].map((mail) => [mail.id, mail]))
  return Object.fromEntries(
    mails
      .filter(({ id, folder, isStarred, isReported }) => {
        const old = first.get(id)
        return (
          old !== undefined &&
          (old.folder !== folder || old.isStarred !== isStarred || isReported || id === open)
        )
      })
      .map(({ id, subject, folder }) => [id, { subject, folder }]),
  )
}

export function answerOf(state: MailboxState): Answer {
  const { mails, folders, draft, sent, rules, followed, openedFiles, open, selected } = state
  return {
    open,
    selected: selected.toSorted(),
    folders: Object.fromEntries(
      folders.map((name) => [name, idsOf(mails.filter(({ folder }) => folder === name))]),
    ),
    unread: idsOf(mails.filter(({ isRead }) => !isRead)),
    starred: idsOf(mails.filter(({ isStarred }) => isStarred)),
    reported: idsOf(mails.filter(({ isReported }) => isReported)),
    sent: sent.map(answerSent),
    draft: draft !== null,
    rules: rules.map(answerRule),
    arrivals: answerIncoming(state),
    followed,
    openedFiles,
    changed: titlesOf(state),
  }
}

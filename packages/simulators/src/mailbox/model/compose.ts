import { ActionError } from '../../shared/model.ts'
import { messages } from '../messages.fr.ts'
import { addressPattern, type Attachment, type Person, places } from '../settings.ts'
import { plainText } from './body.ts'
import { type Draft, type DraftKind, findMail, type Mail, type MailboxState, type Sent } from './state.ts'

/** As one writes a person in a line of recipients. */
export const writePerson = ({ name, address }: Person): string =>
  name === '' ? address : `${name} <${address}>`

export const writePeople = (people: readonly Person[]): string => people.map(writePerson).join(', ')

const isSame = (a: Person, b: Person): boolean => a.address.toLowerCase() === b.address.toLowerCase()

function without(people: readonly Person[], others: readonly Person[]): Person[] {
  return people.filter((one) => !others.some((other) => isSame(one, other)))
}

export function compose(state: MailboxState, kind: DraftKind, id: string): MailboxState {
  if (state.draft) throw new ActionError(messages.alreadyWriting)
  const empty = { kind, of: '', to: '', cc: '', bcc: '', subject: '', text: '', files: [], quote: '' }
  const draft =
    kind === 'new' ? empty : draftFrom(findMail(state, id), state.settings.owner, { ...empty, kind })
  return { ...state, draft }
}

function draftFrom(mail: Mail, owner: Person, empty: Draft): Draft {
  const answered = mail.replyTo ?? mail.from
  const draft = {
    ...empty,
    of: mail.id,
    subject: withPrefix(mail.subject, empty.kind === 'forward' ? 'Tr' : 'Re'),
    quote: `${messages.wrote(mail.date, writePerson(mail.from))}\n\n${plainText(mail.text)}`,
  }
  if (empty.kind === 'forward') return { ...draft, files: mail.attachments.map(({ file }) => file) }
  if (empty.kind === 'reply') return { ...draft, to: writePerson(answered) }
  const to = [answered, ...without(mail.to, [owner, answered])]
  return { ...draft, to: writePeople(to), cc: writePeople(without(mail.cc, [owner, ...to])) }
}

function withPrefix(subject: string, prefix: string): string {
  return subject.startsWith(`${prefix}\u00a0:`) ? subject : `${prefix}\u00a0: ${subject}`
}

/** The draft under way; to write without one is no use. */
function draftOf({ draft }: MailboxState): Draft {
  if (!draft) throw new ActionError(messages.noDraft)
  return draft
}

const longestText = 4_000

export type Changes = { readonly [line in 'to' | 'cc' | 'bcc' | 'subject' | 'text']?: string | undefined }

export function write(state: MailboxState, changes: Changes): MailboxState {
  if (Object.values(changes).some((text) => (text?.length ?? 0) > longestText))
    throw new ActionError(messages.tooLong)
  const old = draftOf(state)
  const draft = {
    ...old,
    to: changes.to ?? old.to,
    cc: changes.cc ?? old.cc,
    bcc: changes.bcc ?? old.bcc,
    subject: changes.subject ?? old.subject,
    text: changes.text ?? old.text,
  }
  return { ...state, draft }
}

type File = Omit<Attachment, 'text'>

/** What this draft can carry: the files of the computer, and those of the message that is sent on. */
function filesFor({ settings, mails }: MailboxState, { of }: Draft): readonly File[] {
  return [...settings.files, ...(mails.find(({ id }) => id === of)?.attachments ?? [])]
}

export function attach(state: MailboxState, name: string): MailboxState {
  const draft = draftOf(state)
  const known = filesFor(state, draft)
  if (!known.some(({ file }) => file === name)) throw new ActionError(messages.noFile)
  if (draft.files.includes(name)) throw new ActionError(messages.alreadyAttached)
  const files = [...draft.files, name]
  const size = known.reduce((sum, one) => sum + (files.includes(one.file) ? one.size : 0), 0)
  if (state.settings.limit > 0 && size > state.settings.limit)
    throw new ActionError(messages.tooHeavy(name, state.settings.limit))
  return { ...state, draft: { ...draft, files } }
}

export function detach(state: MailboxState, name: string): MailboxState {
  const draft = draftOf(state)
  return { ...state, draft: { ...draft, files: draft.files.filter((file) => file !== name) } }
}

/** Addresses, whole persons or names from the address book, between commas or semicolons. */
function readPeople(line: string, contacts: readonly Person[]): Person[] {
  const people = line
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readPerson(part, contacts))
  return people.filter((one, index) => people.findIndex((other) => isSame(one, other)) === index)
}

function readPerson(part: string, contacts: readonly Person[]): Person {
  const [, name = '', between] = /^([^<]*)<([^>]*)>$/.exec(part) ?? []
  const address = (between ?? part).trim()
  const contact = contacts.find((one) => isSame(one, { name: '', address }) || one.name === part)
  if (contact) return contact
  if (!addressPattern.test(address)) throw new ActionError(messages.noAddress(part))
  return { name: name.trim(), address: address.toLowerCase() }
}

export function send(state: MailboxState): MailboxState {
  const { settings } = state
  const draft = draftOf(state)
  const people = (line: string): Person[] => readPeople(line, settings.contacts)
  const sent: Sent = {
    kind: draft.kind,
    of: draft.of,
    to: people(draft.to),
    cc: people(draft.cc),
    bcc: people(draft.bcc),
    subject: draft.subject.trim(),
    text: draft.text.trim(),
    files: draft.files,
  }
  if (sent.to.length + sent.cc.length + sent.bcc.length === 0) throw new ActionError(messages.noRecipient)
  const files = filesFor(state, draft)
  const attachments = draft.files.map((name) => ({
    file: name,
    size: files.find(({ file }) => file === name)?.size ?? 0,
    text: '',
  }))
  const mail = { ...toSentMail(state, sent), attachments, quote: draft.quote }
  return { ...state, draft: null, sent: [...state.sent, sent], mails: [...state.mails, mail] }
}

/** As it is kept in the folder of what was sent; dated like the newest, since nothing here has a clock. */
function toSentMail({ settings, sent, mails }: MailboxState, { to, cc, subject, text }: Sent): Mail {
  return {
    id: `envoi-${sent.length + 1}`,
    folder: places.sent,
    from: settings.owner,
    replyTo: null,
    to,
    cc,
    subject,
    date: mails[0]?.date ?? '01/01/2026 08:00',
    text,
    attachments: [],
    headers: [],
    isRead: true,
    isStarred: false,
    isReported: false,
    quote: '',
  }
}

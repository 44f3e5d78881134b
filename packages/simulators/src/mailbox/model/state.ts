import { ActionError } from '../../shared/model.ts'
import { messages } from '../messages.fr.ts'
import { type MailboxSettings, type MessageData, type Person, places, type Rule } from '../settings.ts'

export type Mail = MessageData & {
  readonly isReported: boolean
  /** What stands below the person’s own words in a message that they sent. */
  readonly quote: string
}

export type DraftKind = 'new' | 'reply' | 'replyAll' | 'forward'

export type Draft = {
  readonly kind: DraftKind
  /** The message that is answered or sent on. */
  readonly of: string
  readonly to: string
  readonly cc: string
  readonly bcc: string
  readonly subject: string
  readonly text: string
  readonly files: readonly string[]
  readonly quote: string
}

export type Sent = Pick<Draft, 'kind' | 'of' | 'subject' | 'text' | 'files'> & {
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly bcc: readonly Person[]
}

export type SortKey = 'newest' | 'oldest' | 'sender'

export type MailboxState = {
  readonly settings: MailboxSettings
  readonly mails: readonly Mail[]
  /** Not fetched yet. */
  readonly incoming: readonly Mail[]
  readonly folders: readonly string[]
  readonly rules: readonly Rule[]
  /** The folder that is open. */
  readonly here: string
  readonly search: { readonly words: string; readonly withFiles: boolean }
  readonly sort: SortKey
  readonly selected: readonly string[]
  /** The message that is open; empty for the list. */
  readonly open: string
  readonly draft: Draft | null
  readonly sent: readonly Sent[]
  /** Addresses of links that were followed. */
  readonly followed: readonly string[]
  readonly openedFiles: readonly string[]
}

const toMail = (message: MessageData): Mail => ({ ...message, isReported: false, quote: '' })

export function begin(settings: MailboxSettings): MailboxState {
  return {
    settings,
    mails: settings.messages.map(toMail),
    incoming: settings.incoming.map(toMail),
    folders: [places.inbox, ...settings.folders, places.sent, places.junk, places.bin],
    rules: settings.rules,
    here: places.inbox,
    search: { words: '', withFiles: false },
    sort: 'newest',
    selected: [],
    open: '',
    draft: null,
    sent: [],
    followed: [],
    openedFiles: [],
  }
}

export function findMail({ mails }: Pick<MailboxState, 'mails'>, id: string): Mail {
  const mail = mails.find((one) => one.id === id)
  if (!mail) throw new ActionError(messages.noMessage)
  return mail
}

/** The state with these messages changed. */
export function changeMails(
  state: MailboxState,
  ids: readonly string[],
  change: (mail: Mail) => Mail,
): MailboxState {
  for (const id of ids) findMail(state, id)
  return { ...state, mails: state.mails.map((mail) => (ids.includes(mail.id) ? change(mail) : mail)) }
}

export function checkFolder({ folders }: MailboxState, folder: string): void {
  if (!folders.includes(folder)) throw new ActionError(messages.noFolder(folder))
  if (folder === places.sent) throw new ActionError(messages.onlySent)
}

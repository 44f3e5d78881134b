import { ActionError, type Model } from '../../shared/model.ts'
import { actionSchema, type MailboxAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { type MailboxSettings, mailboxSettingsSchema, places } from '../settings.ts'
import { answerOf } from './answer.ts'
import { addRule, fetchMails, raiseRule, removeRule } from './apply-rules.ts'
import { linksIn } from './body.ts'
import { attach, compose, detach, send, write } from './compose.ts'
import { describe } from './describe.ts'
import { begin, changeMails, checkFolder, findMail, type Mail, type MailboxState } from './state.ts'

type Looking = 'go' | 'open' | 'close' | 'search' | 'sort' | 'select' | 'follow' | 'openFile'
type Sorting = 'move' | 'delete' | 'report' | 'mark' | 'createFolder' | 'addRule' | 'removeRule'
type Look = Extract<MailboxAction, { do: Looking }>
type Sort = Extract<MailboxAction, { do: Sorting | 'raiseRule' | 'fetch' }>
type Write = Exclude<MailboxAction, Look | Sort>

function act(state: MailboxState, action: MailboxAction): MailboxState {
  switch (action.do) {
    case 'go':
    case 'open':
    case 'close':
    case 'search':
    case 'sort':
    case 'select':
    case 'follow':
    case 'openFile':
      return look(state, action)
    case 'compose':
    case 'write':
    case 'attach':
    case 'detach':
    case 'send':
    case 'discard':
      return writeMail(state, action)
    default:
      return tidy(state, action)
  }
}

function look(state: MailboxState, action: Look): MailboxState {
  switch (action.do) {
    case 'go':
      if (!state.folders.includes(action.folder)) throw new ActionError(messages.noFolder(action.folder))
      return { ...state, here: action.folder, search: noSearch, selected: [], open: '' }
    case 'open':
      return { ...changeMails(state, [action.id], asRead), open: action.id, selected: [] }
    case 'close':
      return { ...state, open: '' }
    case 'search':
      return {
        ...state,
        search: { words: action.words, withFiles: action.withFiles },
        selected: [],
        open: '',
      }
    case 'sort':
      return { ...state, sort: action.by }
    case 'select':
      for (const id of action.ids) findMail(state, id)
      return { ...state, selected: [...new Set(action.ids)] }
    case 'follow':
      if (!linksIn(findMail(state, action.id).text).includes(action.link))
        throw new ActionError(messages.noLink)
      return { ...state, followed: [...new Set([...state.followed, action.link])] }
    case 'openFile':
      if (!findMail(state, action.id).attachments.some(({ file }) => file === action.file))
        throw new ActionError(messages.noFile)
      return { ...state, openedFiles: [...new Set([...state.openedFiles, action.file])] }
  }
}

const noSearch = { words: '', withFiles: false }

const asRead = (mail: Mail): Mail => (mail.isRead ? mail : { ...mail, isRead: true })

function tidy(state: MailboxState, action: Sort): MailboxState {
  switch (action.do) {
    case 'move':
      checkFolder(state, action.folder)
      return putAway(state, action.ids, (mail) => ({ ...mail, folder: action.folder }))
    case 'delete':
      return putAway(state, action.ids, (mail) => ({ ...mail, folder: places.bin }))
    case 'report':
      return report(state, action.ids)
    case 'mark':
      return mark(state, action)
    case 'createFolder':
      return createFolder(state, action.name.trim())
    case 'addRule':
      return addRule(state, action.rule, action.now)
    case 'removeRule':
      return removeRule(state, action.number)
    case 'raiseRule':
      return raiseRule(state, action.number)
    case 'fetch':
      return fetchMails(state)
  }
}

/** Who marks the open message as unread wants to come back to it: it closes. */
function mark(
  state: MailboxState,
  { ids, read, starred }: Extract<MailboxAction, { do: 'mark' }>,
): MailboxState {
  const marked = changeMails(state, ids, (mail) => ({
    ...mail,
    isRead: read ?? mail.isRead,
    isStarred: starred ?? mail.isStarred,
  }))
  return { ...marked, open: read === false && ids.includes(state.open) ? '' : state.open }
}

/** What goes elsewhere is neither open nor selected any more. */
function putAway(state: MailboxState, ids: readonly string[], change: (mail: Mail) => Mail): MailboxState {
  return {
    ...changeMails(state, ids, change),
    open: ids.includes(state.open) ? '' : state.open,
    selected: state.selected.filter((id) => !ids.includes(id)),
  }
}

function report(state: MailboxState, ids: readonly string[]): MailboxState {
  if (ids.some((id) => findMail(state, id).folder === places.sent)) throw new ActionError(messages.ownMessage)
  return putAway(state, ids, (mail) => ({ ...mail, folder: places.junk, isReported: true }))
}

const longestName = 40
const mostFolders = 20

function createFolder(state: MailboxState, name: string): MailboxState {
  const isTaken = state.folders.some((folder) => folder.toLowerCase() === name.toLowerCase())
  if (name === '' || name.length > longestName || name.startsWith('$'))
    throw new ActionError(messages.badFolder)
  if (isTaken) throw new ActionError(messages.folderTaken(name))
  if (state.folders.length >= mostFolders) throw new ActionError(messages.tooManyFolders)
  return { ...state, folders: state.folders.toSpliced(-3, 0, name) }
}

function writeMail(state: MailboxState, action: Write): MailboxState {
  switch (action.do) {
    case 'compose':
      return compose(state, action.as, action.id)
    case 'write': {
      const { do: _, ...changes } = action
      return write(state, changes)
    }
    case 'attach':
      return attach(state, action.file)
    case 'detach':
      return detach(state, action.file)
    case 'send':
      return send(state)
    case 'discard':
      return { ...state, draft: null }
  }
}

export const mailboxModel: Model<MailboxSettings, MailboxState, MailboxAction> = {
  settings: mailboxSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf,
  describe,
}

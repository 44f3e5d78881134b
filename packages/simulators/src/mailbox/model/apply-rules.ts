import { ActionError } from '../../shared/model.ts'
import { messages } from '../messages.fr.ts'
import { type Condition, type Person, places, type Rule } from '../settings.ts'
import { fold } from './list-mails.ts'
import { changeMails, checkFolder, type Mail, type MailboxState } from './state.ts'

const written = (people: readonly Person[]): string =>
  people.map(({ name, address }) => `${name} ${address}`).join(' ')

const fieldTexts: Readonly<Record<Condition['field'], (mail: Mail) => string>> = {
  from: ({ from }) => written([from]),
  to: ({ to, cc }) => written([...to, ...cc]),
  subject: ({ subject }) => subject,
  text: ({ text }) => text,
}

const holds = (mail: Mail, { field, is, words }: Condition): boolean =>
  fold(fieldTexts[field](mail)).includes(fold(words.trim())) === (is === 'contains')

/** The first rule that fits decides, and no other. */
export function applyRules(rules: readonly Rule[], mail: Mail): Mail {
  const rule = rules.find(({ when }) => when.every((condition) => holds(mail, condition)))
  switch (rule?.what) {
    case 'move':
      return { ...mail, folder: rule.folder }
    case 'delete':
      return { ...mail, folder: places.bin }
    case 'read':
      return { ...mail, isRead: true }
    case 'star':
      return { ...mail, isStarred: true }
    case undefined:
      return mail
  }
}

const mostRules = 10

export function addRule(state: MailboxState, rule: Rule, now: boolean): MailboxState {
  if (rule.when.some(({ words }) => words.trim() === '')) throw new ActionError(messages.emptyCondition)
  if (rule.what === 'move') checkFolder(state, rule.folder)
  if (state.rules.length >= mostRules) throw new ActionError(messages.tooManyRules)
  const next = { ...state, rules: [...state.rules, rule] }
  const inbox = now ? state.mails.filter(({ folder }) => folder === places.inbox).map(({ id }) => id) : []
  return changeMails(next, inbox, (mail) => applyRules([rule], mail))
}

function indexOf({ rules }: MailboxState, number: string): number {
  const index = Number(number) - 1
  if (!rules[index]) throw new ActionError(messages.noRule)
  return index
}

export function removeRule(state: MailboxState, number: string): MailboxState {
  return { ...state, rules: state.rules.toSpliced(indexOf(state, number), 1) }
}

/** One place up, so that it is tried before. */
export function raiseRule(state: MailboxState, number: string): MailboxState {
  const index = indexOf(state, number)
  const [rule] = state.rules.slice(index, index + 1)
  if (!rule || index === 0) throw new ActionError(messages.firstRule)
  return { ...state, rules: state.rules.toSpliced(index, 1).toSpliced(index - 1, 0, rule) }
}

export function fetchMails(state: MailboxState): MailboxState {
  const arrived = state.incoming.map((mail) => applyRules(state.rules, mail))
  return { ...state, mails: [...state.mails, ...arrived], incoming: [] }
}

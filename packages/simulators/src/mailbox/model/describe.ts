import { messages } from '../messages.fr.ts'

type Data = ReadonlyMap<string, unknown>

const dataOf = (value: unknown): Data =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const textsOf = (value: unknown): string[] => listOf(value).filter((one) => typeof one === 'string')

const line = (label: string, values: readonly string[]): string[] =>
  values.length > 0 ? [messages.told(label, values)] : []

function describeSent(value: unknown): string {
  const sent = dataOf(value)
  const people = (name: 'to' | 'cc' | 'bcc') => line(messages[name], textsOf(sent.get(name)))
  return [
    messages.toldSent(textOf(sent.get('subject'))),
    ...people('to'),
    ...people('cc'),
    ...people('bcc'),
    ...line(messages.attachments, textsOf(sent.get('files'))),
    ...line(messages.text, textOf(sent.get('text')) === '' ? [] : [textOf(sent.get('text'))]),
  ].join('\u202f; ')
}

/** What was sent, reported, marked, put elsewhere, opened; one line each. */
export function describe(answer: unknown): string[] {
  const data = dataOf(answer)
  const changed = [...dataOf(data.get('changed'))].map(([id, value]) => ({
    id,
    subject: textOf(dataOf(value).get('subject')),
    folder: textOf(dataOf(value).get('folder')),
  }))
  const subjects = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => changed.find((one) => one.id === id)?.subject ?? [])
  const reported = textsOf(data.get('reported'))
  const starred = textsOf(data.get('starred'))
  const open = textOf(data.get('open'))
  const moved = changed.filter(({ id }) => ![...reported, ...starred, open].includes(id))
  return [
    ...listOf(data.get('sent')).map(describeSent),
    ...(data.get('draft') === true ? [messages.toldDraft] : []),
    ...line(messages.toldReported, subjects(reported)),
    ...line(messages.toldStarred, subjects(starred)),
    ...moved.map(({ subject, folder }) => messages.toldMoved(subject, folder)),
    ...line(messages.toldOpen, subjects([open])),
    ...line(messages.toldFollowed, textsOf(data.get('followed'))),
    ...line(messages.toldFiles, textsOf(data.get('openedFiles'))),
    ...listOf(data.get('rules')).map(describeRule),
  ]
}

function describeRule(value: unknown): string {
  const rule = dataOf(value)
  const conditions = listOf(rule.get('when')).map((one) => {
    const condition = dataOf(one)
    return messages.condition(
      textOf(condition.get('field')),
      textOf(condition.get('is')),
      textOf(condition.get('words')),
    )
  })
  return messages.toldRule(conditions, textOf(rule.get('what')), textOf(rule.get('folder')))
}

import { messages } from '../messages.fr.ts'

type Data = ReadonlyMap<string, unknown>

const dataOf = (value: unknown): Data =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const textsOf = (value: unknown): string[] => listOf(value).filter((one) => typeof one === 'string')

/** What was kept, reported, blocked, sent, published and set; one line each. */
export function describe(answer: unknown): string[] {
  const data = dataOf(answer)
  const names = dataOf(data.get('labels'))
  const nameOf = (id: unknown): string => textOf(names.get(textOf(id)))
  const named = (label: string, list: string): string[] => {
    const values = textsOf(data.get(list)).map(nameOf)
    return values.length > 0 ? [messages.told(label, values)] : []
  }
  const each = (list: string, tell: (one: Data) => string): string[] =>
    listOf(data.get(list)).map((one) => tell(dataOf(one)))
  return [
    ...named(messages.toldCaptures, 'captures'),
    ...each('reported', (one) => messages.toldReported(nameOf(one.get('id')), textOf(one.get('reason')))),
    ...named(messages.toldBlocked, 'blocked'),
    ...named(messages.toldMuted, 'muted'),
    ...each('sent', (one) =>
      messages.toldSent(nameOf(one.get('to')), textOf(one.get('text')), listOf(one.get('captures')).length),
    ),
    ...each('published', (one) =>
      messages.toldPublished(textOf(one.get('text')), textOf(one.get('audience')), textOf(one.get('place'))),
    ),
    ...each('commented', (one) => messages.toldComment(textOf(one.get('text')))),
    ...each('shared', (one) => messages.toldShared(nameOf(one.get('post')), textOf(one.get('to')))),
    ...named(messages.toldSaved, 'saved'),
    ...describeOwn(data, nameOf),
    ...named(messages.toldFriends, 'friends'),
    ...named(messages.toldClose, 'close'),
    ...describeAccount(dataOf(data.get('account'))),
  ]
}

/** Who may see what the person had published before. */
function describeOwn(data: Data, nameOf: (id: unknown) => string): string[] {
  return [...dataOf(data.get('posts'))].flatMap(([id, value]) => {
    const post = dataOf(value)
    const isOwn = post.get('by') === 'moi' && !id.startsWith('publication-')
    return isOwn ? [messages.toldAudience(nameOf(id), textOf(post.get('audience')))] : []
  })
}

function describeAccount(account: Data): string[] {
  return [...account].map(([name, value]) => messages.toldSetting(name, String(value)))
}

import { ActionError } from '../../shared/model.ts'
import { messages } from '../messages.fr.ts'
import {
  type Account,
  type Audience,
  type FeedSettings,
  type Person,
  type PostData,
  type Reason,
  type Said,
  self,
} from '../settings.ts'

export type Post = PostData & { readonly hasComments: boolean }

export type Sending = {
  readonly to: string
  readonly text: string
  readonly captures: readonly string[]
}

export type FeedState = {
  readonly settings: FeedSettings
  /** The newest first. */
  readonly posts: readonly Post[]
  readonly chats: readonly { readonly with: string; readonly messages: readonly Message[] }[]
  readonly place: 'feed' | 'chats' | 'publish' | 'account' | 'person'
  /** The person whose page or conversation is open; empty for none. */
  readonly person: string
  readonly friends: readonly string[]
  readonly close: readonly string[]
  readonly asking: readonly string[]
  readonly blocked: readonly string[]
  readonly muted: readonly string[]
  readonly account: Account
  readonly liked: readonly string[]
  readonly saved: readonly string[]
  readonly inspected: readonly string[]
  readonly captures: readonly string[]
  readonly reported: readonly { readonly id: string; readonly reason: Reason }[]
  readonly shared: readonly { readonly post: string; readonly to: Audience }[]
  readonly sent: readonly Sending[]
}

export type Message = Said & { readonly captures: readonly string[] }

const idsWhere = (people: readonly Person[], fits: (person: Person) => boolean): string[] =>
  people.filter(fits).map(({ id }) => id)

export function begin(settings: FeedSettings): FeedState {
  const { people, posts, chats, account, open } = settings
  return {
    settings,
    posts: posts.map((post) => ({ ...post, hasComments: true })),
    chats: chats.map((chat) => ({
      with: chat.with,
      messages: chat.messages.map((message) => ({ ...message, captures: [] })),
    })),
    place: open,
    person: '',
    friends: idsWhere(people, ({ isFriend }) => isFriend),
    close: idsWhere(people, ({ isClose }) => isClose),
    asking: idsWhere(people, ({ isAsking }) => isAsking),
    blocked: [],
    muted: [],
    account,
    liked: [],
    saved: [],
    inspected: [],
    captures: [],
    reported: [],
    shared: [],
    sent: [],
  }
}

export function findPerson({ settings }: FeedState, id: string): Person {
  const person = settings.people.find((one) => one.id === id)
  if (!person) throw new ActionError(messages.nobody)
  return person
}

export const nameOf = ({ settings }: Pick<FeedState, 'settings'>, id: string): string =>
  id === self ? settings.name : (settings.people.find((one) => one.id === id)?.name ?? '')

export function findPost({ posts }: FeedState, id: string): Post {
  const post = posts.find((one) => one.id === id)
  if (!post) throw new ActionError(messages.nothing)
  return post
}

/** What was said under this identifier: a post, a comment or a message; nothing for a person. */
export function findSaid({ posts, chats }: FeedState, id: string): Said | undefined {
  return [
    ...posts.flatMap((post) => [post, ...post.comments]),
    ...chats.flatMap((chat) => chat.messages),
  ].find((one) => one.id === id)
}

/** Posts as they are shown: nothing of those whom one has blocked or muted. */
export function shownPosts({ posts, blocked, muted }: FeedState): Post[] {
  return posts
    .filter(({ by }) => !blocked.includes(by) && !muted.includes(by))
    .map((post) => ({ ...post, comments: post.comments.filter(({ by }) => !blocked.includes(by)) }))
}

/** The list with this one in it, or without it. */
export const withOrWithout = (list: readonly string[], id: string, on: boolean): string[] =>
  on ? [...new Set([...list, id])] : list.filter((one) => one !== id)

import { ActionError } from '../../shared/model.ts'
import type { FeedAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { self } from '../settings.ts'
import { type FeedState, findPerson, findPost, type Message } from './state.ts'

const longest = 1_000
const most = 30

function checkText(text: string): void {
  if (text.length > longest) throw new ActionError(messages.tooLong)
}

type Act<Name extends FeedAction['do']> = Extract<FeedAction, { do: Name }>

export function comment(state: FeedState, { post: id, text }: Act<'comment'>): FeedState {
  checkText(text)
  if (text.trim() === '') throw new ActionError(messages.empty)
  const post = findPost(state, id)
  if (!post.hasComments || post.comments.length >= most) throw new ActionError(messages.noComments)
  const own = { id: `${id}-moi-${post.comments.length + 1}`, by: self, text: text.trim(), date: messages.now }
  return {
    ...state,
    posts: state.posts.map((one) => (one.id === id ? { ...one, comments: [...one.comments, own] } : one)),
  }
}

/** To somebody who is not blocked, with words or captures. */
export function sendMessage(state: FeedState, { to, text, captures }: Act<'send'>): FeedState {
  findPerson(state, to)
  checkText(text)
  if (state.blocked.includes(to)) throw new ActionError(messages.isBlocked)
  if (text.trim() === '' && captures.length === 0) throw new ActionError(messages.empty)
  if (captures.some((id) => !state.captures.includes(id))) throw new ActionError(messages.noCapture)
  if (state.sent.length >= most) throw new ActionError(messages.tooMany)
  const sending = { to, text: text.trim(), captures }
  const message: Message = {
    id: `envoi-${state.sent.length + 1}`,
    by: self,
    text: sending.text,
    date: messages.now,
    captures,
  }
  const isKnown = state.chats.some((chat) => chat.with === to)
  const chats = isKnown ? state.chats : [...state.chats, { with: to, messages: [] }]
  return {
    ...state,
    sent: [...state.sent, sending],
    chats: chats.map((chat) =>
      chat.with === to ? { ...chat, messages: [...chat.messages, message] } : chat,
    ),
  }
}

export function publish(state: FeedState, action: Act<'publish'>): FeedState {
  const { settings, posts } = state
  const { text, photo, audience, hasPlace, hasComments } = action
  checkText(text)
  const chosen = settings.photos.find(({ id }) => id === photo)
  if (photo !== '' && !chosen) throw new ActionError(messages.noImage)
  if (text.trim() === '' && !chosen) throw new ActionError(messages.empty)
  const count = posts.filter(({ id }) => id.startsWith('publication-')).length
  if (count >= most) throw new ActionError(messages.tooMany)
  const post = {
    id: `publication-${count + 1}`,
    by: self,
    text: text.trim(),
    date: messages.now,
    audience,
    image: chosen?.image ?? null,
    place: hasPlace ? (chosen?.image.place ?? '') : '',
    likes: 0,
    tags: [],
    comments: [],
    hasComments,
  }
  return { ...state, posts: [post, ...posts], place: 'feed', person: '' }
}

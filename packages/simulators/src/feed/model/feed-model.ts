import { ActionError, type Model } from '../../shared/model.ts'
import { actionSchema, type FeedAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { type FeedSettings, feedSettingsSchema, self } from '../settings.ts'
import { answerOf } from './answer.ts'
import { describe } from './describe.ts'
import { begin, type FeedState, findPerson, findPost, findSaid, withOrWithout } from './state.ts'
import { comment, publish, sendMessage } from './write.ts'

type Looking = 'go' | 'visit' | 'talk' | 'inspect' | 'like' | 'save'
type Meeting = 'block' | 'mute' | 'accept' | 'refuse' | 'unfriend' | 'close'
type Look = Extract<FeedAction, { do: Looking }>
type Meet = Extract<FeedAction, { do: Meeting }>
type Change = Exclude<FeedAction, Look | Meet>

function act(state: FeedState, action: FeedAction): FeedState {
  switch (action.do) {
    case 'go':
    case 'visit':
    case 'talk':
    case 'inspect':
    case 'like':
    case 'save':
      return look(state, action)
    case 'block':
    case 'mute':
    case 'accept':
    case 'refuse':
    case 'unfriend':
    case 'close':
      return meet(state, action)
    default:
      return change(state, action)
  }
}

const toggle = (list: readonly string[], id: string): string[] => withOrWithout(list, id, !list.includes(id))

function look(state: FeedState, action: Look): FeedState {
  switch (action.do) {
    case 'go':
      return { ...state, place: action.to, person: '' }
    case 'visit':
      return { ...state, place: 'person', person: findPerson(state, action.person).id }
    case 'talk':
      return { ...state, place: 'chats', person: findPerson(state, action.person).id }
    case 'inspect':
      if (!findPost(state, action.post).image) throw new ActionError(messages.noImage)
      return { ...state, inspected: withOrWithout(state.inspected, action.post, true) }
    case 'like':
      return { ...state, liked: toggle(state.liked, findPost(state, action.post).id) }
    case 'save':
      return { ...state, saved: toggle(state.saved, findPost(state, action.post).id) }
  }
}

function meet(state: FeedState, action: Meet): FeedState {
  const { id } = findPerson(state, action.person)
  const { friends, close, asking } = state
  const stranger = {
    ...state,
    friends: withOrWithout(friends, id, false),
    close: withOrWithout(close, id, false),
    asking: withOrWithout(asking, id, false),
  }
  switch (action.do) {
    case 'block':
      return { ...(action.on ? stranger : state), blocked: withOrWithout(state.blocked, id, action.on) }
    case 'mute':
      return { ...state, muted: withOrWithout(state.muted, id, action.on) }
    case 'accept':
      if (!asking.includes(id)) throw new ActionError(messages.noRequest)
      return { ...stranger, friends: withOrWithout(friends, id, true) }
    case 'refuse':
      if (!asking.includes(id)) throw new ActionError(messages.noRequest)
      return stranger
    case 'unfriend':
      return stranger
    case 'close':
      if (action.on && !friends.includes(id)) throw new ActionError(messages.noFriend)
      return { ...state, close: withOrWithout(close, id, action.on) }
  }
}

function change(state: FeedState, action: Change): FeedState {
  switch (action.do) {
    case 'set': {
      const { do: _, ...wanted } = action
      return { ...state, account: { ...state.account, ...definedOf(wanted) } }
    }
    case 'report':
      return report(state, action)
    case 'capture':
      if (!findSaid(state, action.id)) throw new ActionError(messages.nothing)
      return { ...state, captures: withOrWithout(state.captures, action.id, true) }
    case 'share':
      findPost(state, action.post)
      return { ...state, shared: [...state.shared, { post: action.post, to: action.to }] }
    case 'audience':
      return changePost(state, action.post, { audience: action.to })
    case 'untag':
      return untag(state, action.post)
    case 'delete':
      return remove(state, action.id)
    case 'comment':
      return comment(state, action)
    case 'send':
      return sendMessage(state, action)
    case 'publish':
      return publish(state, action)
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Only what was given. */
function definedOf<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>
}

function report(state: FeedState, { id, reason }: Extract<FeedAction, { do: 'report' }>): FeedState {
  const said = findSaid(state, id)
  if (!said) findPerson(state, id)
  if (said?.by === self) throw new ActionError(messages.own)
  return { ...state, reported: [...state.reported.filter((one) => one.id !== id), { id, reason }] }
}

function changePost(
  state: FeedState,
  id: string,
  changes: Partial<Pick<FeedState['posts'][number], 'audience'>>,
): FeedState {
  if (findPost(state, id).by !== self) throw new ActionError(messages.notOwn)
  return { ...state, posts: state.posts.map((post) => (post.id === id ? { ...post, ...changes } : post)) }
}

function untag(state: FeedState, id: string): FeedState {
  if (!findPost(state, id).tags.includes(self)) throw new ActionError(messages.noTag)
  return {
    ...state,
    posts: state.posts.map((post) =>
      post.id === id ? { ...post, tags: post.tags.filter((one) => one !== self) } : post,
    ),
  }
}

/** One’s own posts and comments, and what others wrote below one’s own posts. */
function remove(state: FeedState, id: string): FeedState {
  const said = findSaid(state, id)
  const around = state.posts.find(({ comments }) => comments.some((one) => one.id === id))
  const isPost = state.posts.some((post) => post.id === id)
  if (!said || (!around && !isPost)) throw new ActionError(messages.nothing)
  if (said.by !== self && around?.by !== self) throw new ActionError(messages.notOwn)
  return {
    ...state,
    posts: state.posts
      .filter((post) => post.id !== id)
      .map((post) => ({ ...post, comments: post.comments.filter((one) => one.id !== id) })),
  }
}

export const feedModel: Model<FeedSettings, FeedState, FeedAction> = {
  settings: feedSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf,
  describe,
}

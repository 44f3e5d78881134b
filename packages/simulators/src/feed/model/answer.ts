import type { Answer, Json } from '../../shared/model.ts'
import { messages } from '../messages.fr.ts'
import { self } from '../settings.ts'
import { type FeedState, findSaid, nameOf, type Post } from './state.ts'

const answerPost = ({ by, audience, tags, comments }: Post): Json => ({
  by,
  audience,
  tags: tags.toSorted(),
  comments: comments.map(({ id }) => id),
})

/** In words, what an identifier stands for: so that the answer can be told without the settings. */
function labelOf(state: FeedState, id: string): string {
  const said = findSaid(state, id)
  if (!said) return nameOf(state, id)
  const isPost = state.posts.some((post) => post.id === id)
  const isMessage = state.chats.some((chat) => chat.messages.some((one) => one.id === id))
  const kind = isPost ? 'post' : isMessage ? 'message' : 'comment'
  return messages.toldSaid(kind, nameOf(state, said.by), said.text)
}

function labels(state: FeedState): Json {
  const { reported, captures, blocked, muted, saved, shared, sent, friends, close } = state
  const own = state.posts.filter(({ by }) => by === self).map(({ id }) => id)
  const ids = [
    ...reported.map(({ id }) => id),
    ...captures,
    ...blocked,
    ...muted,
    ...saved,
    ...shared.map(({ post }) => post),
    ...sent.map(({ to }) => to),
    ...friends,
    ...close,
    ...own,
  ]
  return Object.fromEntries([...new Set(ids)].map((id) => [id, labelOf(state, id)]))
}

export function answerOf(state: FeedState): Answer {
  const { posts, account, reported, shared, sent, asking } = state
  const published = posts.filter(({ id }) => id.startsWith('publication-'))
  return {
    posts: Object.fromEntries(posts.map((post) => [post.id, answerPost(post)])),
    published: published.map(({ text, image, audience, place, hasComments }) => ({
      text,
      photo: state.settings.photos.find((photo) => photo.image === image)?.id ?? '',
      audience,
      place,
      comments: hasComments,
    })),
    commented: posts.flatMap((post) =>
      post.comments.flatMap(({ by, text }) => (by === self ? [{ post: post.id, text }] : [])),
    ),
    reported: reported.map(({ id, reason }) => ({ id, reason })),
    blocked: state.blocked.toSorted(),
    muted: state.muted.toSorted(),
    friends: state.friends.toSorted(),
    close: state.close.toSorted(),
    asking: asking.toSorted(),
    account,
    liked: state.liked.toSorted(),
    saved: state.saved.toSorted(),
    inspected: state.inspected.toSorted(),
    captures: state.captures.toSorted(),
    shared: shared.map(({ post, to }) => ({ post, to })),
    sent: sent.map(({ to, text, captures }) => ({ to, text, captures: captures.toSorted() })),
    labels: labels(state),
  }
}

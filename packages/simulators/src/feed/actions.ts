import { z } from 'zod'
import { audiences, reasons } from './settings.ts'

const id = z.string()
const yesNo = z.enum(['true', 'false']).transform((text) => text === 'true')
const audience = z.enum(audiences)
const who = z.enum(['everyone', 'friends', 'nobody'])

/** What a person can do; posts, comments, messages and people go by the identifiers that the item gives them. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('go'), to: z.enum(['feed', 'chats', 'publish', 'account']) }),
  z.strictObject({ do: z.literal('visit'), person: id }),
  z.strictObject({ do: z.literal('talk'), person: id }),
  z.strictObject({ do: z.literal('like'), post: id }),
  z.strictObject({ do: z.literal('save'), post: id }),
  z.strictObject({ do: z.literal('share'), post: id, to: audience }),
  z.strictObject({ do: z.literal('comment'), post: id, text: z.string() }),
  z.strictObject({ do: z.literal('delete'), id }),
  z.strictObject({ do: z.literal('untag'), post: id }),
  z.strictObject({ do: z.literal('audience'), post: id, to: audience }),
  z.strictObject({ do: z.literal('inspect'), post: id }),
  z.strictObject({ do: z.literal('report'), id, reason: z.enum(reasons) }),
  z.strictObject({ do: z.literal('capture'), id }),
  z.strictObject({ do: z.literal('block'), person: id, on: yesNo.default(true) }),
  z.strictObject({ do: z.literal('mute'), person: id, on: yesNo.default(true) }),
  z.strictObject({ do: z.literal('accept'), person: id }),
  z.strictObject({ do: z.literal('refuse'), person: id }),
  z.strictObject({ do: z.literal('unfriend'), person: id }),
  z.strictObject({ do: z.literal('close'), person: id, on: yesNo.default(true) }),
  z.strictObject({
    do: z.literal('send'),
    to: id,
    text: z.string(),
    captures: z.array(id).default([]),
  }),
  z.strictObject({
    do: z.literal('publish'),
    text: z.string(),
    photo: z.string().default(''),
    audience,
    hasPlace: yesNo.default(false),
    hasComments: yesNo.default(true),
  }),
  z.strictObject({
    do: z.literal('set'),
    isPrivate: yesNo.optional(),
    posts: audience.optional(),
    messages: who.optional(),
    tags: who.optional(),
    comments: who.optional(),
    hasPlace: yesNo.optional(),
    isFound: yesNo.optional(),
    isSeenOnline: yesNo.optional(),
  }),
])

export type FeedAction = z.infer<typeof actionSchema>
/** As a walkthrough writes it: yes and no are still words. */
export type WrittenAction = z.input<typeof actionSchema>

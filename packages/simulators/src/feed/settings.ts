import { z } from 'zod'

export const audiences = ['public', 'friends', 'close', 'me'] as const
export type Audience = (typeof audiences)[number]

export const reasons = ['harassment', 'false', 'scam', 'privacy', 'identity', 'shocking'] as const
export type Reason = (typeof reasons)[number]

const scenes = ['water', 'group', 'animal', 'stage', 'city', 'object'] as const

const yesNo = z.enum(['true', 'false']).transform((text) => text === 'true')
const no = yesNo.default(false)
const idSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'on attend des minuscules sans accent, des chiffres et des tirets.')
const wordSchema = z.string().trim().min(1)
const countSchema = z.string().regex(/^\d+$/, 'on attend un nombre entier.').transform(Number)

const personSchema = z.strictObject({
  id: idSchema,
  name: wordSchema,
  /** “@tom.v”; the name can be anything, this one is unique. */
  handle: wordSchema,
  isFriend: no,
  isClose: no,
  /** Whether they ask to become a friend. */
  isAsking: no,
  bio: z.string().default(''),
  since: z.string().default(''),
  followers: z.string().default(''),
})

/** What a search by image finds elsewhere. */
const matchSchema = z.strictObject({ site: wordSchema, date: wordSchema, title: wordSchema })

const imageSchema = z.strictObject({
  /** What it shows: there is no picture, but a small drawing and these words. */
  alternative: wordSchema,
  scene: z.enum(scenes).default('object'),
  credit: z.string().default(''),
  taken: z.string().default(''),
  place: z.string().default(''),
  matches: z.array(matchSchema).default([]),
})

const saidShape = { id: idSchema, by: idSchema, text: z.string(), date: z.string().default('') }

const postSchema = z.strictObject({
  ...saidShape,
  audience: z.enum(audiences).default('public'),
  image: imageSchema.nullable().default(null),
  /** Where it says that it was written. */
  place: z.string().default(''),
  likes: countSchema.default(0),
  /** People who are named on it. */
  tags: z.array(idSchema).default([]),
  comments: z.array(z.strictObject(saidShape)).default([]),
})

const accountSchema = z.strictObject({
  isPrivate: no,
  posts: z.enum(audiences).default('public'),
  messages: z.enum(['everyone', 'friends', 'nobody']).default('everyone'),
  tags: z.enum(['everyone', 'friends', 'nobody']).default('everyone'),
  comments: z.enum(['everyone', 'friends', 'nobody']).default('everyone'),
  hasPlace: yesNo.default(true),
  isFound: yesNo.default(true),
  isSeenOnline: yesNo.default(true),
})

/** A picture on the person’s device, to be published. */
const photoSchema = z.strictObject({ id: idSchema, image: imageSchema })

const chatSchema = z.strictObject({ with: idSchema, messages: z.array(z.strictObject(saidShape)) })

/** The identifier by which posts and messages name the person who plays. */
export const self = 'moi'

export const feedSettingsSchema = z
  .strictObject({
    name: wordSchema,
    handle: wordSchema,
    people: z.array(personSchema),
    posts: z.array(postSchema).default([]),
    chats: z.array(chatSchema).default([]),
    photos: z.array(photoSchema).default([]),
    account: accountSchema.default(accountSchema.parse({})),
    /** What is open at the beginning. */
    open: z.enum(['feed', 'chats', 'publish', 'account']).default('feed'),
  })
  .refine(({ people, posts, chats }) => {
    const ids = [
      self,
      ...people.map(({ id }) => id),
      ...posts.flatMap(({ id, comments }) => [id, ...comments.map((one) => one.id)]),
      ...chats.flatMap(({ messages }) => messages.map(({ id }) => id)),
    ]
    return new Set(ids).size === ids.length
  }, 'deux choses ont le même identifiant.')
  .refine(({ people, posts, chats }) => {
    const known = new Set([self, ...people.map(({ id }) => id)])
    return [
      ...posts.flatMap(({ by, tags, comments }) => [by, ...tags, ...comments.map((one) => one.by)]),
      ...chats.flatMap(({ with: other, messages }) => [other, ...messages.map(({ by }) => by)]),
    ].every((id) => known.has(id))
  }, 'une personne n’est pas dans « people ».')

export type FeedSettings = z.output<typeof feedSettingsSchema>
export type Person = z.output<typeof personSchema>
export type Image = z.output<typeof imageSchema>
export type Account = z.output<typeof accountSchema>
export type Said = { readonly id: string; readonly by: string; readonly text: string; readonly date: string }
export type PostData = z.output<typeof postSchema>

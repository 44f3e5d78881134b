import { z } from 'zod'

/** “Mme Petit <m.petit@college.example>” in two parts; the name is empty where there is only an address. */
export type Person = { readonly name: string; readonly address: string }

/** What comes with a message, and what opening it shows. */
export type Attachment = { readonly file: string; readonly size: number; readonly text: string }

export type MessageData = {
  readonly id: string
  readonly folder: string
  readonly from: Person
  readonly replyTo: Person | null
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly subject: string
  /** “12/03/2026 08:15”. */
  readonly date: string
  /** Paragraphs part at empty lines; `[text](https://address)` is a link. */
  readonly text: string
  readonly attachments: readonly Attachment[]
  /** Technical lines that “Détails” adds. */
  readonly headers: readonly string[]
  readonly isRead: boolean
  readonly isStarred: boolean
}

export type RuleField = 'from' | 'to' | 'subject' | 'text'

export type Condition = {
  readonly field: RuleField
  readonly is: 'contains' | 'lacks'
  readonly words: string
}

/** What a rule does with a message that meets all its conditions. */
export type Rule = {
  readonly when: readonly Condition[]
  readonly what: 'move' | 'read' | 'star' | 'delete'
  readonly folder: string
}

export type MailboxSettings = {
  readonly owner: Person
  readonly contacts: readonly Person[]
  /** Beside the four that each mailbox has. */
  readonly folders: readonly string[]
  readonly messages: readonly MessageData[]
  /** What arrives when the person fetches new messages. */
  readonly incoming: readonly MessageData[]
  readonly rules: readonly Rule[]
  /** What can be attached to a message. */
  readonly files: readonly Omit<Attachment, 'text'>[]
  /** The most that one message may weigh, in octets; 0 for no limit. */
  readonly limit: number
  /** Whether the button for rules is there. */
  readonly hasRules: boolean
}

export const places = { inbox: 'Réception', sent: 'Envoyés', junk: 'Indésirables', bin: 'Corbeille' } as const

const powers = ['o', 'ko', 'Mo', 'Go']
const sizePattern = /^\d+(?:,\d+)?[ \u00a0](?:o|ko|Mo|Go)$/

const sizeSchema = z
  .string()
  .regex(sizePattern, 'on attend une taille, comme 12 ko ou 2,4 Mo.')
  .transform((text) => {
    const [number = '', unit = ''] = text.split(/[ \u00a0]/)
    return Math.round(Number(number.replace(',', '.')) * 1_000 ** powers.indexOf(unit))
  })

/** Strict enough for the addresses of a school; at the end no dot, which would be the sentence’s. */
export const addressPattern = /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/

const personSchema = z.string().transform((text, context): Person => {
  const [, name = '', between] = /^([^<]*)<([^>]*)>$/.exec(text.trim()) ?? []
  const address = (between ?? text).trim()
  if (!addressPattern.test(address))
    context.addIssue({
      code: 'custom',
      message: 'on attend une personne, comme Mme Petit <m.petit@college.example>.',
    })
  return { name: name.trim(), address }
})

const yesNo = z.enum(['true', 'false']).transform((text) => text === 'true')
const no = yesNo.default(false)
const wordSchema = z.string().trim().min(1)

const folderSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^$]/, 'le nom d’un dossier ne commence pas par $.')

const attachmentShape = { file: wordSchema, size: sizeSchema }

const messageSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'on attend des minuscules sans accent, des chiffres et des tirets.'),
  folder: folderSchema.default(places.inbox),
  from: personSchema,
  replyTo: personSchema.nullable().default(null),
  to: z.array(personSchema).default([]),
  cc: z.array(personSchema).default([]),
  subject: z.string(),
  date: z.string().regex(/^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/, 'on attend une date, comme 12/03/2026 08:15.'),
  text: z.string(),
  attachments: z.array(z.strictObject({ ...attachmentShape, text: z.string().default('') })).default([]),
  headers: z.array(z.string()).default([]),
  isRead: yesNo.default(true),
  isStarred: no,
})

export const ruleSchema = z.strictObject({
  when: z
    .array(
      z.strictObject({
        field: z.enum(['from', 'to', 'subject', 'text']),
        is: z.enum(['contains', 'lacks']).default('contains'),
        words: z.string(),
      }),
    )
    .min(1)
    .max(3),
  what: z.enum(['move', 'read', 'star', 'delete']),
  folder: z.string().default(''),
})

/** Where no “to” is written, the message was for the owner alone. */
const addressTo = (messages: readonly MessageData[], owner: Person): MessageData[] =>
  messages.map((message) => (message.to.length > 0 ? message : { ...message, to: [owner] }))

export const mailboxSettingsSchema: z.ZodType<MailboxSettings> = z
  .strictObject({
    owner: personSchema,
    contacts: z.array(personSchema).default([]),
    folders: z.array(folderSchema).default([]),
    messages: z.array(messageSchema),
    incoming: z.array(messageSchema).default([]),
    rules: z.array(ruleSchema).default([]),
    files: z.array(z.strictObject(attachmentShape)).default([]),
    limit: sizeSchema.default(0),
    hasRules: no,
  })
  .transform((written) => ({
    ...written,
    messages: addressTo(written.messages, written.owner),
    incoming: addressTo(written.incoming, written.owner),
  }))
  .refine(({ messages, incoming }) => {
    const ids = [...messages, ...incoming].map(({ id }) => id)
    return new Set(ids).size === ids.length
  }, 'deux messages ont le même identifiant.')
  .refine(({ messages, incoming, folders }) => {
    const known = new Set<string>([...Object.values(places), ...folders])
    return [...messages, ...incoming].every(({ folder }) => known.has(folder))
  }, 'un message est dans un dossier qui n’existe pas.')

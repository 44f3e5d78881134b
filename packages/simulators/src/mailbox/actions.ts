import { z } from 'zod'
import { ruleSchema } from './settings.ts'

const ids = z.array(z.string()).min(1)
const yesNo = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Recipients as one would type them: addresses or names from the address book, between commas. */
const written = {
  to: z.string().optional(),
  cc: z.string().optional(),
  bcc: z.string().optional(),
  subject: z.string().optional(),
  text: z.string().optional(),
}

/** What a person can do in a mailbox; messages are named by the identifiers that the item gives them. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('go'), folder: z.string() }),
  z.strictObject({ do: z.literal('open'), id: z.string() }),
  z.strictObject({ do: z.literal('close') }),
  z.strictObject({
    do: z.literal('search'),
    words: z.string().default(''),
    withFiles: yesNo.default(false),
  }),
  z.strictObject({ do: z.literal('sort'), by: z.enum(['newest', 'oldest', 'sender']) }),
  z.strictObject({ do: z.literal('select'), ids: z.array(z.string()) }),
  z.strictObject({ do: z.literal('move'), ids, folder: z.string() }),
  z.strictObject({ do: z.literal('delete'), ids }),
  z.strictObject({ do: z.literal('report'), ids }),
  z.strictObject({ do: z.literal('mark'), ids, read: yesNo.optional(), starred: yesNo.optional() }),
  z.strictObject({ do: z.literal('follow'), id: z.string(), link: z.string() }),
  z.strictObject({ do: z.literal('openFile'), id: z.string(), file: z.string() }),
  z.strictObject({
    do: z.literal('compose'),
    as: z.enum(['new', 'reply', 'replyAll', 'forward']).default('new'),
    id: z.string().default(''),
  }),
  z.strictObject({ do: z.literal('write'), ...written }),
  z.strictObject({ do: z.literal('attach'), file: z.string() }),
  z.strictObject({ do: z.literal('detach'), file: z.string() }),
  z.strictObject({ do: z.literal('send') }),
  z.strictObject({ do: z.literal('discard') }),
  z.strictObject({ do: z.literal('createFolder'), name: z.string() }),
  z.strictObject({ do: z.literal('addRule'), rule: ruleSchema, now: yesNo.default(false) }),
  z.strictObject({ do: z.literal('removeRule'), number: z.string() }),
  z.strictObject({ do: z.literal('raiseRule'), number: z.string() }),
  z.strictObject({ do: z.literal('fetch') }),
])

export type MailboxAction = z.infer<typeof actionSchema>
/** As a walkthrough writes it: yes and no are still words. */
export type WrittenAction = z.input<typeof actionSchema>

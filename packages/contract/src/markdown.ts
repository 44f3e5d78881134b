import { z } from 'zod'

/** Words, and what stands out in them. */
export type Inline =
  | string
  | { type: 'strong' | 'em' | 'del'; inlines: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; href: string; inlines: Inline[] }
  | { type: 'image'; src: string; alternative: string }
  | { type: 'break' }

export type Block =
  | { type: 'heading'; depth: number; inlines: Inline[] }
  | { type: 'paragraph'; inlines: Inline[] }
  /** No paragraph of its own, as in the items of a close list. */
  | { type: 'words'; inlines: Inline[] }
  /** A numbered one has the number of its first item. */
  | { type: 'list'; start: number | null; items: Block[][] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'code'; text: string }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { type: 'rule' }

const text = z.string()
// Named, as they hold themselves: the description of the interface refers to them.
const inlines = z.array(z.lazy(() => inlineSchema)).meta({ id: 'Words' })
const blocks = z.array(z.lazy(() => blockSchema)).meta({ id: 'Markdown' })

const inlineSchema: z.ZodType<Inline> = z.union([
  text,
  z.discriminatedUnion('type', [
    z.object({ type: z.enum(['strong', 'em', 'del']), inlines }),
    z.object({ type: z.literal('code'), text }),
    z.object({ type: z.literal('link'), href: text, inlines }),
    z.object({ type: z.literal('image'), src: text, alternative: text }),
    z.object({ type: z.literal('break') }),
  ]),
])

const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), depth: z.number(), inlines }),
  z.object({ type: z.enum(['paragraph', 'words']), inlines }),
  z.object({ type: z.literal('list'), start: z.number().nullable(), items: z.array(blocks) }),
  z.object({ type: z.literal('quote'), blocks }),
  z.object({ type: z.literal('code'), text }),
  z.object({ type: z.literal('table'), head: z.array(inlines), rows: z.array(z.array(inlines)) }),
  z.object({ type: z.literal('rule') }),
])

/** A text in Markdown as the server has read it: the browser draws it and needs no parser. */
export const markdownSchema = blocks

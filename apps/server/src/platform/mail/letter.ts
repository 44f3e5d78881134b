import { z } from 'zod'

export const letterSchema = z.object({
  to: z.string(),
  subject: z.string(),
  /** Paragraphs in reading order. */
  paragraphs: z.array(z.string()),
  /** The one button, and its address in clear below. */
  action: z.object({ label: z.string(), url: z.string() }).optional(),
  /** Said under the button, such as how long the link lives. */
  footnote: z.string().optional(),
  /** Who writes, before the sender's address: the school, where there is one. */
  senderName: z.string().optional(),
  /** Job to add when the address refuses the letter for good. */
  onBounce: z.object({ job: z.string(), payload: z.record(z.string(), z.unknown()) }).optional(),
})

export type Letter = z.input<typeof letterSchema>

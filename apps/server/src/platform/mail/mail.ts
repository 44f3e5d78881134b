import nodemailer from 'nodemailer'
import { z } from 'zod'
import type { Db } from '../database/database.ts'
import type { Job, Jobs } from '../jobs/jobs.ts'
import type { Logger } from '../log.ts'
import { renderMail } from './render-mail.ts'

const letterSchema = z.object({
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

export const sendMailJob = {
  name: 'send_mail',
  payload: letterSchema,
  retries: 5,
  concurrency: 2,
} as const satisfies Job<typeof letterSchema>

type Bounce = { readonly job: string; readonly payload: Record<string, unknown> }

/** Sends the letters that operations enqueue. A refusal by the receiving server (5xx) is told to `onBounce`. */
export function defineMailJob(
  { db, jobs, log, smtpUrl, from, brand }: MailParts,
  tellBounce: (db: Db, bounce: Bounce, reason: string) => Promise<void>,
): void {
  const transport = nodemailer.createTransport(smtpUrl, { connectionTimeout: 10_000 } as object)
  jobs.define(sendMailJob, async (letter) => {
    try {
      await transport.sendMail({
        from: { name: letter.senderName ?? brand, address: from },
        to: letter.to,
        subject: letter.subject,
        ...renderMail(letter, brand),
      })
    } catch (error) {
      const code = (error as { responseCode?: number }).responseCode ?? 0
      if (code < 500) throw error
      log.warn({ responseCode: code }, 'letter refused by the receiving server')
      if (letter.onBounce) await tellBounce(db, letter.onBounce, String(code))
    }
  })
}

type MailParts = {
  readonly db: Db
  readonly jobs: Jobs
  readonly log: Logger
  readonly smtpUrl: string
  readonly from: string
  readonly brand: string
}

/** Sends a letter once the transaction of `db` commits. */
export async function sendMail(jobs: Jobs, db: Db, letter: Letter): Promise<void> {
  await jobs.enqueue(db, sendMailJob, letter)
}

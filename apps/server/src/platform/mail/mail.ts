import nodemailer from 'nodemailer'
import { z } from 'zod'
import type { Config } from '../../config.ts'
import type { Db } from '../database/database.ts'
import type { Job, Jobs } from '../jobs/jobs.ts'
import type { Logger } from '../log.ts'
import { type Letter, letterSchema } from './letter.ts'
import { renderMail } from './render-mail.ts'

export const sendMailJob = {
  name: 'send_mail',
  payload: letterSchema,
  retries: 5,
  concurrency: 2,
} as const satisfies Job<typeof letterSchema>

type MailParts = {
  readonly db: Db
  readonly jobs: Jobs
  readonly log: Logger
  readonly config: Pick<Config, 'brand' | 'mailFrom'>
}

/** Whether the receiving server refuses this address or letter for good, and not us or for now. */
function isBounce(error: unknown): boolean {
  const { code, command, responseCode = 0 } = error as MailError
  return responseCode >= 500 && (command === 'RCPT TO' || code === 'EMESSAGE')
}

type MailError = { readonly code?: string; readonly command?: string; readonly responseCode?: number }

/** Sends the letters that operations enqueue, over `smtpUrl`. What is refused for good is told to `onBounce`. */
export function defineMailJob({ db, jobs, log, config }: MailParts, smtpUrl: string): void {
  const { name } = config.brand
  const transport = nodemailer.createTransport(smtpUrl, { connectionTimeout: 10_000 } as object)
  jobs.define(sendMailJob, async (letter) => {
    try {
      await transport.sendMail({
        from: { name: letter.senderName ?? name, address: config.mailFrom },
        to: letter.to,
        subject: letter.subject,
        ...renderMail(letter, name),
      })
    } catch (error) {
      if (!isBounce(error)) throw error
      log.warn({ responseCode: (error as MailError).responseCode }, 'letter refused by the receiving server')
      const { onBounce } = letter
      if (onBounce) await jobs.enqueue(db, { name: onBounce.job, payload: anyPayload }, onBounce.payload)
    }
  })
}

/** The job parses it again when it runs. */
const anyPayload = z.record(z.string(), z.unknown())

/** Sends a letter once the transaction of `db` commits. */
export async function sendMail(jobs: Jobs, db: Db, letter: Letter): Promise<void> {
  await jobs.enqueue(db, sendMailJob, letter)
}

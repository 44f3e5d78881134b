import { assessmentsContract, type Input, type Output } from '@orga/contract'
import { transact } from '../../platform/database/database.ts'
import { limitRequests } from '../../platform/http/rate-limit.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { SignedInCall } from '../../platform/http/serve.ts'
import { sendMail } from '../../platform/mail/mail.ts'
import { findAssessment } from '../queries.ts'
import { reportLetter } from './report-letter.ts'
import { countReporters, deleteOldReports, upsertReport } from './report-queries.ts'

const contract = assessmentsContract.reportQuestion

/** Far more than the questions of a test; far too few to fill anything. */
const limit = { name: 'question_report', hits: 60, seconds: 3600 }

/**
 * Keeps that a question of one’s own test seems wrong. Whoever runs the service is written to once enough people have
 * said so.
 */
export async function reportQuestion(
  call: SignedInCall,
  { assessmentId, challengeId, device, text }: Input<typeof contract>,
): Promise<Output<typeof contract>> {
  const { db, now, jobs, config, actor } = call
  const { accountId } = actor
  await limitRequests(call, { ...limit, by: { subject: accountId } })
  const test = await findAssessment(db, { accountId, assessmentId })
  if (!test) throw refusal(contract, 'assessment_not_found')
  // A page may show what is promised before the answer to the question in hand has arrived.
  if (![test.challengeId, test.promisedId, ...test.asked].includes(challengeId))
    throw refusal(contract, 'question_not_asked')
  const said = text.replaceAll('\0', '').toWellFormed()
  const report = { accountId, assessmentId, challengeId, device: device ?? null, reportedAt: now }
  await transact(db, async (tx) => {
    await deleteOldReports(tx, now)
    const before = await countReporters(tx, challengeId, now)
    await upsertReport(tx, { ...report, text: said === '' ? null : said })
    const people = await countReporters(tx, challengeId, now)
    const { threshold, mailed } = config.reports
    if (mailed && before < threshold && people >= threshold)
      await sendMail(jobs, tx, reportLetter(config, { challengeId, people }))
  })
  return {}
}

import { assessmentsContract, tutorialsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import type { Bank } from '../content/index.ts'
import { serve } from '../platform/http/serve.ts'
import { prepareNext } from './ahead/prepare-next.ts'
import { getAssessmentResult } from './outcome/get-assessment-result.ts'
import { getProfile } from './outcome/get-profile.ts'
import { listCorrections } from './outcome/list-corrections.ts'
import { listMyCampaigns } from './outcome/list-my-campaigns.ts'
import { serveFiles } from './questions/serve-file.ts'
import { reportQuestion } from './reports/report-question.ts'
import { getAssessment } from './run/get-assessment.ts'
import { startCampaign } from './run/start-campaign.ts'
import { startCompetence } from './run/start-competence.ts'
import { submitAnswer } from './run/submit-answer.ts'

import { listTutorials } from './tutorials/list-tutorials.ts'
import { markTutorial } from './tutorials/mark-tutorial.ts'

export function addAssessmentRoutes(app: FastifyInstance, bank: Bank): void {
  const contract = assessmentsContract

  serve(app, 'signed_in', contract.startCampaign, (call, input) => startCampaign({ ...call, bank }, input))
  serve(app, 'signed_in', contract.startCompetence, (call, input) =>
    startCompetence({ ...call, bank }, input),
  )
  serve(app, 'signed_in', contract.getAssessment, (call, input) => getAssessment({ ...call, bank }, input))
  serve(app, 'signed_in', contract.submitAnswer, (call, input) => submitAnswer({ ...call, bank }, input))
  serve(app, 'signed_in', contract.prepareNext, (call, input) => prepareNext({ ...call, bank }, input))
  serve(app, 'signed_in', contract.listCorrections, (call, input) =>
    listCorrections({ ...call, bank }, input),
  )
  serve(app, 'signed_in', contract.getAssessmentResult, (call, input) =>
    getAssessmentResult({ ...call, bank }, input),
  )
  serve(app, 'signed_in', contract.getProfile, (call) => getProfile({ ...call, bank }))
  serve(app, 'signed_in', contract.listMyCampaigns, (call) => listMyCampaigns({ ...call, bank }))
  serve(app, 'signed_in', contract.reportQuestion, reportQuestion)
  serve(app, 'signed_in', tutorialsContract.listTutorials, (call) => listTutorials({ ...call, bank }))
  serve(app, 'signed_in', tutorialsContract.markTutorial, (call, input) =>
    markTutorial({ ...call, bank }, input),
  )
  serveFiles(app, bank)
}

import { resultsContract } from '@orga/contract'
import type { FastifyInstance } from 'fastify'
import type { Bank } from '../content/index.ts'
import { serve } from '../platform/http/serve.ts'
import { explainParticipant } from './explain-participant.ts'
import { getCampaignProgress } from './get-campaign-progress.ts'
import { getParticipant } from './get-participant.ts'
import { listParticipants } from './list-participants.ts'
import { listParticipationsOfLearner } from './list-participations-of-learner.ts'

export function addResultRoutes(app: FastifyInstance, bank: Bank): void {
  const contract = resultsContract
  serve(app, 'member', contract.getCampaignProgress, getCampaignProgress)
  serve(app, 'member', contract.listParticipants, listParticipants)
  serve(app, 'member', contract.getParticipant, (call, input) => getParticipant({ ...call, bank }, input))
  serve(app, 'member', contract.explainParticipant, (call, input) =>
    explainParticipant({ ...call, bank }, input),
  )
  serve(app, 'member', contract.listParticipationsOfLearner, (call, input) =>
    listParticipationsOfLearner({ ...call, bank }, input),
  )
}

import type { campaignsContract, Output, resultsContract } from '@orga/contract'

export type Campaign = Output<typeof campaignsContract.getCampaign>
export type Participant = Output<typeof resultsContract.getParticipant>

import {
  archiveCampaign,
  createCampaign,
  drawCampaignCode,
  type Path,
  type Paths,
} from '../../../../server/src/campaigns/index.ts'
import type { Seeding } from '../seeding.ts'
import type { Lycee, TeamMember } from './team.ts'

/** A campaign as it was planned and as it went. */
export type CampaignPlan = {
  readonly name: string
  /** Découverte without it, and where the bank has it no more. */
  readonly pathId?: string
  /** null: the whole school. */
  readonly division: string | null
  /** Rank in the team. */
  readonly owner: number
  readonly created: Date
  readonly archived?: Date
  /** Hour when the class sat down to it; those who did not then follow in the days after. */
  readonly lesson?: Date
  /** Days over which the others begin. */
  readonly days: number
  /** Share of the pupils that have begun, and share of those that go to the end. */
  readonly begun: number
  readonly finished: number
}

export type SeededCampaign = CampaignPlan & {
  readonly id: string
  readonly code: string
  readonly skillIds: readonly string[]
}

type Step = { readonly campaign: CampaignPlan; readonly paths: Paths }

/** The path of this id; else the first of the list, which is Découverte. */
function findPath(paths: Paths, pathId = ''): Path {
  const path = paths.find(pathId) ?? paths.list()[0]
  if (!path) throw new Error('The bank has no path')
  return path
}

/** Creates a campaign on its day, as its owner does. */
export async function seedCampaign(
  { tx }: Seeding,
  { organizationId, members }: Lycee,
  { campaign, paths }: Step,
): Promise<SeededCampaign> {
  const { name, pathId, division, created } = campaign
  const path = findPath(paths, pathId)
  const call = { ...callOf(ownerOf(members, campaign), organizationId), db: tx, now: created, paths }
  const { id, code } = await createCampaign(
    { ...call, drawCode: drawCampaignCode },
    { organizationId, name, targetProfileId: path.id, division },
  )
  return { ...campaign, id, code, skillIds: path.skillIds }
}

/** Closes a campaign that is over. */
export async function closeCampaign(
  { tx }: Seeding,
  { organizationId, members }: Lycee,
  { campaign, paths }: { readonly campaign: SeededCampaign; readonly paths: Paths },
): Promise<void> {
  if (!campaign.archived) return
  const call = callOf(ownerOf(members, campaign), organizationId)
  const key = { organizationId, campaignId: campaign.id }
  await archiveCampaign({ ...call, db: tx, now: campaign.archived, paths }, key)
}

function ownerOf(members: readonly TeamMember[], { owner, name }: CampaignPlan): TeamMember {
  const member = members[owner]
  if (!member) throw new Error(`Nobody owns ${name}`)
  return member
}

const callOf = ({ actor, role }: TeamMember, organizationId: string) => ({
  actor,
  membership: { organizationId, role },
})

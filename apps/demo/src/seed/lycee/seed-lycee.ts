import { createChance } from '@orga/fixtures'
import { pathsOf } from '../../../../server/src/paths-of.ts'
import { createIds, type Ids } from '../ids.ts'
import type { Seeding } from '../seeding.ts'
import { planLastYear, planThisYear } from './campaign-plans.ts'
import { closeCampaign, seedCampaign, type SeededCampaign } from './campaigns.ts'
import { insertHistories, type Life, liveHistory, noHistories } from './histories.ts'
import { importRoster } from './imports.ts'
import { type Link, linkPupils } from './link-pupils.ts'
import { listPupils, pickLinkable, type Pupil } from './pupils.ts'
import { inventRosters } from './rosters.ts'
import { createSchooling, type Schooling } from './schooling.ts'
import { planSittings } from './sittings.ts'
import { inviteColleague, type Lycee, seedTeam, visitLately } from './team.ts'

/** The lycée in full swing: its team, its lists, its campaigns, and what its pupils have done since last year. */
export async function seedLycee(seeding: Seeding): Promise<void> {
  const lycee = await seedTeam(seeding)
  const { campaigns, schooling } = await seedSchoolYears(seeding, lycee)
  await seedPupils(seeding, lycee, { campaigns, schooling })
  await visitLately(seeding, lycee)
  await inviteColleague(seeding, lycee)
}

type Years = { readonly campaigns: readonly SeededCampaign[]; readonly schooling: Schooling }

/** Two school years as the team lived them, in the order of time. */
async function seedSchoolYears(seeding: Seeding, lycee: Lycee): Promise<Years> {
  const { calendar, bank } = seeding
  const { schoolYear, on, at } = calendar
  const paths = pathsOf(bank)
  const rosters = inventRosters(schoolYear)
  const september = on(`${schoolYear}-09-04`, '10:40')
  const first = at(84, '09:50')
  const lists = [
    { schoolYear: schoolYear - 1, since: on(`${schoolYear}-03-23`, '14:15'), pupils: rosters.lastYear },
    { schoolYear, since: first < september ? first : september, pupils: rosters.first },
    { schoolYear, since: at(14, '15:30'), pupils: rosters.later },
  ] as const
  const [lastYear, thisYear, latest] = lists
  const campaigns: SeededCampaign[] = []
  const create = async (plans: readonly Parameters<typeof seedCampaign>[2]['campaign'][]): Promise<void> => {
    for (const campaign of plans) campaigns.push(await seedCampaign(seeding, lycee, { campaign, paths }))
  }
  await importRoster(seeding, lycee, { ...lastYear, now: lastYear.since })
  await create([planLastYear(calendar, thisYear.since)])
  for (const campaign of campaigns) await closeCampaign(seeding, lycee, { campaign, paths })
  await importRoster(seeding, lycee, { ...thisYear, now: thisYear.since })
  const plans = planThisYear(calendar)
  await create(plans.filter(({ created }) => created < latest.since))
  await importRoster(seeding, lycee, { ...latest, now: latest.since })
  await create(plans.filter(({ created }) => created >= latest.since))
  return { campaigns, schooling: createSchooling(lists) }
}

async function seedPupils(seeding: Seeding, lycee: Lycee, { campaigns, schooling }: Years): Promise<void> {
  const { tx, bank, calendar } = seeding
  const chance = createChance('the lycée’s pupils')
  const ids = createIds(chance)
  const table = { bank, chance, ids, now: calendar.now }
  const lives = pickLinkable(await listPupils(tx, lycee), chance).flatMap((pupil) => {
    const placeAt = (moment: Date) => schooling(pupil.eleveId, moment)
    const sittings = planSittings({ bank, calendar, chance, campaigns, placeAt })
    // Whoever left before doing anything never came through the portal.
    if (!pupil.isHere && sittings.length === 0) return []
    const moments = [
      sittings[0]?.startsAt,
      calendar.at(2 + chance.below(60), '16:50'),
      calendar.at(2, '16:50'),
    ]
    const before = moments.find((moment) => moment && placeAt(moment)) ?? calendar.now
    return [{ sittings, organizationId: lycee.organizationId, link: linkBefore(pupil, before, ids) }]
  }) satisfies Life[]
  await linkPupils(
    { tx, ids },
    lycee,
    lives.map(({ link }) => link),
  )
  const histories = noHistories()
  for (const life of lives) liveHistory(table, life, histories)
  await insertHistories(tx, histories)
}

/** Linked a moment before the first thing they did. */
function linkBefore(pupil: Pupil, moment: Date, ids: Ids): Link {
  const linkedAt = new Date(moment.getTime() - 90_000)
  return { pupil, accountId: ids.at(linkedAt), linkedAt }
}

import type { Chance } from '@orga/fixtures'
import type { Bank } from '../../../../server/src/content/index.ts'
import type { Calendar } from '../calendar.ts'
import type { SeededCampaign } from './campaigns.ts'
import type { Place } from './schooling.ts'

/** When a pupil sits down, to what, and after how many answers they leave. */
export type PlannedSitting = {
  readonly startsAt: Date
  readonly limit: number
  readonly campaign: SeededCampaign | null
  readonly competenceId: string | null
  readonly place: Place
}

export type Planning = {
  readonly bank: Bank
  readonly calendar: Calendar
  readonly chance: Chance
  readonly campaigns: readonly SeededCampaign[]
  /** Where the pupil was at a moment. */
  readonly placeAt: (moment: Date) => Place | undefined
}

const dayMs = 24 * 3600 * 1000
const inLesson = 0.88
const trainers = 0.45
const trainingDays = 70
const toTheEnd = 0.75
const freeTimes = ['12:35', '13:10', '17:20', '18:05', '18:40', '19:30', '20:15'] as const

/** Everything that a pupil does on the service, in the order of time. */
export function planSittings(planning: Planning): PlannedSitting[] {
  const inCampaigns = planning.campaigns.flatMap((campaign) => planCampaign(planning, campaign))
  return [...inCampaigns, ...planTraining(planning)].sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime(),
  )
}

function planCampaign(planning: Planning, campaign: SeededCampaign): PlannedSitting[] {
  const { chance, calendar, placeAt } = planning
  const { division, archived, begun, finished } = campaign
  const first = firstMoment(campaign)
  const there = placeAt(first)
  if (!there || (division !== null && there.division !== division)) return []
  if (!chance.happens(division === null ? begun * zealOf(there.division) : begun)) return []
  const startsAt =
    campaign.lesson && chance.happens(inLesson)
      ? minutesAfter(first, chance.below(6))
      : later(planning, campaign)
  const place = placeAt(startsAt)
  if (!place || startsAt >= (archived ?? calendar.now)) return []
  return [{ startsAt, limit: limitOf(chance, finished), campaign, competenceId: null, place }]
}

/** The lesson; where a weekend has moved it before the campaign itself, and without one, soon after its creation. */
function firstMoment({ lesson, created }: SeededCampaign): Date {
  return lesson && lesson > created ? lesson : minutesAfter(created, 40)
}

/** In a campaign of the whole school some classes are led to it, others not; the youngest have their own. */
function zealOf(division: string): number {
  if (division.startsWith('2')) return 0.25
  return division.endsWith('1') ? 1.4 : division.endsWith('2') ? 1 : 0.6
}

/** In free time, in the days after. */
function later({ chance, calendar }: Planning, campaign: SeededCampaign): Date {
  const from = firstMoment(campaign)
  const day = new Date(from.getTime() + (1 + chance.below(campaign.days)) * dayMs)
  const moment = calendar.on(day.toISOString().slice(0, 10), chance.pick(freeTimes))
  return moment > from ? minutesAfter(moment, chance.below(20)) : minutesAfter(from, 90)
}

function planTraining({ bank, chance, calendar, placeAt }: Planning): PlannedSitting[] {
  const competences = [...bank.competences.values()].filter(({ tubeIds }) => tubeIds.length > 0)
  if (competences.length === 0 || !chance.happens(trainers)) return []
  return Array.from({ length: 1 + chance.below(2) }, () => {
    const moment = calendar.at(1 + chance.below(trainingDays), chance.pick(freeTimes))
    const startsAt = minutesAfter(moment, chance.below(25))
    const limit = limitOf(chance, toTheEnd)
    return { startsAt, limit, competenceId: chance.pick(competences).id }
  }).flatMap((sitting) => {
    const place = placeAt(sitting.startsAt)
    return place && sitting.startsAt < calendar.now ? [{ ...sitting, place, campaign: null }] : []
  })
}

const minutesAfter = (date: Date, minutes: number): Date => new Date(date.getTime() + minutes * 60_000)

const limitOf = (chance: Chance, finished: number): number =>
  chance.happens(finished) ? Number.POSITIVE_INFINITY : 1 + chance.below(4)

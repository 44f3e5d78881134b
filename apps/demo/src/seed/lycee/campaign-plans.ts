import type { Calendar } from '../calendar.ts'
import type { CampaignPlan } from './campaigns.ts'

/** Last year’s campaign of one class, archived in July. */
export function planLastYear({ on, schoolYear }: Calendar, before: Date): CampaignPlan {
  const archived = on(`${schoolYear}-07-02`, '16:20')
  return {
    name: `Découverte 2DE 2 (${schoolYear - 1}-${schoolYear})`,
    division: '2DE 2',
    owner: 4,
    created: on(`${schoolYear}-05-04`, '17:10'),
    lesson: on(`${schoolYear}-05-12`, '10:10'),
    days: 10,
    begun: 0.95,
    finished: 0.93,
    archived: archived < before ? archived : new Date(before.getTime() - 3600_000),
  }
}

/** This year’s campaigns, the oldest first: over, in progress, just begun, and one that nobody has begun yet. */
export function planThisYear(calendar: Calendar): readonly CampaignPlan[] {
  return [...planAutumn(calendar), ...planRecent(calendar)]
}

const planAutumn = ({ at }: Calendar): readonly CampaignPlan[] => [
  {
    name: 'Se protéger en ligne, tout le lycée',
    pathId: 'protection',
    division: null,
    owner: 1,
    created: at(82, '11:30'),
    days: 76,
    begun: 0.62,
    finished: 0.85,
  },
  {
    name: 'Découverte 2DE 1',
    division: '2DE 1',
    owner: 4,
    created: at(77, '17:25'),
    lesson: at(75, '08:35'),
    days: 21,
    begun: 0.98,
    finished: 0.97,
  },
  {
    name: 'Découverte 2DE 2',
    division: '2DE 2',
    owner: 4,
    created: at(75, '17:40'),
    lesson: at(68, '10:10'),
    days: 40,
    begun: 0.93,
    finished: 0.86,
  },
  {
    name: 'Rechercher et vérifier, 1G 1',
    pathId: 'recherche',
    division: '1G 1',
    owner: 3,
    created: at(60, '12:50'),
    lesson: at(56, '14:05'),
    days: 25,
    begun: 1,
    finished: 0.97,
  },
  {
    name: 'Tableur, T STMG',
    pathId: 'tableur',
    division: 'T STMG',
    owner: 5,
    created: at(34, '18:05'),
    lesson: at(30, '15:10'),
    days: 28,
    begun: 0.88,
    finished: 0.7,
  },
]

const planRecent = ({ at }: Calendar): readonly CampaignPlan[] => [
  {
    name: 'Découverte 2DE 3',
    division: '2DE 3',
    owner: 2,
    created: at(16, '13:15'),
    lesson: at(13, '09:25'),
    days: 12,
    begun: 0.7,
    finished: 0.6,
  },
  {
    name: 'Tableur, 1 STMG',
    pathId: 'tableur',
    division: '1 STMG',
    owner: 5,
    created: at(8, '17:45'),
    lesson: at(4, '13:40'),
    days: 4,
    begun: 0.5,
    finished: 0.45,
  },
  {
    name: 'Découverte 2DE 4',
    division: '2DE 4',
    owner: 2,
    created: at(1, '17:50'),
    days: 1,
    begun: 0,
    finished: 0,
  },
]

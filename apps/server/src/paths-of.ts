import type { Path, Paths } from './campaigns/index.ts'
import type { Bank, TargetProfile } from './content/index.ts'

/** The target profiles of the bank, as a campaign sees them. */
export function pathsOf(bank: Bank): Paths {
  const paths = new Map(
    [...bank.targetProfiles.values()].map((profile) => [profile.id, pathOf(bank, profile)]),
  )
  return { list: () => [...paths.values()], find: (id) => paths.get(id) }
}

function pathOf(bank: Bank, profile: TargetProfile): Path {
  const { cappedTubes: _, stages, badges, ...own } = profile
  return {
    ...own,
    onPhone: countOnPhone(bank, profile.skillIds),
    competences: listCompetences(bank, profile),
    stages: stages.map(({ rule, title, message }) => ({
      title,
      message,
      percent: rule.kind === 'threshold' ? rule.percent : null,
    })),
    badges: badges.map(({ title, message }) => ({ title, message })),
  }
}

/** In the order of the framework, each with the subjects of the path. */
function listCompetences(bank: Bank, { cappedTubes, skillIds }: TargetProfile): Path['competences'] {
  const touched = new Set(skillIds.map((skillId) => bank.skills.get(skillId)?.competenceId))
  const named = [...bank.competences.values()].filter(({ id }) => touched.has(id))
  return named.map(({ id, title, areaId }) => ({
    id,
    title,
    area: areaId,
    tubes: cappedTubes.flatMap(({ tubeId, level }) => {
      const tube = bank.tubes.get(tubeId)
      if (tube?.competenceId !== id) return []
      // A cap above the highest level that the bank has promises nothing more.
      const levels = tube.skillIds.map((skillId) => bank.skills.get(skillId)?.level ?? 0)
      const highest = Math.max(...levels.filter((one) => one <= level))
      return [{ title: tube.title, description: tube.description, level: highest }]
    }),
  }))
}

function countOnPhone(bank: Bank, skillIds: readonly string[]): number {
  const isOnPhone = (challengeId: string): boolean =>
    bank.challenges.get(challengeId)?.devices.includes('phone') === true
  return skillIds.filter((id) => bank.skills.get(id)?.challengeIds.some(isOnPhone)).length
}

import type { Skill, TargetProfile } from './bank.ts'
import type { TargetProfileData } from './framework-schema.ts'
import type { Problem } from './problems.ts'
import type { Reading } from './read-document.ts'

type CappedTubes = TargetProfileData['tubes']

/** A path with the skills that its capped tubes hold today. */
export function buildTargetProfile(
  file: string,
  data: TargetProfileData,
  skills: ReadonlyMap<string, Skill>,
): Reading<TargetProfile> {
  const tubes = new Set([...skills.values()].map(({ tubeId }) => tubeId))
  const problems = findUnknownTubes(file, data, tubes)
  if (problems.length > 0) return { value: null, problems }
  const value: TargetProfile = {
    id: file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.')),
    title: data.title,
    description: data.description,
    group: data.group,
    assessed: data.assessed,
    notAssessed: data.notAssessed,
    equipment: data.equipment,
    minutes: data.minutes,
    cappedTubes: toCappedTubes(data.tubes),
    skillIds: data.tubes.flatMap(({ tube, level }) => skillsOf(tube, level, skills)),
    stages: data.stages.map(({ title, message, ...rule }) => ({ rule: stageRule(rule), title, message })),
    badges: data.badges.map(({ criteria, ...badge }) => ({
      ...badge,
      criteria: criteria.map(({ percent, tubes: capped }) => ({
        percent,
        ...(capped ? { cappedTubes: toCappedTubes(capped) } : {}),
      })),
    })),
  }
  return { value, problems: [] }
}

const toCappedTubes = (tubes: CappedTubes) => tubes.map(({ tube, level }) => ({ tubeId: tube, level }))

function findUnknownTubes(file: string, data: TargetProfileData, known: ReadonlySet<string>): Problem[] {
  const lists: [string, CappedTubes][] = [
    ['tubes', data.tubes],
    ...data.badges.flatMap(({ criteria }, index) =>
      criteria.map(({ tubes }): [string, CappedTubes] => [`badges.${index}.criteria`, tubes ?? []]),
    ),
  ]
  return lists.flatMap(([field, list]) =>
    list
      .filter(({ tube }) => !known.has(tube))
      .map(({ tube }) => ({ file, field, message: `sujet inconnu : ${tube}.` })),
  )
}

function skillsOf(tube: string, cap: number, skills: ReadonlyMap<string, Skill>): string[] {
  return [...skills.values()]
    .filter(({ tubeId, level }) => tubeId === tube && level <= cap)
    .map(({ id }) => id)
}

type Stage = Omit<TargetProfileData['stages'][number], 'title' | 'message'>

function stageRule({ percent, level }: Stage): TargetProfile['stages'][number]['rule'] {
  if (percent !== undefined) return { kind: 'threshold', percent }
  return level === undefined ? { kind: 'first_skill' } : { kind: 'level', level }
}

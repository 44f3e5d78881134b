import type { Bank, Competence, Skill, Tube } from './bank.ts'
import { buildChallenge } from './build-challenge.ts'
import { buildTargetProfile } from './build-target-profile.ts'
import {
  type Files,
  findFaults,
  frameworkFile,
  itemFile,
  profileFile,
  tubeFile,
  tutorialFile,
} from './find-faults.ts'
import { targetProfileSchema } from './framework-schema.ts'
import type { Generators } from './generation/load-generators.ts'
import type { Problem } from './problems.ts'
import { readYaml, type Reading } from './read-document.ts'
import {
  type Framework,
  readFramework,
  readTube,
  readTutorial,
  type RankedTube,
  type Tutorial,
} from './read-framework.ts'
import { type Item, readItem } from './read-item.ts'

/** The bank as far as it can be read, the items as written, and all that is wrong with the files. */
export type BankReading = {
  readonly bank: Bank
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
}

export function assembleBank(files: Files, generators: Generators): BankReading {
  const problems: Problem[] = []
  const keep = <T>(reading: Reading<T>): T[] => {
    problems.push(...reading.problems)
    return reading.value === null ? [] : [reading.value]
  }
  const readAll = <T>(pattern: RegExp, read: (file: string, text: string) => Reading<T>): T[] =>
    [...files].flatMap(([file, text]) => (pattern.test(file) && text !== null ? keep(read(file, text)) : []))

  const framework = keep(readFramework(frameworkFile, files.get(frameworkFile)))[0] ?? null
  const tubes = readAll(tubeFile, readTube).sort((a, b) => a.rank - b.rank)
  const items = readAll(itemFile, (file, text) => readItem(file, text, generators))
  const tutorials = readAll(tutorialFile, readTutorial)
  const skills = buildSkills(items, tubes, tutorials)
  const profiles = readAll(profileFile, (file, text) => {
    const { value, problems: wrong } = readYaml(file, text, targetProfileSchema)
    if (!value) return { value, problems: wrong }
    const built = buildTargetProfile(file, value, skills)
    return { ...built, value: built.value && { rank: value.rank, profile: built.value } }
  })
  problems.push(...findFaults({ files, framework, tubes, items, tutorials }))
  const bank: Bank = {
    areas: framework?.areas ?? [],
    competences: byId(buildCompetences(framework, tubes)),
    tubes: byId(buildTubes(tubes, skills)),
    skills,
    challenges: byId(items.map(buildChallenge)),
    targetProfiles: byId(profiles.sort((a, b) => a.rank - b.rank).map(({ profile }) => profile)),
  }
  return { bank, items, problems }
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))

function buildCompetences(framework: Framework | null, tubes: readonly RankedTube[]): Competence[] {
  return (framework?.competences ?? []).map((competence) => ({
    ...competence,
    tubeIds: tubes.filter(({ competenceId }) => competenceId === competence.id).map(({ id }) => id),
  }))
}

function buildTubes(tubes: readonly RankedTube[], skills: ReadonlyMap<string, Skill>): Tube[] {
  const all = [...skills.values()]
  return tubes.map(({ id, competenceId, title, description }) => ({
    id,
    competenceId,
    title,
    description,
    skillIds: all.filter(({ tubeId }) => tubeId === id).map((skill) => skill.id),
  }))
}

/** From the lowest level of each tube to the highest. */
function buildSkills(
  items: readonly Item[],
  tubes: readonly RankedTube[],
  tutorials: readonly Tutorial[],
): ReadonlyMap<string, Skill> {
  const competenceOf = new Map(tubes.map(({ id, competenceId }) => [id, competenceId]))
  const groups = Map.groupBy(items, ({ tubeId, level }) => `${tubeId}.${level}`)
  const tutorialOf = new Map<string, Skill['tutorial']>(
    tutorials.flatMap(({ tubeId, levels, title, body }) =>
      levels.map((level): [string, Skill['tutorial']] => [`${tubeId}.${level}`, { title, body }]),
    ),
  )
  const skills = [...groups].flatMap(([id, [first, ...others]]): Skill[] => {
    const competenceId = competenceOf.get(first?.tubeId ?? '')
    if (!first || competenceId === undefined) return []
    const { tubeId, level } = first
    const challengeIds = [first, ...others].map(({ data }) => data.id)
    return [{ id, tubeId, competenceId, level, challengeIds, tutorial: tutorialOf.get(id) ?? null }]
  })
  return byId(skills.sort((a, b) => a.tubeId.localeCompare(b.tubeId) || a.level - b.level))
}

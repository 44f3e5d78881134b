import type { tutorialsContract, Output } from '@orga/contract'
import type { Knowledge } from '@orga/engine'
import type { Bank, Skill, Tube } from '../../content/index.ts'
import { readMarkdown } from '../../platform/markdown/read-markdown.ts'

export type MyTutorial = Output<typeof tutorialsContract.listTutorials>['tutorials'][number]
type Mark = { readonly tutorialId: string; readonly saved: boolean; readonly read: boolean }

/**
 * The tutorials of the subjects that somebody has answered about: of a subject not met yet a tutorial would give away
 * what is still to be asked. Recommended is the one for the next level of each subject.
 */
export function findMyTutorials(bank: Bank, knowledge: Knowledge, marks: readonly Mark[]): MyTutorial[] {
  const marked = new Map(marks.map((mark) => [mark.tutorialId, mark]))
  const met = [...bank.tubes.values()].filter(({ id }) => (knowledge[id]?.asked.length ?? 0) > 0)
  return met.flatMap((tube) => {
    const floor = knowledge[tube.id]?.floor ?? 0
    const skills = listTutorialSkills(bank, tube)
    const next = skills.findLast(({ level, upTo }) => level <= floor + 1 || upTo <= floor + 1)
    return skills.flatMap((skill): MyTutorial[] => {
      const mark = marked.get(skill.id)
      const { title = '', body = '' } = skill.tutorial ?? {}
      return [
        {
          id: skill.id,
          title,
          body: readMarkdown(body),
          tube: tube.title,
          competence: presentCompetence(bank, tube),
          recommended: skill === next && skill.upTo > floor,
          saved: mark?.saved ?? false,
          read: mark?.read ?? false,
        },
      ]
    })
  })
}

type TutorialSkill = Skill & {
  /** The highest level that the same tutorial serves. */
  readonly upTo: number
}

/** The skills of a subject at which a tutorial begins: the next levels may share it. */
function listTutorialSkills(bank: Bank, { skillIds }: Tube): TutorialSkill[] {
  const skills = skillIds
    .flatMap((id) => bank.skills.get(id) ?? [])
    .filter(({ tutorial }) => tutorial !== null)
  const groups = Map.groupBy(skills, ({ tutorial }) => tutorial?.title)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ ...first, upTo: group.at(-1)?.level ?? first.level }] : []
  })
}

function presentCompetence(bank: Bank, { competenceId }: Tube): MyTutorial['competence'] {
  const competence = bank.competences.get(competenceId)
  return { id: competenceId, title: competence?.title ?? '', area: competence?.areaId ?? '' }
}

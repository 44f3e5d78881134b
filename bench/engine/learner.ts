import type { CampaignSkill } from '@orga/engine'
import { type Chance, createChance } from '../numbers/chance.ts'
import type { World } from './worlds.ts'

/** A learner before a bank of their own: both engines meet the same ones, and the same answer to a question. */
export type Learner = {
  readonly seed: string
  readonly skills: readonly CampaignSkill[]
  /** In the order of the skills. */
  readonly mastered: readonly boolean[]
  /** Whether the answer to the question on a skill is right. */
  readonly answers: readonly boolean[]
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8]

/** The learner of this number in a world, with `tubes` tubes of three to five levels. */
export function createLearner(world: World, tubes: number, number: number): Learner {
  const chance = createChance(number * 7919 + tubes * 104_729 + 1)
  const ability = world.ability(chance)
  const skills: CampaignSkill[] = []
  const mastered: boolean[] = []
  const answers: boolean[] = []
  for (let tube = 0; tube < tubes; tube++) {
    const threshold = world.threshold(ability, chance)
    for (const level of drawLevels(chance)) {
      const { real, told } = world.noise(chance)
      const id = `${tube}.${level}`
      const masters = level <= threshold
      skills.push({
        id,
        tubeId: String(tube),
        competenceId: String(tube % 4),
        level,
        items: [{ id, timed: false, ...told }],
      })
      mastered.push(masters)
      answers.push(chance() < (masters ? 1 - real.slip : real.guess))
    }
  }
  return { seed: `${number}`, skills, mastered, answers }
}

function drawLevels(chance: Chance): number[] {
  const count = 3 + Math.floor(3 * chance())
  return levels
    .map((level) => ({ level, rank: chance() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ level }) => level)
    .sort((a, b) => a - b)
}

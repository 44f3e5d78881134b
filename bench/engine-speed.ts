import { assess, campaignSettings, type CampaignSkill, type DatedAnswer } from '@orga/engine'
import { createLearner } from './engine/learner.ts'
import { quantileOf } from './engine/tally.ts'
import { worlds } from './engine/worlds.ts'

// Processor time of one answer: everything known is computed again from the answers alone, and the next question chosen.
const settings = campaignSettings({ target: 0.02 })
const world = worlds.find(({ name }) => name === 'by type') ?? worlds[0]
const round = (value: number): number => Number(value.toPrecision(3))

/** The floor: one look at each skill and each answer. */
function look(skills: readonly CampaignSkill[], answers: readonly DatedAnswer[]): number {
  let sum = 0
  for (const { level, items } of skills) sum += level + items.length
  for (const { correct } of answers) if (correct) sum++
  return sum
}

/** Milliseconds of this process, so that what else the machine does is not counted. */
function time(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function measure(tubes: number, tests: number, { silent = false } = {}): void {
  if (!world) return
  const choices: number[] = []
  const floors: number[] = []
  let stateBytes = 0
  let skillCount = 0
  for (let number = 0; number < tests; number++) {
    const { skills, answers: given, seed } = createLearner(world, tubes, number)
    skillCount = Math.max(skillCount, skills.length)
    const answers: DatedAnswer[] = []
    const test = { settings, skills, startedAt: 0, earlier: [], answers, seed }
    for (let choosing = assess(test); choosing.next;) {
      const index = skills.findIndex(({ id }) => id === choosing.next?.skillId)
      const skill = skills[index]
      if (!skill) break
      const { challengeId, timed } = choosing.next
      const { guess = 0, slip = 0 } = skill.items[0] ?? {}
      const { tubeId, level } = skill
      answers.push({ challengeId, tubeId, level, timed, guess, slip, correct: given[index] ?? false, at: 0 })
      choices.push(time(() => (choosing = assess(test))))
      floors.push(time(() => look(skills, answers)))
    }
    const kept = Object.fromEntries(answers.map(({ challengeId }) => [challengeId, 1_790_000_000_000]))
    stateBytes = Math.max(stateBytes, JSON.stringify({ settings, seed, kept }).length)
  }
  if (silent) return
  console.log(
    JSON.stringify({
      bench: 'campaign choice',
      tubes,
      skills: skillCount,
      medianMs: round(quantileOf(choices, 0.5)),
      p99Ms: round(quantileOf(choices, 0.99)),
      worstMs: round(Math.max(...choices)),
      floorMs: round(floors.reduce((sum, one) => sum + one, 0) / floors.length),
      stateBytes,
    }),
  )
}

// The first tests only warm the compiler up, as a server that runs is warm.
measure(12, 20, { silent: true })
measure(12, 60)
measure(170, 3)

import { assess, campaignSettings, type CampaignTest } from '@orga/engine'
import { createLearner } from './engine/learner.ts'
import { playEngine } from './engine/play-engine.ts'
import { worlds } from './engine/worlds.ts'
import { meanOf, medianOf, quantileOf, round } from './numbers/summary.ts'

// Processor time of one answer: everything known is computed again from the answers alone, and the next question chosen.
const settings = campaignSettings({ target: 0.02 })
const world = worlds.find(({ name }) => name === 'by type') ?? worlds[0]

/** The floor: one look at each skill and each answer. */
function look({ skills, answers }: CampaignTest): number {
  let sum = 0
  for (const { level, items } of skills) sum += level + items.length
  for (const { correct } of answers) if (correct) sum++
  return sum
}

/** Adds the milliseconds of this process, so that what else the machine does is not counted. */
function time<T>(work: () => T, times: number[]): T {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  times.push((user + system) / 1000)
  return result
}

function measure(tubes: number, tests: number, { silent = false } = {}): void {
  if (!world) return
  const choices: number[] = []
  const floors: number[] = []
  let stateBytes = 0
  let skillCount = 0
  for (let number = 0; number < tests; number++) {
    const learner = createLearner(world, tubes, number)
    skillCount = Math.max(skillCount, learner.skills.length)
    const { answers } = playEngine(learner, settings, (test) => {
      time(() => look(test), floors)
      return time(() => assess(test), choices)
    })
    const kept = Object.fromEntries(answers.map(({ challengeId }) => [challengeId, 1_790_000_000_000]))
    stateBytes = Math.max(stateBytes, JSON.stringify({ settings, seed: learner.seed, kept }).length)
  }
  if (silent) return
  console.log(
    JSON.stringify({
      bench: 'campaign choice',
      tubes,
      skills: skillCount,
      medianMs: round(medianOf(choices)),
      p99Ms: round(quantileOf(choices, 0.99)),
      worstMs: round(Math.max(...choices)),
      floorMs: round(meanOf(floors)),
      ratio: round(medianOf(choices) / meanOf(floors)),
      stateBytes,
    }),
  )
}

// The first tests only warm the compiler up, as a server that runs is warm.
measure(12, 20, { silent: true })
measure(12, 60)
measure(170, 3)

import { once } from 'node:events'
import { assess, campaignSettings, type CampaignTest, type DatedAnswer } from '@orga/engine'
import type { Command } from 'commander'
import { answerLine, LineError, readLines } from './json-lines.ts'
import { readGame } from './read-game.ts'

type Options = { readonly json?: true }

/** `pix engine play`: the campaign engine plays against anybody’s own simulated learners. */
export function addPlay(engine: Command): void {
  engine
    .command('play')
    .description(
      'mène des tests : lignes JSON sur l’entrée standard, une question ou un bilan par ligne en retour',
    )
    .option('--json', 'sans effet : la réponse est toujours un objet JSON par ligne')
    .action(async (_options: Options) => {
      const play = createPlayer()
      for await (const line of readLines(process.stdin)) {
        if (line.trim() === '') continue
        const told = JSON.stringify(answerLine(line, play))
        if (!process.stdout.write(`${told}\n`)) await once(process.stdout, 'drain')
      }
    })
}

/** A test in the hands of a player: where each skill comes from, and what has been answered. */
type Game = Pick<CampaignTest, 'settings' | 'skills' | 'seed'> & {
  readonly shape: readonly number[]
  readonly answers: DatedAnswer[]
  inHand: DatedAnswer | null
}

/** Answers `new` and `correct`, one after the other; a `new` in the middle of a test leaves it. */
export function createPlayer(): (message: unknown) => object {
  let game: Game | null = null
  return (message) => {
    const { new: wanted, correct } = readMessage(message)
    if (wanted !== undefined) {
      game = begin(wanted)
    } else {
      if (!game?.inHand)
        throw new LineError('no_question', 'Aucune question n’est posée : commencez par {"new":…}.')
      if (typeof correct !== 'boolean')
        throw new LineError('correct_invalid', '« correct » doit être true ou false.')
      game.answers.push({ ...game.inHand, correct })
    }
    return goOn(game)
  }
}

function readMessage(message: unknown): { readonly new?: unknown; readonly correct?: unknown } {
  const isObject = typeof message === 'object' && message !== null && !Array.isArray(message)
  if (!isObject || !('new' in message || 'correct' in message))
    throw new LineError('line_invalid', 'On attend {"new":…} ou {"correct":true|false}.')
  return message
}

function begin(wanted: unknown): Game {
  const { tubes, seed, noise, max, target } = readGame(wanted)
  const skills = tubes.flatMap((levels, tube) =>
    levels.map((level, position) => {
      const id = `${tube}.${position}`
      const items = [{ id, timed: false, ...noise }]
      return { id, tubeId: String(tube), competenceId: '', level, items }
    }),
  )
  const settings = campaignSettings({ target, maxQuestions: max })
  return { settings, skills, seed, shape: tubes.map(({ length }) => length), answers: [], inHand: null }
}

/** The next question, or what the test has shown. */
function goOn(game: Game): object {
  const { settings, skills, seed, shape, answers } = game
  const { next, estimate } = assess({ settings, skills, seed, answers, earlier: [], startedAt: 0 })
  const skill = skills.find(({ id }) => id === next?.skillId)
  if (!next || !skill) {
    game.inHand = null
    const chances = estimate.skills.map(({ probability }) => Number(probability.toFixed(6)))
    return { done: { questions: answers.length, mastered: shape.map((size) => chances.splice(0, size)) } }
  }
  const { tubeId, level, items } = skill
  const { guess = 0, slip = 0 } = items[0] ?? {}
  game.inHand = {
    challengeId: next.challengeId,
    tubeId,
    level,
    guess,
    slip,
    correct: false,
    timed: false,
    at: 0,
  }
  return { ask: { tube: Number(tubeId), level } }
}

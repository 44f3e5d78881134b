import { checkAnswer } from '@orga/engine'
import { ActionError } from '@orga/simulators/settings'
import { type Challenge, walk } from '../../apps/server/src/content/index.ts'

type Fault = { readonly field: string; readonly message: string }
type Played = NonNullable<Challenge['simulator']>

/** Takes the author’s ways through the simulator: each right one is judged right, each mistake wrong, with its comment. */
export function findWrongWalks({ solution }: Challenge, simulator: Played): Fault[] {
  const wrong = solution.type === 'state' ? (solution.wrong ?? []) : []
  const judge = (
    field: string,
    steps: Played['right'][number],
    fits: (checked: ReturnType<typeof checkAnswer>) => string | null,
  ) => {
    try {
      const message = fits(checkAnswer(solution, walk(simulator, steps)))
      return message === null ? [] : [{ field, message }]
    } catch (error) {
      if (error instanceof ActionError) return [{ field, message: error.message }]
      throw error
    }
  }
  const atFirst = checkAnswer(solution, walk(simulator, [])).outcome
  return [
    ...(atFirst === 'correct'
      ? [{ field: 'solution', message: 'l’état de départ est déjà la bonne réponse.' }]
      : []),
    ...simulator.right.flatMap((steps, index) =>
      judge(`walkthroughs.${index}`, steps, ({ outcome }) =>
        outcome === 'correct' ? null : 'ce chemin mène à une réponse refusée.',
      ),
    ),
    ...simulator.wrong.flatMap((steps, index) =>
      judge(`wrong.${index}`, steps, ({ outcome, feedback }) =>
        outcome === 'correct'
          ? 'ce chemin mène à une réponse acceptée.'
          : feedback === wrong[index]?.feedback
            ? null
            : `ce chemin reçoit un autre commentaire : ${feedback ?? 'aucun'}.`,
      ),
    ),
  ]
}

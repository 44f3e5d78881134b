import { dateInFigures, dayAfter } from '../../french.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

/** Days until the answer and until the delay was announced to be longer, if it was. */
type Kind = { readonly answered: readonly [number, number]; readonly announced?: readonly [number, number] }

const inTime: Kind = { answered: [5, 26] }
const late: Kind = { answered: [38, 70] }
const longer: Kind = { answered: [40, 80], announced: [8, 25] }
const tooLate: Kind = { answered: [45, 80], announced: [35, 42] }

function drawRequest(random: Random, { answered, announced }: Kind): string[] {
  const received = dayAfter({ year: 2026, month: 1, day: 5 }, random.integer(0, 110))
  const after = ([least, most]: readonly [number, number]): string =>
    dateInFigures(dayAfter(received, random.integer(least, most)))
  return [dateInFigures(received), announced ? after(announced) : '', after(answered)]
}

/** Far from a month on either side, so that no calendar is needed to the day. */
export const draw: Draw = (random) => {
  const count = { late: random.integer(2, 5), longer: random.integer(2, 4), tooLate: random.integer(1, 3) }
  const kinds: readonly (readonly [Kind, number])[] = [
    [inTime, random.integer(6, 9)],
    [late, count.late],
    [longer, count.longer],
    [tooLate, count.tooLate],
  ]
  const rows = kinds.flatMap(([kind, times]) =>
    Array.from({ length: times }, () => drawRequest(random, kind)),
  )
  const juste = count.late + count.tooLate
  return {
    lieu: random.pick(['d’un club de sport', 'd’une école de danse', 'd’un cinéma', 'd’un site de jeux']),
    juste,
    sansProlongation: juste + count.longer,
    toutesProlongees: count.late,
    demandes: [
      ['Numéro', 'Reçue le', 'Prolongation annoncée le', 'Réponse le'],
      ...random.shuffle(rows).map((row, index) => [String(index + 1), ...row]),
    ],
  }
}

import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi']

/** One session lasts too long; neither the earliest start nor the latest end tells which. */
export const draw: Draw = (random) => {
  const duree = random.integer(50, 80)
  const dureeMatinale = random.integer(24, 42)
  const dureeTardive = random.integer(24, 42)
  const middle = (length: number): [number, number] => {
    const start = 60 * random.integer(14, 16) + random.integer(3, 11) * 5
    return [start, start + length]
  }
  const early = 60 * 9 + random.integer(1, 11) * 5
  const late = 60 * 19 + random.integer(1, 5) * 5
  const sessions = random.shuffle<{ kind: string; span: [number, number] }>([
    { kind: 'long', span: middle(duree) },
    { kind: 'early', span: [early, early + dureeMatinale] },
    { kind: 'late', span: [late, late + dureeTardive] },
    { kind: 'other', span: middle(random.integer(15, 42)) },
    { kind: 'other', span: middle(random.integer(15, 42)) },
  ])
  const dayOf = (kind: string): string => days[sessions.findIndex((session) => session.kind === kind)] ?? ''
  return {
    prenom: random.pick(firstNames),
    choix: days,
    tableau: [
      ['Jour', 'Début', 'Fin'],
      ...sessions.map(({ span: [start, end] }, index) => [
        days[index] ?? '',
        timeOfDay(start),
        timeOfDay(end),
      ]),
    ],
    longue: dayOf('long'),
    matinale: dayOf('early'),
    tardive: dayOf('late'),
    duree,
    dureeMatinale,
    dureeTardive,
  }
}

import type { Draw } from '../../values.ts'

const things = [
  'La réunion',
  'Le match',
  'L’atelier',
  'La répétition',
  'Le goûter',
  'Le départ',
  'Le tournoi',
  'La visite',
]
const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** Lines of reports, with hours in four forms and scores that look like one of them. */
export const draw: Draw = (random) => {
  const petits = random.integer(7, 12)
  const grands = random.integer(3, 6)
  const points = random.integer(4, 7)
  const matches = random.integer(3, 6)
  const sound = random.integer(8, 14)
  const hour = (): number => random.integer(8, 19)
  const minute = (): string => random.pick(['10', '15', '20', '30', '40', '45'])
  const line = (time: string): string => `${random.pick(things)} de ${random.pick(days)} commence à ${time}.`
  const many = (count: number, one: () => string): string[] => Array.from({ length: count }, one)
  return {
    petits,
    grands,
    points,
    lettres: petits + grands,
    total: petits + grands + points,
    scores: petits + grands + points + matches,
    lignes: random.shuffle([
      ...many(petits, () => line(`${hour()}h${minute()}`)),
      ...many(grands, () => line(`${hour()}H${minute()}`)),
      ...many(points, () => line(`${hour()}:${minute()}`)),
      ...many(sound, () => line(`${hour()} h ${minute()}`)),
      ...many(
        matches,
        () =>
          `Notre équipe a joué ${random.pick(days)}. Score final : ${random.integer(3, 6)}:${random.integer(0, 2)}.`,
      ),
    ]),
  }
}

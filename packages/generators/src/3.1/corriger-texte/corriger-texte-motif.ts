import type { Draw } from '../../values.ts'

/** `{1}` is a number of one digit, `{2}` of two; the pattern that is too wide also finds the first thing to keep. */
const stories = [
  {
    sorte: 'les heures écrites sans espace',
    change: ['{1}h{2}', '{2}h{3}'],
    keep: ['cahier', '{2}h', 'h{2}'],
    patterns: { motif: '#+h##', court: '#h##', fixe: '##h##', large: '?+h?+' },
  },
  {
    sorte: 'les numéros de salle, faits d’une seule lettre puis de chiffres',
    change: ['B{1}', 'C{2}'],
    keep: ['CD{1}', '{2}', 'B'],
    patterns: { motif: '@#+', court: '@#', fixe: '@##', large: '@+#+' },
  },
  {
    sorte: 'les prix collés au signe de l’euro',
    change: ['{1}€', '{2}€'],
    keep: ['plusieurs€', '{2}', '€'],
    patterns: { motif: '#+€', court: '#€', fixe: '##€', large: '?+€' },
  },
] as const

export const draw: Draw = (random) => {
  const { sorte, change, keep, patterns } = random.pick(stories)
  const numbers = [random.integer(2, 9), random.integer(10, 18), random.integer(20, 55)]
  const fill = (text: string): string =>
    text.replaceAll(/\{(\d)\}/g, (_, place: string) => String(numbers[Number(place) - 1]))
  const [bref = '', long = ''] = change.map(fill)
  const kept = keep.map(fill)
  return {
    sorte,
    ...patterns,
    choix: random.shuffle(Object.values(patterns)),
    tableau: [
      ['À changer', 'À garder'],
      [bref, kept[0] ?? ''],
      [long, kept[1] ?? ''],
      ['', kept[2] ?? ''],
    ],
    bref,
    long,
    intrus: kept[0] ?? '',
  }
}

import type { Draw } from '../../values.ts'

const kinds = [
  ['l’ordinateur fixe', 'l’ordinateur portable'],
  ['le câble noir', 'le câble gris'],
  ['le petit écran', 'le grand écran'],
] as const

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Two failures share one part only; the success clears the three others that matter. */
export const draw: Draw = (random) => {
  const at = random.integer(0, 2)
  const pairs = kinds.map((pair) => random.shuffle(pair))
  const names = (choose: (kind: number) => 0 | 1): string[] =>
    pairs.map((pair, kind) => capital(pair[choose(kind)] ?? ''))
  const first = names(() => 0)
  const success = names((kind) => (kind === at ? 1 : 0))
  const second = names((kind) => (kind === at ? 0 : 1))
  const [saine = '', saine2 = ''] = first.filter((_, kind) => kind !== at)
  const [absente = '', absente2 = ''] = second.filter((_, kind) => kind !== at)
  const trials = random.shuffle([
    [...first, 'pas d’image'],
    [...success, 'image'],
    [...second, 'pas d’image'],
  ])
  return {
    choix: [...names(() => 0), ...names(() => 1)].toSorted((a, b) => a.localeCompare(b)),
    tableau: [['Ordinateur', 'Câble', 'Écran', 'Résultat'], ...trials],
    coupable: first[at] ?? '',
    remplacante: success[at] ?? '',
    saine,
    saine2,
    absente,
    absente2,
  }
}

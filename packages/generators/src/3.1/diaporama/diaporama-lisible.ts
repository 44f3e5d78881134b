import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const few = (): number => random.integer(9, 16)
  const many = (): number => random.integer(75, 120)
  const large = (): number => random.pick([28, 30, 32])
  const small = (): number => random.pick([9, 10, 11])
  const slides = random.shuffle([
    { kind: 'bonne', words: few(), size: large() },
    { kind: 'petite', words: few(), size: small() },
    { kind: 'bavarde', words: many(), size: large() },
    { kind: 'pire', words: many(), size: small() },
  ])
  const nameOf = (kind: string): string =>
    `Diapo ${'ABCD'.charAt(slides.findIndex((one) => one.kind === kind))}`
  return {
    tableau: [
      ['Diapo', 'Nombre de mots', 'Taille des lettres'],
      ...slides.map(({ words, size }, index) => [`Diapo ${'ABCD'.charAt(index)}`, words, `${size} points`]),
    ],
    bonne: nameOf('bonne'),
    bonneEnPhrase: nameOf('bonne')
      .toLowerCase()
      .replace(/.$/, (letter) => letter.toUpperCase()),
    petite: nameOf('petite'),
    bavarde: nameOf('bavarde'),
    pire: nameOf('pire'),
  }
}

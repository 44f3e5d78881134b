import type { Draw } from '../../values.ts'

/** Halves come out even. */
export const draw: Draw = (random) => {
  const essais = random.integer(3, 5)
  const total = 2 ** essais
  return {
    logiciel: random.pick([
      'Ton navigateur',
      'Ton logiciel de dessin',
      'Ton jeu',
      'Ton éditeur vidéo',
      'Ton logiciel de musique',
    ]),
    panne: random.pick(['se ferme tout seul', 'reste bloqué au démarrage', 'affiche une fenêtre vide']),
    essais,
    total,
    moitie: total / 2,
    unparun: total - 1,
    presque: essais - 1,
    suite: Array.from({ length: essais + 1 }, (_, step) => total / 2 ** step).join(', '),
  }
}

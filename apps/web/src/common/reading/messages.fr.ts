import type { Reading } from '@orga/contract'

type Names<Key extends keyof Reading> = Readonly<Record<Reading[Key] & (string | number), string>>

export const messages = {
  title: 'Confort de lecture',
  lead: 'Chaque choix se voit tout de suite, sur toutes les pages.',
  kept: 'Les choix sont gardés avec le compte\u00A0: ils reviennent à la prochaine connexion, sur n’importe quel appareil.',
  forgotten: 'Sans connexion à un compte, les choix durent jusqu’à la fermeture de l’onglet.',
  sample: 'Voici à quoi ressemble un texte. Une phrase courte, puis une autre\u00A0: 0 et O, 1, l et I.',
  size: 'Taille du texte',
  sizes: {
    100: 'Normale',
    120: '120\u00A0%',
    140: '140\u00A0%',
    170: '170\u00A0%',
    200: '200\u00A0%',
  } satisfies Names<'size'>,
  font: 'Police',
  fonts: {
    own: 'Atkinson (habituelle)',
    lexend: 'Lexend (plus large)',
    system: 'Verdana ou celle de l’appareil',
  } satisfies Names<'font'>,
  lines: 'Espace entre les lignes',
  letters: 'Espace entre les lettres',
  spacings: { normal: 'Normal', wide: 'Large', wider: 'Très large' } satisfies Names<'lines'>,
  scheme: 'Couleurs',
  schemes: { device: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' } satisfies Names<'scheme'>,
  contrast: 'Contraste',
  contrasts: { normal: 'Normal', strong: 'Renforcé' } satisfies Names<'contrast'>,
  ruler: 'Règle de lecture',
  rulerHint: 'Une bande éclaire la ligne sous le pointeur, le doigt ou l’élément choisi au clavier.',
  aloud: 'Lecture à voix haute',
  aloudHint: 'Ajoute aux questions un bouton «\u00A0Écouter\u00A0». Rien ne se lance tout seul.',
  reset: 'Tout remettre comme au début',
  wasReset: 'Tout est comme au début.',
  done: 'Fermer',
}

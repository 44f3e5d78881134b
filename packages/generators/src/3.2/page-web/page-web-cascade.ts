import type { Draw } from '../../values.ts'

const colours = ['green', 'maroon', 'navy', 'purple', 'teal', 'brown']

/**
 * Rules in any order. Two things change what they give: whether a rule aims at paragraphs of the menu, and whether
 * list items have a rule of their own or only the list.
 */
export const draw: Draw = (random) => {
  const [ofP = '', ofNote = '', ofSoft = '', ofMenu = '', ofList = '', ofMenuP = ''] = random.shuffle(colours)
  const aimsAtMenu = random.pick([true, false])
  const list = random.pick(['li', 'ul'])
  const rules = random.shuffle([
    { target: 'p', colour: ofP },
    { target: '.note', colour: ofNote },
    { target: '.doux', colour: ofSoft },
    { target: '#menu', colour: ofMenu },
    { target: list, colour: ofList },
    ...(aimsAtMenu ? [{ target: '#menu p', colour: ofMenuP }] : []),
  ])
  const last = rules.findLast(({ target }) => target === '.note' || target === '.doux')
  return {
    deux: aimsAtMenu ? ofMenuP : ofNote,
    trois: aimsAtMenu ? ofMenuP : ofP,
    quatre: last?.colour ?? '',
    cinq: ofList,
    explicationDeux: `Aucune règle ne vise « deux » : il prend la couleur de son paragraphe, donnée par ${aimsAtMenu ? '`#menu p`' : '`.note`'}.`,
    explicationTrois: aimsAtMenu
      ? '« trois » suit aussi `#menu p`.'
      : '« trois » suit `p` : la règle `#menu` vise seulement son cadre.',
    explicationCinq:
      list === 'li' ? '« cinq » suit `li`.' : 'Aucune règle ne vise « cinq » : il prend la couleur de `ul`.',
    page: [
      '<!doctype html>',
      '<html lang="fr">',
      '<head>',
      '  <meta charset="utf-8">',
      '  <title>Cascade</title>',
      '  <style>',
      ...rules.map(({ target, colour }) => `    ${target} { color: ${colour}; }`),
      '  </style>',
      '</head>',
      '<body>',
      '  <div id="menu">',
      '    <p class="note">un <strong>deux</strong></p>',
      '    <p>trois</p>',
      '  </div>',
      '  <ul>',
      '    <li class="note doux">quatre</li>',
      '    <li>cinq</li>',
      '  </ul>',
      '</body>',
      '</html>',
    ],
  }
}

import type { Draw } from '../../values.ts'

const documents = ['Affiche', 'Programme', 'Budget', 'Photos', 'Inscriptions', 'Règlement']
const audiences = ['Les personnes invitées', 'Les comptes du collège', 'Toute personne qui a le lien']

/** Each audience once, so that all three are met; the right alone never tells. */
export const draw: Draw = (random) => {
  const rights = random.shuffle(['Lire', 'Commenter', 'Modifier'])
  const rows = random
    .shuffle(audiences)
    .map((audience, place) => ({ audience, right: rights[place] ?? '', title: '' }))
  const titles = random.some(documents, 3)
  const sheets = rows.map((row, place) => ({ ...row, title: titles[place] ?? '' }))
  const answer = (place: number, least: number): string => {
    const sheet = sheets[place]
    return sheet && audiences.indexOf(sheet.audience) >= least ? sheet.right : 'Rien'
  }
  // Twice somebody without an account (2), twice somebody of the school (1); the school’s own document for both.
  const school = sheets.findIndex(({ audience }) => audience === 'Les comptes du collège')
  const all = sheets.findIndex(({ audience }) => audience.startsWith('Toute'))
  const invited = sheets.findIndex(({ audience }) => audience.startsWith('Les personnes'))
  const [doc1 = 0, doc3 = 0] = random.shuffle([school, all])
  const [doc2 = 0, doc4 = 0] = random.shuffle([school, invited])
  const title = (place: number): string => sheets[place]?.title ?? ''
  return {
    doc1: title(doc1),
    doc2: title(doc2),
    doc3: title(doc3),
    doc4: title(doc4),
    rep1: answer(doc1, 2),
    rep2: answer(doc2, 1),
    rep3: answer(doc3, 2),
    rep4: answer(doc4, 1),
    tableau: [
      ['Document', 'Qui peut ouvrir le lien', 'Ce que permet le lien'],
      ...sheets.map((sheet) => [sheet.title, sheet.audience, sheet.right]),
    ],
  }
}

import { dateInFigures, dayAfter } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const interests =
  'musique, randonnée, jeux, mode, football, cuisine, animaux, séries, vélo, danse, manga, voyages, photo, bijoux, échecs, théâtre'.split(
    ', ',
  )

/** What a network gives back: the interests that count are in one of three files. */
export const draw: Draw = (random) => {
  const juste = random.integer(4, 7)
  const [kept = 0, said = 0] = random.some([1, 2, 3, 4], 2)
  const prenom = random.pick(firstNames)
  const subjects = random.shuffle(interests)
  const kinds = [
    ...Array.from({ length: juste }, () => 'déduit;oui'),
    ...Array.from({ length: kept }, () => 'déduit;non'),
    ...Array.from({ length: said }, () => 'déclaré;oui'),
    ...Array.from({ length: 2 }, () => 'déclaré;non'),
  ]
  const first = { year: 2026, month: 3, day: random.integer(1, 20) }
  const visits = Array.from(
    { length: 12 },
    (_, index) => `${dateInFigures(dayAfter(first, index))};téléphone`,
  )
  return {
    prenom,
    juste,
    deduits: juste + kept,
    utilises: juste + said,
    archive: {
      'profil.txt': `Prénom : ${prenom}\nLangue : français\nCompte créé en 2023\n`,
      'interets.csv': [
        'Centre d’intérêt;Origine;Publicité',
        ...random.shuffle(kinds.map((kind, index) => `${subjects[index] ?? ''};${kind}`)),
      ].join('\n'),
      'connexions.csv': ['Jour;Appareil', ...visits].join('\n'),
    },
  }
}

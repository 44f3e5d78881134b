import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

type Entry = { readonly title: string; readonly guid: string; readonly updated: string }

const titles = [
  'Menu de la semaine',
  'Le dessin du jour',
  'Résultats',
  'Agenda',
  'Petites annonces',
  'Énigme',
]
const fresh = ['Portrait', 'Reportage', 'Enquête', 'Recette', 'Critique']

const write = (entries: readonly Entry[]): string[] => [
  '<channel>',
  ...entries.flatMap(({ title, guid, updated }) => [
    '  <item>',
    `    <title>${title}</title>`,
    `    <guid>${guid}</guid>`,
    `    <updated>${updated}</updated>`,
    '  </item>',
  ]),
  '</channel>',
]

/** Some posts are new under an old title, others old under a new one: never as many of both. */
export const draw: Draw = (random) => {
  const first = random.integer(400, 900)
  const before = titles.map((title, index) => ({ title, guid: `b${first + index}`, updated: '2026-05-04' }))
  const [again = 0, retitled = 0] = random.some([1, 2, 3], 2)
  const brandNew = random.integer(1, 2)
  const kept = random.shuffle(before)
  const juste = again + brandNew
  const after = [
    ...kept
      .slice(0, again)
      .map(({ title }, index) => ({ title, guid: `b${first + 10 + index}`, updated: '2026-05-06' })),
    ...random
      .some(fresh, brandNew)
      .map((title, index) => ({ title, guid: `b${first + 20 + index}`, updated: '2026-05-07' })),
    ...kept.slice(again, again + retitled).map(({ title, guid }) => ({
      title: `${title}, mise à jour`,
      guid,
      updated: '2026-05-06',
    })),
    ...kept.slice(again + retitled),
  ]
  return {
    prenom: random.pick(firstNames),
    juste,
    partitre: brandNew + retitled,
    pardate: juste + retitled,
    lundi: write(before),
    jeudi: write(random.shuffle(after)),
  }
}

import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const names = ['Titre', 'Sous-titre', 'Date', 'Lieu', 'Prix', 'Programme', 'Contact', 'Mention', 'Horaire']

type Sort = 'large' | 'small'

/** Contrasts in tenths: enough for both, enough for a large text only, enough for none. */
export const draw: Draw = (random) => {
  const size = (sort: Sort): [number, string] =>
    random.pick<[number, string]>(
      sort === 'large'
        ? [
            [18, 'non'],
            [24, 'non'],
            [14, 'oui'],
            [16, 'oui'],
          ]
        : [
            [12, 'oui'],
            [16, 'non'],
            [11, 'non'],
            [14, 'non'],
          ],
    )
  const some = (count: number, sort: Sort, contrast: () => number): (readonly [Sort, number])[] =>
    Array.from({ length: count }, () => [sort, contrast()] as const)
  const enough = (): number => random.pick([45, 52, 70, 98])
  const between = (): number => random.pick([30, 34, 39, 44])
  const low = (): number => random.pick([15, 21, 26, 29])
  const texts = random.shuffle([
    ...some(random.integer(1, 2), 'small', enough),
    ...some(random.integer(1, 3), 'small', between),
    ...some(random.integer(1, 2), 'large', between),
    ...some(1, 'large', low),
    ...some(random.integer(0, 1), 'small', low),
  ])
  const titles = random.some(names, texts.length)
  const isBad = ([sort, contrast]: readonly [Sort, number]): boolean =>
    contrast < (sort === 'large' ? 30 : 45)
  return {
    tableau: [
      ['Texte', 'Taille', 'Gras', 'Contraste'],
      ...texts.map(([sort, contrast], at) => {
        const [points, bold] = size(sort)
        return [titles[at] ?? '', `${points} points`, bold, decimal(contrast / 10)]
      }),
    ],
    juste: texts.filter(isBad).length,
    tousPetits: texts.filter(([, contrast]) => contrast < 45).length,
    tousGrands: texts.filter(([, contrast]) => contrast < 30).length,
    liste: titles.filter((_, at) => isBad(texts[at] ?? ['large', 99])).join(', '),
  }
}

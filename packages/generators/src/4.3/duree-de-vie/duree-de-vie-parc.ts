import type { Draw } from '../../values.ts'

const parts = ['Batterie', 'Disque', 'Clavier', 'Écran']

type Machine = { readonly until: number; readonly part: string; readonly price: number | '' }

/** A lot of computers; each condition alone leaves another number. */
export const draw: Draw = (random) => {
  const annee = 2028 + random.integer(0, 2)
  const late = (): number => annee + random.integer(0, 3)
  const early = (): number => annee - random.integer(1, 3)
  const many = (count: number, one: () => Machine): Machine[] => Array.from({ length: count }, one)
  const whole = { part: 'aucune', price: '' } as const
  const cheap = (): Pick<Machine, 'part' | 'price'> => ({
    part: random.pick(parts),
    price: random.pick([12, 15, 18, 20, 24, 25, 28, 30]),
  })
  const dear = (): Pick<Machine, 'part' | 'price'> => ({
    part: random.pick(parts),
    price: random.integer(31, 95),
  })
  const sansPiece = random.integer(8, 15)
  const juste = sansPiece + random.integer(5, 9)
  const tooDear = random.integer(10, 16)
  const tooOld = random.integer(18, 26)
  const machines = random.shuffle([
    ...many(sansPiece, () => ({ until: late(), ...whole })),
    ...many(juste - sansPiece, () => ({ until: late(), ...cheap() })),
    ...many(tooDear, () => ({ until: late(), ...dear() })),
    ...many(tooOld, () => ({ until: early(), ...(random.integer(0, 1) === 0 ? whole : cheap()) })),
    ...many(random.integer(5, 9), () => ({ until: early(), ...dear() })),
  ])
  return {
    annee,
    juste,
    sansPiece,
    sansPrix: juste + tooDear,
    sansDate: juste + tooOld,
    parc: [
      ['Numéro', 'Mises à jour jusqu’en', 'Pièce à changer', 'Prix de la pièce'],
      ...machines.map(({ until, part, price }, index) => [index + 1, until, part, price]),
    ],
  }
}

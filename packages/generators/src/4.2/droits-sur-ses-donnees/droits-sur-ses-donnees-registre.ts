import { dateInFigures, dayAfter, type Day } from '../../french.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

type Sort = {
  readonly sort: string
  /** The first day of those over, and the first of those still kept, each with a number of days. */
  readonly over: readonly [Day, number]
  readonly kept: readonly [Day, number]
}

const member: Sort = {
  sort: 'Ancien adhérent',
  over: [{ year: 2020, month: 1, day: 10 }, 1_300],
  kept: [{ year: 2023, month: 9, day: 20 }, 900],
}
const candidate: Sort = {
  sort: 'Candidat non retenu',
  over: [{ year: 2021, month: 3, day: 1 }, 1_240],
  kept: [{ year: 2024, month: 9, day: 20 }, 600],
}
const invoice: Sort = {
  sort: 'Facture',
  over: [{ year: 2013, month: 2, day: 1 }, 1_050],
  kept: [{ year: 2017, month: 1, day: 5 }, 3_300],
}
/** Ten years old to the day, and yet to be kept until the year is over. */
const trap: Sort = { ...invoice, kept: [{ year: 2016, month: 1, day: 8 }, 220] }

type Mark = { readonly dispute?: boolean; readonly request?: boolean }

export const draw: Draw = (random) => {
  const record = (sort: Sort, when: 'over' | 'kept', { dispute, request }: Mark = {}): string[] => {
    const [first, days] = sort[when]
    return [
      sort.sort,
      dateInFigures(dayAfter(first, random.integer(0, days))),
      dispute ? 'oui' : 'non',
      request ? 'oui' : 'non',
    ]
  }
  const many = (count: number, make: () => string[]): string[][] => Array.from({ length: count }, make)
  const people = (): Sort => random.pick([member, candidate])
  const anyone = (): Sort => random.pick([member, candidate, invoice])
  const over = random.integer(8, 12)
  const requests = random.integer(2, 4)
  const [disputes = 0, traps = 0, invoices = 0] = random.shuffle([1, 2, 3])
  const rows = [
    ...many(over, () => record(anyone(), 'over')),
    ...many(requests, () => record(people(), 'kept', { request: true })),
    ...many(disputes, () => record(anyone(), 'over', { dispute: true })),
    ...many(traps, () => record(trap, 'kept')),
    ...many(invoices, () => record(invoice, 'kept', { request: true })),
    ...many(random.integer(7, 10), () => record(anyone(), 'kept')),
  ]
  const juste = over + requests
  return {
    lieu: random.pick([
      'd’un club de voile',
      'd’une école de cirque',
      'd’un conservatoire',
      'd’une radio locale',
    ]),
    juste,
    sansLitige: juste + disputes,
    sansDemande: over,
    factures: juste + traps,
    facturesDemandees: juste + invoices,
    fiches: [['Fiche', 'Catégorie', 'Date', 'En litige', 'Effacement demandé'], ...numberRows(random, rows)],
  }
}

const numberRows = (random: Random, rows: readonly string[][]): string[][] =>
  random.shuffle(rows).map((row, index) => [String(index + 1), ...row])

import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

type Report = { readonly message: number; readonly author: string; readonly by: string }

/** Some messages with three people or more, some with as many lines but fewer people, some with little. */
export const draw: Draw = (random) => {
  const members = random.some(firstNames, 9)
  const juste = random.integer(3, 5)
  const repeated = random.integer(2, 3)
  const few = random.integer(3, 5)
  const kinds = random.shuffle([
    ...Array.from({ length: juste }, () => 'enough'),
    ...Array.from({ length: repeated }, () => 'repeated'),
    ...Array.from({ length: few }, () => 'few'),
  ])
  const reports = kinds.flatMap((kind, place): Report[] => {
    const [author = '', ...others] = random.shuffle(members)
    const by = {
      enough: others.slice(0, random.integer(3, 4)),
      repeated: random.pick([
        [others[0], others[1], others[0], others[1]],
        [others[0], others[1], author],
        [others[0], others[0], others[0]],
      ]),
      few: others.slice(0, random.integer(1, 2)),
    }[kind]
    return (by ?? []).map((name) => ({ message: 101 + place, author, by: name ?? '' }))
  })
  return {
    juste,
    lignes: juste + repeated,
    tous: juste + repeated + few,
    signalements: [
      ['Message', 'Auteur', 'Signalé par'],
      ...random.shuffle(reports).map(({ message, author, by }) => [message, author, by]),
    ],
  }
}

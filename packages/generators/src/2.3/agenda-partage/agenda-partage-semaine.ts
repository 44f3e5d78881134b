import { firstNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const days = ['lundi', 'mardi', 'jeudi', 'vendredi']
const hall = 'Salle 12'

type Taken = { readonly day: string; readonly hour: number; readonly who: string }

const told = ({ day, hour }: { day: string; hour: number }): string => `${day} à ${hour}\u00a0h`

/** One moment a day to choose from; the reasons why three of them do not suit are all different. */
function block(random: Random, moments: readonly Taken[], people: readonly string[]): Taken[] {
  const [right, room, short, chief] = moments
  const [chef = '', un = '', deux = '', libre = ''] = people
  const at = (moment: Taken | undefined, more: number, who: string): Taken => ({
    day: moment?.day ?? '',
    hour: (moment?.hour ?? 0) + more,
    who,
  })
  return [
    at(right, 0, libre),
    at(right, 1, libre),
    at(room, random.integer(0, 1), hall),
    at(short, 1, random.pick([un, deux])),
    at(chief, 0, chef),
    at(chief, 1, libre),
  ]
}

/** Around those four moments, hours taken by anybody. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 4)
  const [chef = '', un = '', deux = '', libre = ''] = people
  const shuffled = random.shuffle(days)
  const moments = shuffled.map((day) => ({ day, hour: random.integer(10, 14), who: '' }))
  const everything = [...people, hall]
  const around = moments.flatMap(({ day, hour }) =>
    [8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
      .filter((other) => other < hour || other > hour + 1)
      .flatMap((other) =>
        random.some(everything.slice(0, 3), random.integer(1, 2)).map((who) => ({ day, hour: other, who })),
      )
      .concat([{ day, hour: hour > 12 ? 8 : 17, who: hall }]),
  )
  const rows = random.shuffle([...block(random, moments, people), ...around])
  const [right, room, short, chief] = moments.map(told)
  return {
    chef,
    un,
    deux,
    libre,
    juste: right ?? '',
    salle: room ?? '',
    court: short ?? '',
    obligatoire: chief ?? '',
    choix: days.map((day) => told(moments.find((moment) => moment.day === day) ?? { day, hour: 8 })),
    classeur: {
      Semaine: [
        ['Jour', 'Début', 'Fin', 'Pris par'],
        ...rows.map(({ day, hour, who }) => [day, `${hour}\u00a0h`, `${hour + 1}\u00a0h`, who]),
      ],
    },
  }
}

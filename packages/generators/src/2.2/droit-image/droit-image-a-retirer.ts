import { dateInFigures, type Day, dayAfter } from '../../french.ts'
import { firstNames, lastNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

type Person = { readonly name: string; readonly until: string; readonly withdrawn: string }

/** Eight people whose agreement holds, then four of each kind whose does not. */
function drawPeople(random: Random, today: Day): Person[] {
  const names = random.some(lastNames, 20)
  const later = (): string => dateInFigures(dayAfter(today, random.integer(0, 300)))
  const before = (): string =>
    dateInFigures(dayAfter({ ...today, year: today.year - 1 }, random.integer(20, 360)))
  return names.map((last, index) => ({
    name: `${random.pick(firstNames)} ${last}`,
    until: index >= 8 && index < 12 ? before() : later(),
    withdrawn: index >= 12 && index < 16 ? before() : '',
  }))
}

/** Each faulty photo has one person without an agreement, first or second, beside one who has. */
export const draw: Draw = (random) => {
  const today = { year: 2026, month: random.integer(3, 9), day: random.integer(2, 27) }
  const people = drawPeople(random, today)
  const good = people.slice(0, 8)
  const [retires = 0, absents = 0, seconds = 0] = random.some([2, 3, 4], 3)
  const finis = random.integer(2, 4)
  const pick = (count: number, from: number): Person[] =>
    Array.from({ length: count }, () => random.pick(people.slice(from, from + 4)))
  const faulty = random.shuffle([...pick(finis, 8), ...pick(retires, 12), ...pick(absents, 16)])
  const photos = random.shuffle([
    ...faulty.map(({ name }, index) => {
      const other = random.pick(good).name
      return index < seconds ? [other, name] : [name, random.integer(0, 1) === 0 ? '' : other]
    }),
    ...Array.from({ length: 12 }, () => {
      const [first, second] = random.some(good, 2)
      return [first?.name ?? '', random.integer(0, 1) === 0 ? '' : (second?.name ?? '')]
    }),
  ])
  const known = random.shuffle(people.slice(0, 16))
  const juste = finis + retires + absents
  return {
    jour: dateInFigures(today),
    juste,
    finis,
    retires,
    absents,
    sansabsents: juste - absents,
    sansretraits: juste - retires,
    premiers: juste - seconds,
    classeur: {
      Photos: [
        ['Photo', 'Personne 1', 'Personne 2'],
        ...photos.map((row, index) => [`photo-${index + 1}.jpg`, ...row]),
      ],
      Accords: [
        ['Personne', 'Jusqu’au', 'Retiré le'],
        ...known.map(({ name, until, withdrawn }) => [name, until, withdrawn]),
      ],
    },
  }
}

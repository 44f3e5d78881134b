import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Codes that begin alike, and somebody else with the same first name. */
export const draw: Draw = (random) => {
  const size = 26
  const first = random.some(firstNames, size)
  const last = random.some(lastNames, size)
  const numbers = random.some(
    Array.from({ length: 90 }, (_, index) => 4110 + index),
    size,
  )
  const marks = random.some(
    Array.from({ length: 41 }, (_, index) => index),
    size,
  )
  const people = first.map((name, index) => ({
    // The second has the first one’s first name.
    first: index === 1 ? (first[0] ?? '') : name,
    last: last[index] ?? '',
    code: `R${numbers[index] ?? 0}`,
    mark: marks[index] ?? 0,
  }))
  const byCode = people.toSorted((a, b) => a.code.localeCompare(b.code))
  const target = people[0] ?? { first: '', last: '', code: '', mark: 0 }
  const at = byCode.indexOf(target)
  const beside = byCode.filter(({ first }) => first !== target.first)
  return {
    nom: `${target.first} ${target.last}`,
    code: target.code,
    juste: target.mark,
    homonyme: people[1]?.mark ?? 0,
    voisin: beside[Math.min(at, beside.length - 1)]?.mark ?? 0,
    reponses: [['Code', 'Note de stress'], ...byCode.map(({ code, mark }) => [code, String(mark)])],
    codes: [
      ['Prénom', 'Nom', 'Code'],
      ...people
        .toSorted((a, b) => a.last.localeCompare(b.last, 'fr'))
        .map(({ first, last, code }) => [first, last, code]),
    ],
  }
}

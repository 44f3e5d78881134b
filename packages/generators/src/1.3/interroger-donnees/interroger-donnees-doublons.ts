import { addressOf, firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Same address written otherwise, same address written alike, same name with another address: all in other numbers. */
export const draw: Draw = (random) => {
  const juste = random.integer(18, 24)
  const [alike = 0, otherwise = 0, namesakes = 0] = random.shuffle([2, 3, 5])
  const first = random.some(firstNames, juste)
  const last = random.some(lastNames, juste)
  const people = Array.from({ length: juste }, (_, index) => {
    // The last ones bear the names of the first ones, at another place.
    const namesake = index >= juste - namesakes
    const of = namesake ? index - (juste - namesakes) : index
    const [firstName = '', lastName = ''] = [first[of], last[of]]
    return [
      firstName,
      lastName,
      addressOf(firstName, lastName, namesake ? 'poste.example' : 'courrier.example'),
    ]
  })
  const twice = random.some(people.slice(namesakes, juste - namesakes), alike + otherwise)
  const again = twice.map(([firstName = '', lastName = '', address = ''], index) => {
    if (index < alike) return [firstName, lastName, address]
    const other =
      index % 2 === 0 ? address.toUpperCase() : ` ${address.replace(/^./, (letter) => letter.toUpperCase())}`
    return [firstName, lastName, other]
  })
  const lignes = juste + alike + otherwise
  return {
    juste,
    lignes,
    ecrits: juste + otherwise,
    noms: juste - namesakes,
    inscriptions: [['Prénom', 'Nom', 'Adresse'], ...random.shuffle([...people, ...again])],
  }
}

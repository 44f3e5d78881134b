import { addressOf, firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const count = random.integer(30, 38)
  const homes = random.some(
    Array.from({ length: 90 }, (_, at) => 101 + at),
    count,
  )
  const rows = homes.flatMap((home, index) => {
    const name = random.pick(lastNames)
    const size = random.pick([1, 1, 2, 2, 3])
    // One home in three has no address, one in three only one of several, and the first ones make both sorts sure.
    const written = index % 3 === 0 ? 0 : index % 3 === 1 ? 1 : size
    const children = random.some(firstNames, Math.max(size, index < 3 ? 2 : 1))
    const withMail = random.some(children, Math.min(written, children.length))
    return children.map((child) => [
      child,
      name,
      home,
      withMail.includes(child) ? addressOf(child, name, 'courrier.example') : '',
    ])
  })
  const lettres = Math.ceil(count / 3)
  return {
    foyers: [['Prénom', 'Nom', 'Foyer', 'Courriel'], ...random.shuffle(rows)],
    total: count,
    lettres,
    courriels: count - lettres,
    elevesCourriel: rows.filter((row) => row[3] !== '').length,
    elevesSans: rows.filter((row) => row[3] === '').length,
  }
}

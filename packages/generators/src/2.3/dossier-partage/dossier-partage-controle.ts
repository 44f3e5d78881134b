import { addressOf, firstNames, lastNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const rights = ['lire', 'commenter', 'modifier']
const most: Readonly<Record<string, number>> = { Rédaction: 2, Relecture: 1, Invité: 0 }
const roles = Object.keys(most)

type Counts = { readonly tropRelecture: number; readonly trop: number }

function roleAt(random: Random, place: number, { tropRelecture, trop }: Counts): string {
  if (place < tropRelecture) return 'Relecture'
  if (place < trop) return 'Invité'
  return place < trop + 3 ? 'Rédaction' : random.pick(roles)
}

/** People of three roles, some with too much, and some who have left. */
export const draw: Draw = (random) => {
  const count = random.integer(18, 22)
  const tropRelecture = random.integer(1, 3)
  const tropInvite = random.integer(1, 3)
  const trop = tropRelecture + tropInvite
  const partis = random.pick([3, 4, 5, 6].filter((gone) => gone !== trop))
  const first = random.some(firstNames, count + partis)
  const addresses = first.map((name) => addressOf(name, random.pick(lastNames), 'lycee.example'))
  const members = addresses.slice(0, count).map((address, place) => {
    const role = roleAt(random, place, { tropRelecture, trop })
    const limit = most[role] ?? 0
    // Too much for the first, less than allowed for the next three, something allowed for the others.
    const level =
      place < trop ? random.integer(limit + 1, 2) : random.integer(0, limit - (place < trop + 3 ? 1 : 0))
    return { address, role, right: rights[level] ?? '' }
  })
  const gone = addresses.slice(count).map((address) => ({ address, right: random.pick(rights) }))
  return {
    partis,
    trop,
    juste: partis + trop,
    differents: partis + members.filter(({ role, right }) => rights.indexOf(right) !== most[role]).length,
    classeur: {
      Rôles: [['Adresse', 'Rôle'], ...random.shuffle(members).map(({ address, role }) => [address, role])],
      Accès: [
        ['Adresse', 'Droit'],
        ...random.shuffle([...members, ...gone]).map(({ address, right }) => [address, right]),
      ],
    },
  }
}

import { firstNames } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const names = [
  'Courriel',
  'Photos',
  'Musique',
  'Jeux',
  'Forum',
  'Cours',
  'Vidéos',
  'Achats',
  'Dessin',
  'Lecture',
  'Sport',
]

type Account = {
  readonly name: string
  readonly password: string
  readonly rescue: string
  readonly isSafe: boolean
}

/** A hub with the stolen password, which is the rescue of others; another such account that opens less. */
export const draw: Draw = (random) => {
  const [hub = '', middle = '', second = '', safe = '', apart = '', ...rest] = random.some(names, 11)
  const ends = rest.slice(0, random.integer(1, 2))
  const branches = rest.slice(2, 2 + random.integer(1, 2))
  const leaves = rest.slice(4, 4 + random.integer(1, 2))
  let next = 2
  const other = (): string => `M${next++}`
  const account = (name: string, rescue: string, isSafe = false): Account => ({
    name,
    password: other(),
    rescue,
    isSafe,
  })
  const accounts: Account[] = [
    { name: hub, password: 'M1', rescue: 'aucun', isSafe: false },
    { name: second, password: 'M1', rescue: 'aucun', isSafe: false },
    account(middle, hub),
    ...branches.map((name) => account(name, hub)),
    ...ends.map((name) => account(name, middle)),
    ...leaves.map((name) => account(name, second)),
    account(safe, hub, true),
    account(apart, safe),
  ]
  const reste = 1 + leaves.length
  const sauves = 2 + branches.length + ends.length
  return {
    prenom: random.pick(firstNames),
    juste: hub,
    milieu: middle,
    second,
    reste,
    sauves,
    tous: reste + sauves,
    comptes: accounts.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr')),
    tableau: drawTable(random, accounts),
  }
}

const drawTable = (random: Random, accounts: readonly Account[]): string[][] => [
  ['Compte', 'Mot de passe', 'Compte de secours', 'Double vérification'],
  ...random
    .shuffle(accounts)
    .map(({ name, password, rescue, isSafe }) => [name, password, rescue, isSafe ? 'oui' : 'non']),
]

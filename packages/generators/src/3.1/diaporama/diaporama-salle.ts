import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

type Way = {
  readonly name: string
  readonly network: boolean
  readonly software: boolean
  readonly size: number
  readonly video: boolean
  readonly editable: boolean
}

type Room = {
  readonly network: boolean
  readonly software: boolean
  readonly limit: number
  readonly video: boolean
  readonly editable: boolean
}

const yes = (is: boolean): string => (is ? 'oui' : 'non')

/** Why a way does not do in a room; empty if it does. */
function findFault(way: Way, room: Room): string {
  if (way.network && !room.network) return 'Cette solution a besoin du réseau, et la salle n’en a pas.'
  if (way.software && !room.software) return 'Cette solution a besoin d’un logiciel que la salle n’a pas.'
  if (way.size > room.limit) return 'Cette solution prend plus de place que ta clé n’en a.'
  if (room.video && !way.video) return 'Cette solution ne montre pas la vidéo, qui est indispensable.'
  return room.editable && !way.editable ? 'Cette solution ne permet pas de corriger sur place.' : ''
}

function drawWays(random: Random): { ways: Way[]; big: number } {
  const big = random.integer(180, 400)
  const none = { network: false, software: false, video: true, editable: true }
  const ways = [
    { ...none, name: 'Un fichier PDF', size: random.integer(4, 15), video: false, editable: false },
    { ...none, name: 'Un lien vers un diaporama en ligne', size: 0, network: true },
    { ...none, name: 'Un dossier à ouvrir avec le navigateur', size: big, editable: false },
    { ...none, name: 'Un fichier de diaporama', size: big + 20, software: true },
  ]
  return { ways: random.shuffle(ways), big }
}

/** In each of these rooms, one way alone will do. */
function drawRoom(random: Random, big: number): Room {
  const wide = big + random.integer(50, 200)
  const tight = random.integer(20, 100)
  return random.pick<Room>([
    { network: false, software: false, limit: wide, video: true, editable: false },
    { network: true, software: false, limit: tight, video: true, editable: false },
    { network: true, software: false, limit: wide, video: true, editable: true },
    { network: false, software: false, limit: tight, video: false, editable: false },
    { network: false, software: true, limit: wide, video: true, editable: true },
  ])
}

const describeRoom = (room: Room): string =>
  [
    `- réseau dans la salle : ${yes(room.network)} ;`,
    `- logiciel de diaporama sur place : ${yes(room.software)} ;`,
    `- place libre sur ta clé : ${room.limit} Mo ;`,
    `- vidéo indispensable : ${yes(room.video)} ;`,
    `- correction à faire sur place : ${yes(room.editable)}.`,
  ]
    .join('\n')
    .replaceAll(/ (?=:|Mo)/g, '\u00a0')
    .replaceAll(' ;', '\u202f;')

const head = [
  'Solution',
  'Ce que tu prépares',
  'Réseau nécessaire',
  'Logiciel nécessaire',
  'Place',
  'Vidéo',
  'Se corrige sur place',
]

export const draw: Draw = (random) => {
  const { ways, big } = drawWays(random)
  const room = drawRoom(random, big)
  const faults = ways.map((way) => findFault(way, room))
  const right = faults.indexOf('')
  const [first = 0, second = 0, third = 0] = [0, 1, 2, 3].filter((at) => at !== right)
  const nameOf = (at: number): string => `Solution ${at + 1}`
  const rows = ways.map(({ name, network, software, size, video, editable }, at) => [
    nameOf(at),
    name,
    yes(network),
    yes(software),
    `${size}\u00a0Mo`,
    yes(video),
    yes(editable),
  ])
  return {
    conditions: describeRoom(room),
    tableau: [head, ...rows],
    juste: nameOf(right),
    justeEnPhrase: `La ${nameOf(right).toLowerCase()}`,
    resume: (ways[right]?.name ?? '').toLowerCase().replace('pdf', 'PDF'),
    fausse1: nameOf(first),
    raison1: faults[first] ?? '',
    fausse2: nameOf(second),
    raison2: faults[second] ?? '',
    fausse3: nameOf(third),
    raison3: faults[third] ?? '',
  }
}

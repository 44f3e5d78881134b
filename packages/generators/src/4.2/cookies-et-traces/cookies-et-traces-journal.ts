import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

const hosts = [
  'escalade-lys.example',
  'theatre-du-pont.example',
  'piscine-valmont.example',
  'radio-lycee.example',
]
const origins = [
  'forum-sante.example',
  'annuaire-lys.example',
  'blog-des-voisins.example',
  'loupiote.example',
  'journal-des-rives.example',
]
const pages = ['/', '/tarifs', '/horaires', '/contact', '/inscription', '/questions', '/equipe']
const pictures = ['/photo-1.jpg', '/plan.jpg', '/accueil.jpg', '/affiche.jpg']

type Request = { readonly device: string; readonly what: string; readonly from: string }

type Visitor = { readonly device: string; readonly origin: string; readonly host: string }

/** A first page reached from elsewhere, then pages and pictures of the site itself. */
function drawVisit(random: Random, { device, origin, host }: Visitor): Request[] {
  const [first = '/', ...next] = random.some(pages, random.integer(4, 6))
  const within = random.shuffle([...next, ...random.some(pictures, random.integer(2, 3))])
  return [
    { device, what: first, from: `https://${origin}` },
    ...within.map((what) => ({ device, what, from: `https://${host}` })),
  ]
}

/** Takes a line of one or the other, each in its own order. */
function mixVisits(random: Random, visits: readonly (readonly Request[])[]): Request[] {
  const left = visits.filter((visit) => visit.length > 0)
  if (left.length === 0) return []
  const taken = random.pick(left)
  return [
    ...taken.slice(0, 1),
    ...mixVisits(
      random,
      left.map((visit) => (visit === taken ? visit.slice(1) : visit)),
    ),
  ]
}

const two = (value: number): string => String(value).padStart(2, '0')

export const draw: Draw = (random) => {
  const hote = random.pick(hosts)
  const [a = '', b = '', c = ''] = random.some(origins, 3)
  // Addresses that begin alike: they must be read to their end.
  const last = random.integer(20, 24)
  const devices = [`203.0.113.${last}`, `203.0.113.${last + 1}`, `203.0.113.${10 * last}`]
  const [mine = [], ...others] = devices.map((device, index) =>
    drawVisit(random, { device, origin: [a, b, c][index] ?? '', host: hote }),
  )
  const lines = mixVisits(random, [mine, ...others])
  const start = random.integer(8, 17)
  const isPage = ({ what }: Request): boolean => !what.endsWith('.jpg')
  return {
    hote,
    appareil: devices[0] ?? '',
    origine: a,
    autre: b,
    pages: mine.filter(isPage).length,
    lignes: mine.length,
    toutes: lines.filter(isPage).length,
    journal: lines.map(
      ({ device, what, from }, index) =>
        `${two(start)}:${two(index * 2)}:${two((index * 7) % 60)}  ${device}  ${what}  venu-de=${from}`,
    ),
  }
}

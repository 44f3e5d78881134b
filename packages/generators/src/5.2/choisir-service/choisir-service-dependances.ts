import type { Draw } from '../../values.ts'

const roots = ['Réseau', 'Serveur principal', 'Stockage']
const middles = ['Annuaire', 'Connexion unique', 'Messagerie', 'Base des élèves']
const leaves = [
  'Notes',
  'Absences',
  'Cantine',
  'Agenda',
  'Casiers',
  'Impression',
  'Forum',
  'Livres',
  'Sorties',
]

type Needs = ReadonlyMap<string, readonly string[]>

/** What stops, wave after wave, when one service fails. */
function stoppedBy(failed: string, needs: Needs): Set<string> {
  const down = new Set([failed])
  for (let before = 0; before < down.size;) {
    before = down.size
    for (const [service, needed] of needs) if (needed.some((one) => down.has(one))) down.add(service)
  }
  down.delete(failed)
  return down
}

/** Three grounds, four services on them and on each other, and many that need one or two of those. */
export const draw: Draw = (random) => {
  const [first = '', second = '', third = ''] = random.shuffle(roots)
  const [a = '', b = '', c = '', d = ''] = random.shuffle(middles)
  const ends = random.some(leaves, random.integer(6, 8))
  const needs = new Map<string, string[]>([
    [first, []],
    [second, []],
    [third, [second]],
    [a, [first]],
    [b, [a, third]],
    [c, [b]],
    [d, [first]],
  ])
  ends.forEach((end, index) =>
    needs.set(end, index < 4 ? [[a, b, c, d][index] ?? ''] : random.some([a, b, c, d], 2)),
  )
  const count = (service: string): number => stoppedBy(service, needs).size
  const choix = [first, second, third, b].toSorted((x, y) => x.localeCompare(y, 'fr'))
  return {
    premier: a,
    nombre: count(a),
    directs: [...needs.values()].filter((needed) => needed.includes(a)).length,
    pire: choix.toSorted((x, y) => count(y) - count(x))[0] ?? '',
    choix,
    services: [
      ['Service', 'A besoin de'],
      ...random.shuffle([...needs]).map(([service, needed]) => [service, needed.join(', ')]),
    ],
  }
}

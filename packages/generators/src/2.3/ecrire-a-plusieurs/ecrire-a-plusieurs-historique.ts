import { timeOfDay } from '../../french.ts'
import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const parts = ['Climat', 'Animaux', 'Histoire', 'Métiers', 'Légendes', 'Transports', 'Sources']

/** A part is added, then effaced at least two versions later; others come and go around it. */
export const draw: Draw = (random) => {
  const people = random.some(firstNames, 3)
  const [partie = '', other = '', ...rest] = random.shuffle(parts)
  const changes = [
    `ajoute la partie «\u00a0${other}\u00a0»`,
    `ajoute la partie «\u00a0${partie}\u00a0»`,
    ...random.shuffle([
      `ajoute la partie «\u00a0${rest[0] ?? ''}\u00a0»`,
      `efface la partie «\u00a0${other}\u00a0»`,
      `corrige la partie «\u00a0${partie}\u00a0»`,
    ]),
    `efface la partie «\u00a0${partie}\u00a0»`,
    ...random.shuffle([`ajoute la partie «\u00a0${rest[1] ?? ''}\u00a0»`, 'corrige l’orthographe']),
  ]
  const shift = random.integer(0, 1)
  const all = shift === 1 ? ['crée le document', ...changes] : changes
  const nameOf = (place: number): string => `version ${place + 1}`
  const gone = all.indexOf(`efface la partie «\u00a0${partie}\u00a0»`)
  const start = 60 * random.integer(13, 15) + random.integer(0, 9)
  return {
    partie,
    choix: all.map((_, place) => nameOf(place)),
    juste: nameOf(gone - 1),
    efface: nameOf(gone),
    numeroefface: gone + 1,
    cree: nameOf(all.indexOf(`ajoute la partie «\u00a0${partie}\u00a0»`)),
    tableau: [
      ['Version', 'Heure', 'Qui', 'Ce qui change'],
      ...all
        .map((change, place) => [nameOf(place), timeOfDay(start + 12 * place), random.pick(people), change])
        .toReversed(),
    ],
  }
}

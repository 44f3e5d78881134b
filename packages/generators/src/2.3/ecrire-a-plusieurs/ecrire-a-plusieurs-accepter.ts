import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const outings = [
  {
    titre: 'Sortie au musée',
    debut: 'Le rendez-vous est à 8\u00a0h',
    ajouts: [' devant le portail', ' dans le hall'],
  },
  {
    titre: 'Course d’orientation',
    debut: 'Chaque équipe reçoit une carte',
    ajouts: [' et une boussole', ' au départ'],
  },
  {
    titre: 'Visite de la ferme',
    debut: 'Prévoyez des bottes',
    ajouts: [' et un imperméable', ' ou de vieilles chaussures'],
  },
  {
    titre: 'Journée à la mer',
    debut: 'Le pique-nique est fourni',
    ajouts: [' par la cantine', ' avec une gourde d’eau'],
  },
  {
    titre: 'Concert de la chorale',
    debut: 'Les familles sont invitées',
    ajouts: [' à partir de 14\u00a0h', ' dans la grande salle'],
  },
]

/** One suggestion of one person. */
export const draw: Draw = (random) => {
  const { titre, debut, ajouts } = random.pick(outings)
  return { titre, debut, ajout: random.pick(ajouts), prenom: random.pick(firstNames) }
}

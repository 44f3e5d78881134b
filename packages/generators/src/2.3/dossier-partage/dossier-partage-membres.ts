import { firstNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

/** Who leaves stands anywhere in the list. */
export const draw: Draw = (random) => {
  const [part = '', arrive = '', autre = '', reste = '', aussi = ''] = random.some(firstNames, 5)
  const note = 'Peut modifier'
  return {
    part,
    arrive,
    autre,
    dossier: random.pick(['Maquette', 'Reportage', 'Chorale', 'Enquête', 'Bande dessinée']),
    membres: random.shuffle([
      { row: 'part', label: part, note },
      { row: 'reste', label: reste, note },
      { row: 'aussi', label: aussi, note },
    ]),
  }
}

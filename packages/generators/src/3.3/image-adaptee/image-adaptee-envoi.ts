import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const names = ['lever', 'barque', 'phare', 'mouette', 'digue', 'marche', 'voile', 'filet']

export const draw: Draw = (random) => {
  const limite = random.pick([300, 400, 500, 600, 800])
  const [a = '', b = '', c = '', d = '', e = ''] = random.some(names, 5)
  const light = (): string => `${random.integer(90, limite - 20)}\u00a0ko`
  const right = { correct: 'true' }
  return {
    limite,
    fichiers: random.shuffle([
      { text: `${a}.jpg, ${light()}`, ...right },
      { text: `${b}.png, ${light()}`, ...right },
      {
        text: `${c}.jpg, ${decimal(random.integer(11, 48) / 10)}\u00a0Mo`,
        feedback: 'C’est plus d’un Mo, donc plus de 1\u202f000\u00a0ko.',
      },
      {
        text: `${d}.png, ${limite + random.integer(10, 60)}\u00a0ko`,
        feedback: 'Cette image dépasse un peu la limite.',
      },
      { text: `${e}.tif, ${light()}`, feedback: 'Le poids convient, mais ce format n’est pas accepté.' },
    ]),
  }
}

import { decimal } from '../../french.ts'
import type { Draw } from '../../values.ts'

const names = ['equipe', 'terrain', 'coupe', 'public', 'arbitre', 'gradins', 'ballon', 'depart']

export const draw: Draw = (random) => {
  const limite = random.pick([300, 400, 500, 600, 800])
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = random.some(names, 6)
  const light = (): string => `${random.integer(90, limite - 20)} ko`
  return {
    limite,
    photo: `${a}.jpg`,
    taillePhoto: light(),
    dessin: `${b}.png`,
    tailleDessin: light(),
    lourde: `${c}.jpg`,
    tailleLourde: `${decimal(random.integer(11, 48) / 10)} Mo`,
    juste: `${d}.png`,
    tailleJuste: `${limite + random.integer(10, 60)} ko`,
    brut: `${e}.tif`,
    tailleBrut: light(),
    projet: `${f}.txt`,
    tailleProjet: '2 ko',
  }
}

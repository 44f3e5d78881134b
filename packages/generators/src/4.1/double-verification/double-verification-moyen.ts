import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

/** What a means can do: head of the column, and how somebody asks for it. */
const abilities = [
  { head: 'Sans réseau mobile', wish: 'Il doit marcher là où il n’y a aucun réseau.' },
  { head: 'Arrête un faux site', wish: 'Il doit protéger même si l’on se trompe de site.' },
  { head: 'Téléphone perdu', wish: 'Il doit encore servir si le téléphone est perdu.' },
  { head: 'Gratuit', wish: 'Il n’y a pas d’argent pour cela.' },
  { head: 'Tous les jours', wish: 'Il servira chaque jour.' },
  { head: 'Rien à installer', wish: 'On ne peut rien installer.' },
]

const means = [
  { name: 'Code par SMS', can: [false, false, false, true, true, true] },
  { name: 'Application de codes', can: [true, false, false, true, true, false] },
  { name: 'Clé de sécurité', can: [true, true, true, false, true, true] },
  { name: 'Codes imprimés', can: [true, false, true, true, false, true] },
]

const fit = (wishes: readonly number[]) => means.filter(({ can }) => wishes.every((wish) => can[wish]))

/** All sets of two or three wishes that one means alone fulfils. */
const sets = abilities
  .flatMap((_, a) => abilities.flatMap((__, b) => abilities.map((___, c) => [a, b, c])))
  .filter(([a = 0, b = 0, c = 0]) => a < b && b <= c)
  .map((wishes) => [...new Set(wishes)])
  .filter((wishes) => fit(wishes).length === 1)

const who = [
  'Un club de montagne',
  'Une radio scolaire',
  'Une association',
  'Un petit journal',
  'Une troupe de théâtre',
]

/** The means come first, so that each is as often the right one. */
export const draw: Draw = (random) => {
  const right = random.pick(means)
  const wishes = random.pick(sets.filter((one) => fit(one)[0] === right))
  const why = (name: string): string => {
    const can = means.find((one) => one.name === name)?.can ?? []
    const missing = wishes.find((wish) => !can[wish]) ?? 0
    return `Regarde la colonne «\u00a0${abilities[missing]?.head ?? ''}\u00a0».`
  }
  const [faux1 = '', faux2 = '', faux3 = ''] = means.filter((one) => one !== right).map(({ name }) => name)
  return {
    qui: random.pick(who),
    juste: right.name,
    faux1,
    faux2,
    faux3,
    pourquoi1: why(faux1),
    pourquoi2: why(faux2),
    pourquoi3: why(faux3),
    demandes: random
      .shuffle(wishes)
      .map((wish) => `- ${abilities[wish]?.wish ?? ''}`)
      .join('\n'),
    tableau: drawTable(random),
  }
}

function drawTable(random: Random): string[][] {
  const order = random.shuffle(abilities.map((_, index) => index))
  return [
    ['Moyen', ...order.map((index) => abilities[index]?.head ?? '')],
    ...random
      .shuffle(means)
      .map(({ name, can }) => [name, ...order.map((index) => (can[index] ? 'oui' : 'non'))]),
  ]
}

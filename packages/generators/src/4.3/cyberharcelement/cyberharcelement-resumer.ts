import type { Draw } from '../../values.ts'

const girls = ['Kenza', 'Fatou', 'Lina', 'Salomé', 'Priya', 'Joséphine']
const handles = ['zed_31', 'kobalt', 'riva7', 'ombre', 'tik_tak', 'lune33', 'vague']
const against = ['moquerie sur {0}', 'photo de {0} détournée', 'surnom donné à {0}', 'menace contre {0}']
const harmless = ['question sur le devoir', 'photo de la sortie', 'blague sur la météo', 'rappel du match']

/** Messages of a group, some of them against one pupil: the first ones are not. */
export const draw: Draw = (random) => {
  const cible = random.pick(girls)
  const [a = '', b = '', c = '', d = '', e = ''] = random.some(handles, 5)
  const nombre = random.integer(5, 7)
  const comptes = random.integer(2, 3)
  const authors = [a, b, ...(comptes === 3 ? [c] : [])]
  const others = [d, e, a]
  const start = random.integer(2, 5)
  const targeted = Array.from({ length: nombre }, (_, index) => ({
    author: authors[index % comptes] ?? '',
    what: random.pick(against).replace('{0}', cible),
    aimed: true,
  }))
  const rest = others.map((author) => ({ author, what: random.pick(harmless), aimed: false }))
  const [first, ...later] = rest
  const lines = [...(first ? [first] : []), ...random.shuffle([...targeted, ...later])]
  const dated = lines.map((line, index) => ({ ...line, day: start + 2 * index }))
  return {
    cible,
    nombre,
    comptes,
    tous: dated.length,
    tousComptes: new Set(dated.map(({ author }) => author)).size,
    premier: dated.find(({ aimed }) => aimed)?.day ?? 0,
    premierTous: start,
    tableau: [
      ['Jour', 'Compte', 'Message'],
      ...dated.map(({ day, author, what }) => [`${day} mars`, author, what]),
    ],
  }
}

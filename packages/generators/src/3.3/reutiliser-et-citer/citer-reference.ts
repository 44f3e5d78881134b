import { firstNames, lastNames } from '../../people.ts'
import type { Draw } from '../../values.ts'

const titles = [
  'Les abeilles des villes',
  'Le voyage des anguilles',
  'La mémoire des arbres',
  'Écouter les oiseaux la nuit',
  'Pourquoi la mer monte',
]

export const draw: Draw = (random) => {
  const first = random.pick(firstNames)
  const last = random.pick(lastNames)
  const title = random.pick(titles)
  const site = random.pick(['sciences-pour-tous.example', 'revue-nature.example', 'le-petit-savant.example'])
  const year = random.integer(2015, 2023)
  const readIn = year + random.integer(1, 2)
  const name = last.toUpperCase()
  return {
    referenceAttendue: `${name} ${first}. ${title}. ${site}, ${year}.`,
    prenomDabord: `${first} ${name}. ${title}. ${site}, ${year}.`,
    dateDabord: `${name} ${first}. ${title}. ${year}, ${site}.`,
    autreAnnee: `${name} ${first}. ${title}. ${site}, ${readIn}.`,
    article: {
      title,
      author: `${first} ${last}`,
      lines: [
        `# ${title}`,
        `Publié le ${random.integer(2, 27)} mars ${year} sur ${site}`,
        `Texte de ${first} ${last}`,
        'Observer prend du temps : cet article raconte une année de relevés, de nuit comme de jour.',
        `Page consultée et enregistrée en ${readIn}`,
      ],
    },
  }
}

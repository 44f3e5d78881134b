import type { Bank, BankReading, ChallengeType } from '../../apps/server/src/content/index.ts'
import type { Item } from './check-item.ts'
import { countQuestions, expectMinutes } from './simulate-path.ts'
import { findRareWords } from './texts/rare-words.ts'

const levels = [1, 2, 3, 4, 5, 6, 7]
const typeNames: Readonly<Record<ChallengeType, string>> = {
  qcu: 'QCU',
  qcm: 'QCM',
  qroc: 'Réponse ouverte',
  fields: 'Plusieurs champs',
  ordering: 'Mise en ordre',
  matching: 'Association',
  hotspot: 'Image à zones',
  simulator: 'Simulateur',
}
const deviceNames = { phone: 'Téléphone', tablet: 'Tablette', desktop: 'Ordinateur' } as const

type Row = readonly (string | number)[]

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`
  const rule = `|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

const blank = (count: number): string | number => (count === 0 ? '' : count)
const percent = (part: number, whole: number): string =>
  `${Math.round((100 * part) / Math.max(1, whole))}\u00a0%`

/** `docs/bank.md`: what the bank covers, and what it does not yet. */
export function writeReport({ bank, items }: BankReading, read: ReadonlySet<string>): string {
  return `${[
    '# Ce que couvre la banque d’épreuves',
    'Page produite par `npm run content:check -- --write` ; ne la modifiez pas à la main. Pour ajouter une épreuve : `write-an-item.md`. Pour choisir son niveau : `levels.md`.',
    summarise(bank),
    '## Acquis par compétence et par niveau\n\nUn niveau où une compétence a au moins deux acquis vaut 8 Pix, un seul acquis en vaut 4.',
    tabulateLevels(bank),
    '## Sujets',
    tabulateTubes(bank),
    '## Types d’épreuves',
    tabulateTypes(items),
    tabulateCompetences(bank, items),
    '## Appareils et accessibilité',
    tabulateDevices(items),
    listDeskSkills(bank, items),
    '## Parcours\n\nNombre de questions d’un élève simulé qui sait à peu près tout jusqu’au niveau 1, 3 ou 5, un de plus ou de moins selon le sujet, et rien au-dessus. La durée compte une minute par question.',
    tabulatePaths(bank),
    '## Relectures',
    summariseReviews(items, read),
    '## Mots longs et rares\n\nMots de 11 lettres ou plus qui ne se trouvent que dans un sujet : à remplacer, à expliquer, ou à garder si c’est ce que l’épreuve évalue.',
    listRareWords(bank, items),
    '## Acquis d’apprentissage DigComp 3.0\n\nIdentifiants de DigComp 3.0 (Commission européenne, JRC), que les épreuves touchent sans en reprendre le texte.',
    tabulateOutcomes(items),
  ].join('\n\n')}\n`
}

function summarise(bank: Bank): string {
  const covered = [...bank.competences.values()].filter(({ tubeIds }) => tubeIds.length > 0)
  const areas = new Set(covered.map(({ areaId }) => areaId))
  return `**${covered.length} compétences** sur 16, dans ${areas.size} domaines, **${bank.tubes.size} sujets**, **${bank.skills.size} acquis**, **${bank.challenges.size} épreuves**, ${bank.targetProfiles.size} parcours.`
}

function tabulateLevels(bank: Bank): string {
  const skills = [...bank.skills.values()]
  const rows = [...bank.competences.values()].map((competence): Row => {
    const own = skills.filter(({ competenceId }) => competenceId === competence.id)
    const counts = levels.map((level) => blank(own.filter((skill) => skill.level === level).length))
    return [`${competence.id} ${competence.title}`, ...counts, blank(own.length)]
  })
  return table(['Compétence', ...levels, 'Total'], rows)
}

function tabulateTubes(bank: Bank): string {
  const rows = [...bank.tubes.values()]
    .sort((a, b) => a.competenceId.localeCompare(b.competenceId))
    .map(({ competenceId, id, title, skillIds }): Row => {
      const skills = skillIds.flatMap((skillId) => bank.skills.get(skillId) ?? [])
      const count = skills.reduce((sum, { challengeIds }) => sum + challengeIds.length, 0)
      return [competenceId, `${title} (\`${id}\`)`, skills.map(({ level }) => level).join(', '), count]
    })
  return table(['Compétence', 'Sujet', 'Niveaux', 'Épreuves'], rows)
}

function tabulateTypes(items: readonly Item[]): string {
  const rows = Object.entries(typeNames).map(([type, name]): Row => {
    const count = items.filter(({ data }) => data.type === type).length
    return [name, count, percent(count, items.length)]
  })
  const choices = items.filter(({ data }) => data.type === 'qcu' || data.type === 'qcm').length
  const files = items.filter(({ data }) => data.attachments.length > 0).length
  const generated = items.filter(({ data }) => data.generator).length
  const images = items.filter(({ data }) => data.image).length
  return `${table(['Type', 'Épreuves', 'Part'], rows)}\n\nQCU et QCM ensemble : ${percent(choices, items.length)} (45\u00a0% au plus). Avec une image : ${images}. Avec un fichier à ouvrir : ${files}. Avec des tirages : ${generated}.`
}

/** Each competence by type, then those with a draw, a file or a simulator. */
function tabulateCompetences(bank: Bank, items: readonly Item[]): string {
  const types = Object.keys(typeNames)
  const rows = [...bank.competences.values()].map(({ id }): Row => {
    const own = items.filter(({ file }) => file.startsWith(`${id}/`))
    const count = (fits: (item: Item) => boolean): string | number => blank(own.filter(fits).length)
    return [
      id,
      blank(own.length),
      ...types.map((type) => count(({ data }) => data.type === type)),
      count(({ data }) => data.type === 'simulator' || data.attachments.length > 0),
      count(({ data }) => data.generator),
      ...Object.keys(deviceNames).map((device) =>
        count(({ data }) => data.devices.some((one) => one === device)),
      ),
    ]
  })
  const names = [...Object.values(typeNames), 'À manipuler', 'Avec tirages', ...Object.values(deviceNames)]
  return table(['Compétence', 'Épreuves', ...names], rows)
}

/** Skills that no item asks on a phone: a path for phones leaves them out. */
function listDeskSkills(bank: Bank, items: readonly Item[]): string {
  const skills = [...bank.skills.values()].filter(({ tubeId, level }) =>
    items.every(
      (item) => item.tubeId !== tubeId || item.level !== level || !item.data.devices.includes('phone'),
    ),
  )
  const names = skills.map(({ tubeId, level }) => `\`${tubeId}\` ${level}`)
  return `Acquis qui ne se font pas sur un téléphone : ${names.length === 0 ? 'aucun' : names.join(', ')}.`
}

function summariseReviews(items: readonly Item[], read: ReadonlySet<string>): string {
  const waiting = Map.groupBy(
    items.filter(({ data }) => !read.has(data.id)),
    ({ file }) => file.split('/')[0] ?? '',
  )
  const list = [...waiting].map(([competence, own]) => `${competence} (${own.length})`).join(', ')
  return `${read.size} épreuves sur ${items.length} sont relues par une seconde personne, selon \`items/rubric.md\`.${list === '' ? '' : ` À relire : ${list}.`}`
}

function listRareWords(bank: Bank, items: readonly Item[]): string {
  const texts = items.flatMap(({ tubeId, instruction, alternativeInstruction, explanation }) =>
    [instruction, alternativeInstruction ?? '', explanation].map((text) => ({ tubeId, text })),
  )
  return [...findRareWords(texts)]
    .map(([tubeId, words]) => `- ${bank.tubes.get(tubeId)?.title ?? tubeId} : ${words.join(', ')}`)
    .join('\n')
}

function tabulateDevices(items: readonly Item[]): string {
  const on = Object.entries(deviceNames).map(([device, name]): Row => [
    name,
    items.filter(({ data }) => data.devices.some((one) => one === device)).length,
  ])
  const reads = (kind: string): number =>
    items.filter(({ data }) => data.accessibility.screenReader === kind).length
  return table(
    ['Se fait avec', 'Épreuves'],
    [
      ...on,
      ['Lecteur d’écran, telle quelle', reads('direct')],
      ['Lecteur d’écran, par l’autre consigne', reads('alternative')],
      ['Pas avec un lecteur d’écran', reads('none')],
    ],
  )
}

function tabulatePaths(bank: Bank): string {
  const rows = [...bank.targetProfiles.values()].map(({ title, skillIds, minutes }): Row => [
    title,
    skillIds.length,
    ...[1, 3, 5].map((ability) => countQuestions(bank, skillIds, ability)),
    `${expectMinutes(bank, skillIds)}\u00a0min`,
    `${minutes}\u00a0min`,
  ])
  return table(
    ['Parcours', 'Acquis', 'Niveau 1', 'Niveau 3', 'Niveau 5', 'Durée simulée', 'Durée annoncée'],
    rows,
  )
}

function tabulateOutcomes(items: readonly Item[]): string {
  const touched = items.flatMap(({ file, data }) =>
    data.digcomp.map((outcome) => ({ outcome, competence: file.split('/')[0] ?? '' })),
  )
  const rows = [...Map.groupBy(touched, ({ outcome }) => outcome)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([outcome, own]): Row => [
      outcome,
      own.length,
      [...new Set(own.map(({ competence }) => competence))].sort().join(', '),
    ])
  return table(['Identifiant', 'Épreuves', 'Compétences'], rows)
}

import { hash } from '@orga/engine'
import type { StoredValue } from '../src/assessments/index.ts'
import {
  type Bank,
  type Challenge,
  type Skill,
  type TargetProfile,
  type Tube,
  walk,
} from '../src/content/index.ts'

const areas = [
  ['1', 'I', 'Information et données', 3],
  ['2', 'C', 'Communication et collaboration', 4],
  ['3', 'K', 'Création de contenu', 4],
  ['4', 'P', 'Protection et sécurité', 3],
  ['5', 'E', 'Environnement numérique', 2],
] as const

/** Tubes of the sample, by competence, with the levels of their skills. */
const tubes: readonly (readonly [id: string, competenceId: string, levels: readonly number[]])[] = [
  ['adresse', '1.1', [1, 2, 3, 4]],
  ['moteur', '1.1', [2, 3, 4, 5]],
  ['source', '1.1', [1, 2, 3]],
  ['courriel', '2.1', [1, 2, 3, 4]],
  ['politesse', '2.1', [1, 2, 3]],
  ['secret', '4.1', [2, 3, 4, 5]],
]

/** Marks of what no page may show before its answer: the accepted answers, what explains them, what is said of wrong ones. */
export const secretMarks = ['ATTENDU', 'EXPLICATION', 'CONSEIL', 'TUTORIEL'] as const

const proposals = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Proposition ${id}` }))
const fields = [
  { key: 'f1', label: 'Nom', format: 'text' },
  { key: 'f2', label: 'Domaine', format: 'text' },
]

type Kind = Pick<
  Challenge,
  'type' | 'proposals' | 'zones' | 'simulator' | 'fields' | 'format' | 'solution' | 'expected'
>

function kindOf(type: Challenge['type'], id: string): Kind {
  const accepted = `ATTENDU ${id}`
  const closed = { proposals, zones: [], simulator: null, fields: [], format: null }
  const open = { proposals: [], zones: [], simulator: null, format: null, fields }
  const kinds: Record<Challenge['type'], Omit<Kind, 'type'>> = {
    qcu: {
      ...closed,
      solution: { type: 'qcu', answer: 'b', wrong: [{ answer: 'a', feedback: `CONSEIL ${id}` }] },
      expected: ['Proposition b'],
    },
    hotspot: {
      ...closed,
      zones: proposals.map(({ id: zone }, index) => ({
        id: zone,
        left: 25 * index,
        top: 0,
        width: 20,
        height: 50,
      })),
      solution: { type: 'qcu', answer: 'b', wrong: [{ answer: 'a', feedback: `CONSEIL ${id}` }] },
      expected: ['Proposition b'],
    },
    simulator: {
      ...open,
      fields: [],
      simulator: {
        name: 'files',
        settings: { root: 'Clé', content: [], bin: [], open: '', extensions: true },
        right: [[{ do: 'create', name: `ATTENDU ${id}` }]],
        wrong: [[{ do: 'create', name: 'Autre' }]],
      },
      solution: {
        type: 'state',
        expected: { paths: [`ATTENDU ${id}/`] },
        wrong: [{ expected: { paths: ['Autre/'] }, feedback: `CONSEIL ${id}` }],
      },
      expected: [`ATTENDU ${id}/`],
    },
    qcm: {
      ...closed,
      solution: { type: 'qcm', answers: ['a', 'c'] },
      expected: ['Proposition a', 'Proposition c'],
    },
    ordering: {
      ...closed,
      solution: { type: 'ordering', order: ['d', 'a', 'c', 'b'] },
      expected: ['Proposition d', 'Proposition a', 'Proposition c', 'Proposition b'],
    },
    matching: {
      ...open,
      proposals,
      solution: { type: 'matching', pairs: { f1: 'c', f2: 'a' } },
      expected: ['Nom → Proposition c', 'Domaine → Proposition a'],
    },
    fields: {
      ...open,
      solution: {
        type: 'fields',
        fields: { f1: { accepted: [accepted] }, f2: { accepted: ['exemple.fr'] } },
      },
      expected: [`Nom\u00a0: ${accepted}`, 'Domaine\u00a0: exemple.fr'],
    },
    qroc: {
      ...open,
      fields: [],
      format: 'text',
      solution: { type: 'qroc', accepted: [accepted], tolerances: { case: true } },
      expected: [accepted],
    },
  }
  return { type, ...kinds[type] }
}

const allTypes: readonly Challenge['type'][] = [
  'qcu',
  'qroc',
  'qcm',
  'fields',
  'ordering',
  'matching',
  'hotspot',
]

type Options = {
  /** Seconds for each question; none unless told. */
  readonly timer?: number
  /** Types that the questions take in turn; all unless told. */
  readonly types?: readonly Challenge['type'][]
}

function buildChallenge(skillId: string, index: number, { timer, types = allTypes }: Options): Challenge {
  const id = `${skillId.replace('.', '-')}-${index % 2 === 0 ? 'a' : 'b'}`
  const type = types[index % types.length] ?? 'qcu'
  const challenge: Challenge = {
    id,
    skillId,
    ...kindOf(type, id),
    instruction: `Consigne de ${id}`,
    alternativeInstruction: null,
    shuffled: true,
    choices: [],
    unit: null,
    image:
      index === 0 ? { file: '1.1/adresse-web/affiche.svg', content: null, alternative: 'Une affiche' } : null,
    attachments:
      index === 0 ? [{ file: '1.3/lire-tableau/meteo.csv', content: null, name: 'Le tableau' }] : [],
    timer: timer ?? null,
    devices: ['phone', 'tablet', 'desktop'],
    screenReader: 'direct',
    explanation: `EXPLICATION ${id}`,
    draw: null,
  }
  return type === 'qroc' ? generate(challenge) : challenge
}

/** Open questions are drawn: each test has a number of its own in its instruction, its file and its key. */
function generate(challenge: Challenge): Challenge {
  const draw = (seed: string): Challenge => {
    const number = hash(seed) % 10_000
    const accepted = `ATTENDU ${challenge.id} ${number}`
    return {
      ...challenge,
      draw,
      instruction: `${challenge.instruction}, tirage ${number}`,
      attachments: [
        { file: '1.1/adresse-web/tirage.csv', content: [['Tirage'], [number]], name: 'Ton tirage' },
      ],
      solution: { type: 'qroc', accepted: [accepted], tolerances: { case: true } },
      expected: [accepted],
    }
  }
  return draw('modèle')
}

type Parts = Pick<Bank, 'tubes' | 'skills' | 'challenges'>

function buildParts(options: Options): Parts {
  const built = {
    tubes: new Map<string, Tube>(),
    skills: new Map<string, Skill>(),
    challenges: new Map<string, Challenge>(),
  }
  let index = 0
  for (const [id, competenceId, levels] of tubes) {
    const skillIds = levels.map((level) => `${id}.${level}`)
    built.tubes.set(id, { id, competenceId, title: `Savoir ${id}`, description: '', skillIds })
    for (const level of levels) {
      const skillId = `${id}.${level}`
      const variants = [0, 1].map(() => buildChallenge(skillId, index++, options))
      for (const variant of variants) built.challenges.set(variant.id, variant)
      const tutorial = { title: `TUTORIEL ${skillId}`, body: 'Lis bien.' }
      const challengeIds = variants.map((variant) => variant.id)
      built.skills.set(skillId, { id: skillId, tubeId: id, competenceId, level, challengeIds, tutorial })
    }
  }
  return built
}

const profile = (id: string, title: string, skillIds: readonly string[]): TargetProfile => ({
  id,
  title,
  description: 'Pour commencer.',
  group: 'start',
  assessed: 'Ce qui est évalué.',
  notAssessed: 'Ce qui ne l’est pas.',
  equipment: 'Un téléphone suffit.',
  minutes: 20,
  cappedTubes: tubes.map(([tubeId]) => ({ tubeId, level: 5 })),
  skillIds,
  stages: [
    { rule: { kind: 'level', level: 0 }, title: 'Départ', message: 'Tu as commencé.' },
    { rule: { kind: 'first_skill' }, title: 'Premier pas', message: 'Tu sais déjà quelque chose.' },
    { rule: { kind: 'threshold', percent: 100 }, title: 'Tout', message: 'Tu sais tout.' },
  ],
  badges: [
    {
      id: 'adresses',
      title: 'Adresses',
      message: 'Tu lis les adresses.',
      criteria: [{ percent: 100, cappedTubes: [{ tubeId: 'adresse', level: 4 }] }],
    },
  ],
})

/** A small invented bank: 6 tubes, 22 skills, two questions each, every type of question. */
export function createSampleBank(options: Options = {}): Bank {
  const parts = buildParts(options)
  const skillsOf = (...competences: string[]): string[] =>
    [...parts.skills.values()].filter((skill) => competences.includes(skill.competenceId)).map(({ id }) => id)
  return {
    ...parts,
    areas: areas.map(([id, letter, title]) => ({ id, letter, title })),
    competences: new Map(
      areas.flatMap(([areaId, , , count]) =>
        Array.from({ length: count }, (_, index) => {
          const id = `${areaId}.${index + 1}`
          const tubeIds = tubes.filter(([, competenceId]) => competenceId === id).map(([tubeId]) => tubeId)
          return [id, { id, areaId, title: `Compétence ${id}`, description: '', tubeIds }] as const
        }),
      ),
    ),
    targetProfiles: new Map([
      ['decouverte', profile('decouverte', 'Découverte', skillsOf('1.1', '2.1'))],
      ['protection', profile('protection', 'Protection', skillsOf('4.1'))],
    ]),
  }
}

function rightValue({ solution, simulator }: Challenge): Exclude<StoredValue, null> {
  switch (solution.type) {
    case 'qcu':
      return solution.answer
    case 'qcm':
      return [...solution.answers]
    case 'qroc':
      return solution.accepted[0] ?? ''
    case 'fields':
      return Object.fromEntries(
        Object.entries(solution.fields).map(([key, { accepted }]) => [key, accepted[0] ?? '']),
      )
    case 'ordering':
      return [...solution.order]
    case 'matching':
      return { ...solution.pairs }
    case 'state':
      return simulator ? walk(simulator, simulator.right[0] ?? []) : {}
  }
}

const wrongValues: Readonly<Record<Challenge['type'], Exclude<StoredValue, null>>> = {
  qcu: 'a',
  hotspot: 'a',
  simulator: { paths: ['Autre/'] },
  qcm: ['a', 'b'],
  qroc: 'Je ne sais pas',
  fields: { f1: 'Camille', f2: 'exemple.fr' },
  ordering: ['a', 'b', 'c', 'd'],
  matching: { f1: 'a', f2: 'c' },
}

/** A right or a wrong answer to a question, as one test asks it. */
export function valueFor(challenge: Challenge, correct: boolean) {
  return correct ? rightValue(challenge) : wrongValues[challenge.type]
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkAnswer } from '@orga/engine'
import { describe, expect, it } from 'vitest'
import { loadBank } from './load-bank.ts'

const framework = `areas:
  - id: '1'
    letter: I
    title: Information et données
    competences:
      - { id: '1.1', title: Chercher, description: Chercher et trier. }
`
const tube = `title: Savoir lire une adresse
description: Repérer le site.
rank: 1
`
const shared = `devices: [phone, desktop]
accessibility: { screenReader: direct }
digcomp: [LO1.1.05]`

const body = `
# Consigne

Quel est le site ?

# Explication

Le site est écrit après les deux barres.
`

const item = (head: string): string => `---\n${head}\n${shared}\n---\n${body}`

const qcu = item(`id: premiere
type: qcu
proposals:
  - text: Le nom
    correct: true
  - text: La fin
    feedback: La fin est la page.
  - text: Le début`)

const good: Readonly<Record<string, string>> = {
  'framework.yaml': framework,
  '1.1/adresse/tube.yaml': tube,
  '1.1/adresse/1-premiere.md': qcu,
}

async function load(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'bank-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return await loadBank(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const loadItem = async (text: string) => {
  const bank = await load({ ...good, '1.1/adresse/2-autre.md': text })
  const challenge = [...bank.challenges.values()].find(({ skillId }) => skillId === 'adresse.2')
  if (!challenge) throw new Error('no challenge')
  return challenge
}

describe('a good bank', () => {
  it('links competences, tubes, skills and challenges', async () => {
    const bank = await load({ ...good, '1.1/adresse/3-dure.md': qcu.replace('premiere', 'dure') })
    expect(bank.competences.get('1.1')).toMatchObject({ areaId: '1', tubeIds: ['adresse'] })
    expect(bank.tubes.get('adresse')?.skillIds).toEqual(['adresse.1', 'adresse.3'])
    expect(bank.skills.get('adresse.3')).toMatchObject({
      competenceId: '1.1',
      level: 3,
      challengeIds: ['dure'],
      tutorial: null,
    })
    expect(bank.challenges.get('premiere')).toMatchObject({
      instruction: 'Quel est le site ?',
      alternativeInstruction: null,
      explanation: 'Le site est écrit après les deux barres.',
      expected: ['Le nom'],
      devices: ['phone', 'desktop'],
    })
  })

  it('gives each level its tutorial', async () => {
    const tutorial = '---\ntitle: Les adresses\nlevels: [1]\n---\nUne adresse se lit par la fin.\n'
    const bank = await load({ ...good, '1.1/adresse/tutorials/lire.md': tutorial })
    expect(bank.skills.get('adresse.1')?.tutorial).toEqual({
      title: 'Les adresses',
      body: 'Une adresse se lit par la fin.',
    })
  })

  it('turns capped tubes into skills, and keeps stages and badges', async () => {
    const bank = await load({
      ...good,
      '1.1/adresse/4-haute.md': qcu.replace('premiere', 'haute'),
      'target-profiles/court.yaml': `title: Court
description: Un essai.
group: start
assessed: Les adresses.
notAssessed: Le reste.
equipment: Rien.
minutes: 5
rank: 1
tubes: [{ tube: adresse, level: 3 }]
stages:
  - { percent: 0, title: Départ, message: Tu commences. }
  - { firstSkill: 'true', title: Un pas, message: Tu avances. }
  - { level: 2, title: Deux, message: Tu sais. }
badges:
  - id: lecteur
    title: Lecteur
    message: Bien lu.
    criteria: [{ percent: 75, tubes: [{ tube: adresse, level: 2 }] }]
`,
    })
    const profile = bank.targetProfiles.get('court')
    expect(profile?.skillIds).toEqual(['adresse.1'])
    expect(profile?.stages.map(({ rule }) => rule)).toEqual([
      { kind: 'threshold', percent: 0 },
      { kind: 'first_skill' },
      { kind: 'level', level: 2 },
    ])
    expect(profile?.badges[0]?.criteria).toEqual([
      { percent: 75, cappedTubes: [{ tubeId: 'adresse', level: 2 }] },
    ])
  })

  it('finds pictures and attachments below the bank’s folder', async () => {
    const withFiles = qcu.replace(
      'type: qcu',
      'type: qcu\nimage: { file: page.svg, alternative: Une page. }\nattachments: [{ file: notes.csv, name: notes.csv }]',
    )
    const bank = await load({
      ...good,
      '1.1/adresse/1-premiere.md': withFiles,
      '1.1/adresse/page.svg': '<svg/>',
      '1.1/adresse/notes.csv': 'a;b\n',
    })
    expect(bank.challenges.get('premiere')?.image).toEqual({
      file: '1.1/adresse/page.svg',
      content: null,
      alternative: 'Une page.',
    })
    expect(bank.challenges.get('premiere')?.attachments).toEqual([
      { file: '1.1/adresse/notes.csv', name: 'notes.csv', content: null },
    ])
  })

  it('reads a file with a byte order mark and Windows line ends', async () => {
    const bank = await load({ ...good, '1.1/adresse/1-premiere.md': `\uFEFF${qcu.replaceAll('\n', '\r\n')}` })
    expect(bank.challenges.get('premiere')?.instruction).toBe('Quel est le site ?')
  })
})

describe('answers', () => {
  it('keeps an open answer as typed, whatever YAML would make of it', async () => {
    const { solution, expected } = await loadItem(
      item('id: x\ntype: qroc\nformat: text\naccepted: [0712, non]'),
    )
    expect(checkAnswer(solution, '0712').outcome).toBe('correct')
    expect(checkAnswer(solution, 'Non.').outcome).toBe('correct')
    expect(expected).toEqual(['0712'])
  })

  it('shows a number in French figures with its unit', async () => {
    const head = 'id: x\ntype: qroc\nformat: number\naccepted: [1250.5]\nunit: Mo\nmargin: 0,5'
    const { solution, expected, unit } = await loadItem(item(head))
    expect(unit).toBe('Mo')
    expect(expected).toEqual(['1\u202f250,5\u00a0Mo'])
    expect(checkAnswer(solution, '1 251 Mo').outcome).toBe('correct')
    expect(checkAnswer(solution, '1252').outcome).toBe('incorrect')
  })

  it('names proposals so that the right one, which authors write first, is not always the first', async () => {
    const head = item(`id: x
type: qcu
proposals:
  - { text: Vrai, correct: 'true' }
  - { text: Faux, feedback: Non. }
  - { text: Peut-être, feedback: Non. }`)
    const { proposals, solution, expected } = await loadItem(head)
    expect(proposals.map(({ text }) => text)).toEqual(['Faux', 'Peut-être', 'Vrai'])
    expect(solution).toMatchObject({ answer: 'c', wrong: [{ answer: 'a' }, { answer: 'b' }] })
    expect(expected).toEqual(['Vrai'])
    const kept = await loadItem(head.replace('type: qcu', 'type: qcu\nshuffled: false'))
    expect(kept.proposals.map(({ text }) => text)).toEqual(['Vrai', 'Faux', 'Peut-être'])
  })

  it('names the steps of an order so that the names do not tell it', async () => {
    const head = "id: x\ntype: ordering\nproposals: ['Zéro', 'Un', 'Beaucoup']"
    const { solution, proposals, expected } = await loadItem(item(head))
    expect(proposals.map(({ text }) => text)).toEqual(['Beaucoup', 'Un', 'Zéro'])
    expect(solution).toEqual({ type: 'ordering', order: ['c', 'b', 'a'] })
    expect(expected).toEqual(['Zéro', 'Un', 'Beaucoup'])
  })

  it('offers one box per label of a matching, and answers that several may share', async () => {
    const head = `id: x
type: matching
pairs:
  - { label: .txt, match: Texte }
  - { label: .png, match: Image }
  - { label: .jpg, match: Image }
extra: [Son]`
    const { fields, proposals, solution } = await loadItem(item(head))
    expect(fields.map(({ label }) => label)).toEqual(['.txt', '.png', '.jpg'])
    expect(proposals.map(({ text }) => text)).toEqual(['Image', 'Son', 'Texte'])
    expect(checkAnswer(solution, { f1: 'c', f2: 'a', f3: 'a' }).outcome).toBe('correct')
  })

  it('judges each of several fields', async () => {
    const head = `id: x
type: fields
fields:
  - { label: Jour, format: date, accepted: [12/03/2024] }
  - { label: Lieu, format: choice, accepted: [Salle] }
choices: [Salle, Cour]`
    const { solution, expected } = await loadItem(item(head))
    expect(expected).toEqual(['Jour\u00a0: 12/03/2024', 'Lieu\u00a0: Salle'])
    expect(checkAnswer(solution, { f1: '12 mars 2024', f2: 'Salle' }).outcome).toBe('correct')
  })
})

describe('a picture with zones', () => {
  const hotspot = item(`id: fenetre
type: hotspot
image: { file: page.svg, alternative: Une page., content: '<svg xmlns="http://www.w3.org/2000/svg"/>' }
zones:
  - { text: Le haut, box: ['0', '0', '100', '10,5'], correct: 'true' }
  - { text: Le bas, box: ['0', '90', '100', '10'], feedback: C’est le pied de page. }
  - { text: La gauche, box: ['0', '10', '20', '80'], feedback: C’est le menu. }`)

  it('has its zones placed by the names of its proposals', async () => {
    const challenge = await loadItem(hotspot)
    expect(challenge.zones).toContainEqual({ id: 'c', left: 0, top: 0, width: 100, height: 10.5 })
    expect(challenge.solution).toMatchObject({ type: 'qcu', answer: 'c' })
    expect(challenge.image?.content).toContain('<svg')
    expect(challenge.expected).toEqual(['Le haut'])
  })

  it('has zones within the picture, one of them right', async () => {
    const out = hotspot.replace("'100', '10,5'", "'101', '10,5'")
    await expect(loadItem(out)).rejects.toThrow('de 0 à 100')
    await expect(loadItem(hotspot.replace("['0', '90'", "['10', '90'"))).rejects.toThrow('tient dans l’image')
    await expect(loadItem(hotspot.replace(", correct: 'true'", ''))).rejects.toThrow(
      'exactement une zone juste',
    )
  })
})

describe('a bank that cannot be read', () => {
  const message = async (files: Readonly<Record<string, string>>): Promise<string> => {
    try {
      await load({ ...good, ...files })
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
    return 'no error'
  }
  const path = '1.1/adresse/2-autre.md'

  it.each([
    ['a missing framework', { 'framework.yaml': '' }, 'framework.yaml : ce fichier manque'],
    [
      'a file outside of its place',
      { '1.1/notes.md': 'x' },
      '1.1/notes.md : ce fichier n’est pas à sa place',
    ],
    ['a name without level', { '1.1/adresse/autre.md': qcu }, 'on attend un nom comme 3-mot-exact.md'],
    ['an item without head', { [path]: 'Bonjour' }, 'on attend un en-tête'],
    ['a head that is no YAML', { [path]: '---\na: b: c\n---\n# Consigne\n' }, 'mal écrit vers sa ligne 1'],
    ['an unknown type', { [path]: item('id: x\ntype: dessin') }, 'champ « type »'],
    [
      'a missing field',
      { [path]: item('id: x\ntype: qroc\nformat: text') },
      'champ « accepted » : ce champ manque',
    ],
    ['a misspelt field', { [path]: qcu.replace('digcomp', 'digcom') }, 'champ inconnu : digcom'],
    [
      'a QCU with two right answers',
      { [path]: qcu.replace('- text: Le début', '- { text: a, correct: true }') },
      'exactement une proposition juste',
    ],
    [
      'an identifier in use',
      { [path]: qcu },
      'l’identifiant premiere est déjà celui de 1.1/adresse/1-premiere.md',
    ],
    [
      'a bad identifier',
      { [path]: qcu.replace('premiere', 'Première !') },
      'champ « id » : on attend des minuscules',
    ],
    [
      'a picture that is not there',
      { [path]: qcu.replace('id: premiere', 'id: x\nimage: { file: a.svg, alternative: A. }') },
      'champ « image.file » : le fichier a.svg n’est pas',
    ],
    [
      'a path out of the folder',
      { [path]: qcu.replace('id: premiere', 'id: x\nimage: { file: ../a.svg, alternative: A. }') },
      'champ « image.file » : on attend le nom d’un fichier du même dossier',
    ],
    [
      'a picture without alternative',
      { [path]: qcu.replace('id: premiere', 'id: x\nimage: { file: a.svg }') },
      'champ « image.alternative » : ce champ manque',
    ],
    [
      'an answer that is not in its list',
      { [path]: item('id: x\ntype: qroc\nformat: choice\naccepted: [d]\nchoices: [a, b, c]') },
      'champ « choices »',
    ],
    [
      'a missing part',
      { [path]: qcu.replace('premiere', 'x').replace('# Explication', '# Réponse') },
      'il manque la partie « # Explication »',
    ],
    [
      'a folder without tube.yaml',
      { '1.1/autre/1-x.md': qcu.replace('premiere', 'x') },
      '1.1/autre/1-x.md : il manque le fichier tube.yaml',
    ],
    [
      'a tube of an unknown competence',
      { '2.1/mail/tube.yaml': tube },
      'la compétence 2.1 n’est pas dans framework.yaml',
    ],
    [
      'a tutorial for a level that has no item',
      { '1.1/adresse/tutorials/a.md': '---\ntitle: A\nlevels: [5]\n---\nTexte.' },
      'aucune épreuve de niveau 5',
    ],
    [
      'a path on an unknown tube',
      {
        'target-profiles/p.yaml':
          'title: P\ndescription: P\ngroup: theme\nassessed: P\nnotAssessed: P\nequipment: P\nminutes: 5\nrank: 1\ntubes: [{ tube: perdu, level: 3 }]\n',
      },
      'champ « tubes » : sujet inconnu : perdu',
    ],
  ])('names %s', async (_, files, expected) => {
    expect(await message(files)).toContain(expected)
  })

  it('names all problems at once', async () => {
    const text = await message({ [path]: 'x', '1.1/adresse/3-dure.md': 'x' })
    expect(text.match(/^- /gm)).toHaveLength(2)
  })
})

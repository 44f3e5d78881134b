import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { readBank } from '../../apps/server/src/content/index.ts'
import { checkBank } from './check-bank.ts'
import { checkFiles } from './check-files.ts'
import { checkReviews } from './check-reviews.ts'

const framework = `areas:
  - id: '1'
    letter: I
    title: Information et données
    competences:
      - { id: '1.1', title: Chercher, description: Chercher et trier. }
`

const open = (id: string, answer: string, instruction = 'Quel est le site ?'): string => `---
id: ${id}
type: qroc
format: text
accepted: ['${answer}']
wrong:
  - answer: rien
    feedback: Cherche encore.
devices: [phone]
accessibility: { screenReader: direct }
---

# Consigne

${instruction}

# Explication

Le site est après les deux barres.
`

const choice = (id: string): string => `---
id: ${id}
type: qcu
proposals:
  - { text: Le site, correct: 'true' }
  - { text: La page, feedback: La page vient après. }
  - { text: Le début }
devices: [phone]
accessibility: { screenReader: none }
---

# Consigne

Où mène cette adresse ?

# Explication

Elle mène au site.
`

const base: Readonly<Record<string, string>> = {
  'framework.yaml': framework,
  '1.1/adresse/tube.yaml': 'title: Savoir lire\ndescription: Lire.\nrank: 1\n',
  '1.1/adresse/tutorials/lire.md': '---\ntitle: Lire\nlevels: [1]\n---\nLis par la fin.\n',
  '1.1/adresse/1-a.md': open('a', 'jardin-bleu.example'),
  '1.1/adresse/1-b.md': open('b', 'lac-vert.example'),
}

async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bank-'))
  try {
    for (const [path, text] of Object.entries({ ...base, ...files })) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const reading = await readBank(folder)
    return [
      ...reading.problems,
      ...checkBank(reading),
      ...checkFiles(folder, reading.bank),
      ...checkReviews(folder, reading).problems,
    ].map(({ file, message }) => `${file} : ${message}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

// Typography is not what these samples are about.
const beyondTypography = async (files: Readonly<Record<string, string>>): Promise<string> =>
  (await check(files)).filter((one) => !one.includes('typographie')).join('\n')

it('finds nothing in a sound bank', async () => {
  expect(await beyondTypography({})).toBe('')
})

it('asks for two items and a tutorial for each skill', async () => {
  const said = await beyondTypography({ '1.1/adresse/2-c.md': open('c', 'pont-gris.example') })
  expect(said).toContain('niveau 2 : il faut au moins deux épreuves')
  expect(said).toContain('niveau 2 : il manque un tutoriel')
})

it('asks for a way with a screen reader, fewer choices and a word on each wrong proposal', async () => {
  const said = await beyondTypography({
    '1.1/adresse/1-a.md': choice('a'),
    '1.1/adresse/1-b.md': choice('b'),
  })
  expect(said).toContain('aucune épreuve ne se fait avec un lecteur d’écran')
  expect(said).toContain('2 QCU et QCM sur 2 épreuves')
  expect(said).toContain('on attend un commentaire pour cette réponse fausse')
})

it('finds an item that gives the answer of another', async () => {
  const said = await beyondTypography({
    '1.1/adresse/2-c.md': open('c', 'pont-gris.example', 'Le site jardin-bleu.example est-il sûr ?'),
  })
  expect(said).toContain('1.1/adresse/2-c.md : ce texte donne la réponse de 1.1/adresse/1-a.md')
})

it('reads each text for brands, foreign sites, long sentences and links', async () => {
  const long = 'mot '.repeat(21)
  const said = await beyondTypography({
    '1.1/adresse/1-a.md': open('a', 'x.example', `Ouvre Excel. Va sur ville.fr. ${long}. [Lis](a).`),
  })
  for (const fault of [
    'marque : Excel',
    'site d’un tiers : ville.fr',
    'plus de 20 mots',
    'HTML, lien ou image',
  ])
    expect(said).toContain(fault)
})

it('wants an alternative instruction exactly where the head says so', async () => {
  const promised = open('a', 'x.example').replace('direct', 'alternative')
  expect(await beyondTypography({ '1.1/adresse/1-a.md': promised })).toContain('que l’en-tête annonce')
})

it('refuses pictures that act, and files that nothing uses', async () => {
  const said = await beyondTypography({ '1.1/adresse/page.svg': '<svg onload="x()"><script/></svg>' })
  expect(said).toContain('page.svg : cette image contient du code')
  expect(said).toContain('page.svg : aucune épreuve ne se sert de ce fichier')
})

const simulator = (equivalent: string, solution = '{ paths: { $includes: [a/] } }'): string => `---
id: s
type: simulator
simulator: files
settings: { root: Clé }
solution: { expected: ${solution} }
shown: [Le dossier a existe.]
walkthroughs: [[{ do: create, name: a }]]
wrong:
  - when: { paths: [b/] }
    feedback: Le nom n’est pas le bon.
    walkthrough: [{ do: create, name: b }]
equivalent: ${equivalent}
devices: [phone]
accessibility: { screenReader: direct }
---

# Consigne

Crée un dossier a.

# Explication

On appuie sur « Nouveau dossier ».
`

it('plays the walkthroughs of a simulator, and wants an item without it for the same skill', async () => {
  const at = '1.1/adresse/1-s.md'
  expect(await beyondTypography({ [at]: simulator('a') })).toBe('')
  expect(await beyondTypography({ [at]: simulator('s') })).toContain('sans simulateur : s')
  expect(await beyondTypography({ [at]: simulator('a', '{ paths: { $has: [a/] } }') })).toMatch(
    /règle inconnue : .*\$has/,
  )
  expect(await beyondTypography({ [at]: simulator('a', '{ paths: [b/] }') })).toContain(
    'ce chemin mène à une réponse refusée',
  )
  expect(await beyondTypography({ [at]: simulator('a', '{ open: "" }') })).toContain(
    'l’état de départ est déjà la bonne réponse',
  )
  expect(
    await beyondTypography({ [at]: simulator('a').replace('do: create, name: a', 'do: open, path: x') }),
  ).toContain('étape 1 : «\u00a0x\u00a0» n’existe pas')
})

it('wants a reading of each item where a tube has readings, and what was changed', async () => {
  const at = '1.1/adresse/reviews.yaml'
  const reading = (id: string, more = ''): string =>
    `- { item: ${id}, reader: professeure de technologie, date: 24/11/2026, verdict: bon${more} }\n`
  expect(await beyondTypography({ [at]: reading('a') + reading('b') })).toBe('')
  expect(await beyondTypography({ [at]: reading('a') })).toContain('il manque la relecture de b')
  expect(await beyondTypography({ [at]: reading('a') + reading('b') + reading('z') })).toContain(
    'ne s’appelle z',
  )
  expect(await beyondTypography({ [at]: reading('a', ', changes: Le nom') + reading('b') })).toContain(
    'une épreuve corrigée dit ce qui a changé',
  )
})

it('points at lines whose typography can be corrected', async () => {
  expect((await check({})).join('\n')).toMatch(/1-a\.md : ligne \d+ : typographie/)
})

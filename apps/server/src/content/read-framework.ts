import type { Area, Competence, Tube } from './bank.ts'
import { frameworkSchema, tubeSchema, tutorialSchema } from './framework-schema.ts'
import { readYaml, type Reading, refuse, splitHead } from './read-document.ts'

export type Framework = {
  readonly areas: readonly Area[]
  readonly competences: readonly Omit<Competence, 'tubeIds'>[]
}

export type RankedTube = Omit<Tube, 'skillIds'> & { readonly rank: number; readonly file: string }

export type Tutorial = {
  readonly file: string
  readonly tubeId: string
  readonly levels: readonly number[]
  readonly title: string
  readonly body: string
}

export function readFramework(file: string, text: string | null | undefined): Reading<Framework> {
  if (!text) return refuse(file, '', 'ce fichier manque ; il donne les domaines et les compétences.')
  const { value, problems } = readYaml(file, text, frameworkSchema)
  if (!value) return { value, problems }
  const areas = value.areas.map(({ id, letter, title }) => ({ id, letter, title }))
  const competences = value.areas.flatMap((area) =>
    area.competences.map((competence) => ({ ...competence, areaId: area.id })),
  )
  return { value: { areas, competences }, problems }
}

/** `<competence>/<tube>/tube.yaml` */
export function readTube(file: string, text: string): Reading<RankedTube> {
  const [competenceId = '', id = ''] = file.split('/')
  const { value, problems } = readYaml(file, text, tubeSchema)
  return { value: value && { ...value, id, competenceId, file }, problems }
}

/** `<competence>/<tube>/tutorials/<name>.md` */
export function readTutorial(file: string, text: string): Reading<Tutorial> {
  const parts = splitHead(text)
  if (!parts) return refuse(file, '', 'on attend un en-tête entre deux lignes de trois tirets (---).')
  if (parts.body === '') return refuse(file, '', 'ce tutoriel est vide.')
  const { value, problems } = readYaml(file, parts.head, tutorialSchema)
  return { value: value && { ...value, file, tubeId: file.split('/')[1] ?? '', body: parts.body }, problems }
}

import type { Problem } from './problems.ts'
import type { Framework, RankedTube, Tutorial } from './read-framework.ts'
import type { Item } from './read-item.ts'

/** Texts by path below the bank’s folder; null for pictures and attachments. */
export type Files = ReadonlyMap<string, string | null>

export const tubeFile = /^\d\.\d\/[^/]+\/tube\.yaml$/
export const itemFile = /^\d\.\d\/[^/]+\/[^/]+\.md$/
export const tutorialFile = /^\d\.\d\/[^/]+\/tutorials\/[^/]+\.md$/
export const profileFile = /^target-profiles\/[a-z0-9-]+\.yaml$/
const reviewsFile = /^\d\.\d\/[^/]+\/reviews\.yaml$/
export const frameworkFile = 'framework.yaml'

type Parts = {
  readonly files: Files
  readonly framework: Framework | null
  readonly tubes: readonly RankedTube[]
  readonly items: readonly Item[]
  readonly tutorials: readonly Tutorial[]
}

/** What no single file can know: names given twice, files that nothing leads to. */
export function findFaults(parts: Parts): Problem[] {
  return [
    ...findStrays(parts.files),
    ...findDuplicates(parts.items),
    ...findMissingFiles(parts.items, parts.files),
    ...findLostTubes(parts),
    ...findLostTutorials(parts),
  ]
}

function findStrays(files: Files): Problem[] {
  const known = [tubeFile, itemFile, tutorialFile, profileFile, reviewsFile]
  return [...files]
    .filter(([file, text]) => text !== null && file.includes('/') && !known.some((one) => one.test(file)))
    .map(([file]) => ({
      file,
      field: '',
      message: 'ce fichier n’est pas à sa place ; on attend <compétence>/<sujet>/<niveau>-<nom>.md.',
    }))
}

function findDuplicates(items: readonly Item[]): Problem[] {
  const first = new Map<string, string>()
  return items.flatMap(({ file, data }) => {
    const other = first.get(data.id)
    if (other === undefined) first.set(data.id, file)
    return other === undefined
      ? []
      : [{ file, field: 'id', message: `l’identifiant ${data.id} est déjà celui de ${other}.` }]
  })
}

function findMissingFiles(items: readonly Item[], files: Files): Problem[] {
  return items.flatMap(({ file, data }) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1)
    const wanted = [
      ...(data.image ? [{ field: 'image.file', ...data.image }] : []),
      ...data.attachments.map((one, index) => ({ field: `attachments.${index}.file`, ...one })),
    ].map(({ field, file: name, content }) => ({ field, name, content }))
    return wanted
      .filter(({ name, content }) => content === undefined && !files.has(folder + name))
      .map(({ field, name }) => ({ file, field, message: `le fichier ${name} n’est pas dans le dossier.` }))
  })
}

function findLostTubes({ tubes, items, framework }: Parts): Problem[] {
  const competences = new Set(framework?.competences.map(({ id }) => id))
  const first = new Map<string, string>()
  const faults = tubes.flatMap(({ id, competenceId, file }) => {
    const other = first.get(id)
    first.set(id, file)
    if (other !== undefined) return [{ file, field: '', message: `le dossier ${id} existe déjà : ${other}.` }]
    return framework && !competences.has(competenceId)
      ? [{ file, field: '', message: `la compétence ${competenceId} n’est pas dans ${frameworkFile}.` }]
      : []
  })
  const orphans = items
    .filter(({ tubeId }) => !first.has(tubeId))
    .map(({ file }) => ({ file, field: '', message: 'il manque le fichier tube.yaml de ce dossier.' }))
  return [...faults, ...orphans]
}

function findLostTutorials({ tutorials, items }: Parts): Problem[] {
  const skills = new Set(items.map(({ tubeId, level }) => `${tubeId}.${level}`))
  const taken = new Map<string, string>()
  return tutorials.flatMap(({ file, tubeId, levels }) =>
    levels.flatMap((level) => {
      const skill = `${tubeId}.${level}`
      const other = taken.get(skill)
      taken.set(skill, file)
      if (other !== undefined)
        return [{ file, field: 'levels', message: `le niveau ${level} a déjà un tutoriel : ${other}.` }]
      return skills.has(skill)
        ? []
        : [{ file, field: 'levels', message: `aucune épreuve de niveau ${level} dans ce dossier.` }]
    }),
  )
}

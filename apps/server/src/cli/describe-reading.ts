import type { AcceptedReading, Problem, SiecleReading } from '@orga/siecle'

/** What a file would bring, for people to read. */
export function describeReading(reading: SiecleReading): string[] {
  if (reading.refused) {
    const { code, message } = reading.refused
    return [`Fichier refusé (${code}). Rien ne serait importé.`, message]
  }
  const { pupils, divisions, skipped, toCorrect, warnings } = reading
  const width = Math.max(0, ...[...divisions.keys()].map((code) => code.length))
  return [
    `Fichier lisible : ${headerOf(reading)}`,
    `${count(pupils.length, 'élève')} en ${count(divisions.size, 'classe')}`,
    ...[...divisions].map(([code, learners]) => `  ${code.padEnd(width)}  ${String(learners).padStart(5)}`),
    `Non importés : ${count(skipped.left.length, 'élève')} hors de l’établissement, ${count(skipped.noDivision.length, 'élève')} sans classe`,
    ...listProblems('À corriger dans Siècle, et non importés d’ici là', toCorrect),
    ...listProblems('À vérifier', warnings),
  ]
}

function headerOf({ uai, schoolYear, encoding }: AcceptedReading): string {
  const year =
    schoolYear === null ? 'année scolaire inconnue' : `année scolaire ${schoolYear}-${schoolYear + 1}`
  return `établissement ${uai}, ${year}, ${encoding}`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number > 1 ? 's' : ''}`

function listProblems(title: string, problems: readonly Problem[]): string[] {
  const lines = problems.map(({ name, division, message }) => {
    const who = name === null ? 'Fichier' : division === null ? name : `${name} (${division})`
    return `  ${who} : ${message}`
  })
  return [`${title} : ${problems.length === 0 ? 'rien' : problems.length}`, ...lines]
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { demoCollege, demoLycee } from '@orga/fixtures'
import { readSiecle } from '@orga/siecle'

/** A pupil as a portal knows them: never a birth date. */
export type DemoPupil = {
  readonly firstName: string
  readonly lastName: string
  readonly uai: string
  readonly division: string
}

/** Somebody as a portal knows them. */
export type Person = {
  /** Opaque: what the portal calls them for one resource. */
  readonly ido: string
  readonly firstName: string
  readonly lastName: string
  readonly uai: string
  readonly profile: 'National_elv' | 'National_ens' | 'National_doc'
  readonly division: string | null
}

export const schools: readonly { readonly uai: string; readonly name: string }[] = [demoCollege, demoLycee]

const teachers: readonly Omit<Person, 'ido'>[] = [
  {
    firstName: 'Hélène',
    lastName: 'MARCHAND-FICTIVE',
    uai: demoCollege.uai,
    profile: 'National_ens',
    division: null,
  },
  {
    firstName: 'Karim',
    lastName: 'BELLARBRE',
    uai: demoCollege.uai,
    profile: 'National_doc',
    division: null,
  },
  {
    firstName: 'Solène',
    lastName: 'DUPRÉ-MODÈLE',
    uai: demoLycee.uai,
    profile: 'National_ens',
    division: null,
  },
  { firstName: 'Ousmane', lastName: 'ESSAI', uai: demoLycee.uai, profile: 'National_doc', division: null },
]

const sample = fileURLToPath(new URL('../../../../samples/ElevesSansAdresses.xml', import.meta.url))
const parisDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

async function listSamplePupils(): Promise<DemoPupil[]> {
  const reading = await readSiecle(createReadStream(sample), {
    uai: demoCollege.uai,
    today: parisDay.format(new Date()),
  })
  if (reading.refused) throw new Error(`${sample}: ${reading.refused.message}`)
  return reading.pupils.map((pupil) => ({ ...pupil, uai: demoCollege.uai }))
}

type Named = Pick<Person, 'uai' | 'lastName' | 'firstName'>

const nameOf = ({ uai, lastName, firstName }: Named): string => [uai, lastName, firstName].join('|')

/** What the portal calls somebody, the same at each start; `rank` tells namesakes of one school apart, from 1. */
export function idoOf(person: Named, rank = 1): string {
  return createHash('sha256')
    .update(`${nameOf(person)}|${rank}`)
    .digest('hex')
    .slice(0, 40)
}

/** Everybody of the two schools. Whoever is in the sample file and on a school’s list by now is there once. */
export async function listPeople(listPupils: () => Promise<readonly DemoPupil[]>): Promise<Person[]> {
  const listed = await listPupils()
  const known = new Set(listed.map(nameOf))
  const fromSample = (await listSamplePupils()).filter((pupil) => !known.has(nameOf(pupil)))
  const pupils = [...fromSample, ...listed].map(
    ({ firstName, lastName, uai, division }): Omit<Person, 'ido'> => ({
      firstName,
      lastName,
      uai,
      division,
      profile: 'National_elv',
    }),
  )
  const namesakes = new Map<string, number>()
  return [...pupils, ...teachers].map((person) => {
    const name = nameOf(person)
    const rank = (namesakes.get(name) ?? 0) + 1
    namesakes.set(name, rank)
    return { ...person, ido: idoOf(person, rank) }
  })
}

export type Search = { readonly uai: string; readonly division: string; readonly text: string }

const plain = (text: string): string =>
  text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe')

export function searchPeople(people: readonly Person[], { uai, division, text }: Search): Person[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return people
    .filter((person) => person.uai === uai && (division === '' || person.division === division))
    .filter(({ firstName, lastName }) =>
      words.every((word) => plain(`${firstName} ${lastName}`).includes(word)),
    )
    .sort((a, b) => order.compare(a.lastName, b.lastName) || order.compare(a.firstName, b.firstName))
}

const order = new Intl.Collator('fr', { numeric: true })

export function divisionsOf(people: readonly Person[], uai: string): string[] {
  const all = people.filter((person) => person.uai === uai).flatMap(({ division }) => division ?? [])
  return [...new Set(all)].sort((a, b) => order.compare(a, b))
}

import type { LearnerFacts } from '../tables.ts'

/** What a learner of the roster is recognised by. */
export type KnownKey = {
  readonly id: string
  readonly ine: string | null
  readonly eleveId: string | null
  readonly birthDate: string | null
  /** Shown today, and put there by an import: what a file may make disappear. */
  readonly isListed: boolean
}

type PupilKey = Pick<LearnerFacts, 'ine' | 'eleveId' | 'birthDate'>

/** Rows of the file that must be corrected: whoever they may be about is left as they are. */
export type Untouched = { readonly ines: readonly string[]; readonly eleveIds: readonly string[] }

export type Matches = {
  /** Which learner each pupil of the file is; undefined for a new one. */
  readonly learners: readonly (KnownKey | undefined)[]
  /** Learners listed today that the file does not name. */
  readonly missing: readonly string[]
  /** Learners whose ELEVE_ID the file gives to somebody else; some of them are in the file under another. */
  readonly released: readonly string[]
}

/**
 * Finds which learners the pupils of a file are: by INE first, for all of them, since nothing is surer; then by
 * ELEVE_ID with the same birth date, for an INE that appears or is corrected. Never by name.
 */
export function matchRoster(
  pupils: readonly PupilKey[],
  known: readonly KnownKey[],
  untouched: Untouched,
): Matches {
  const { byIne, byEleveId } = indexKeys(known)
  const claimed = new Set<string>()
  const claim = (key: KnownKey | undefined): KnownKey | undefined => {
    if (!key || claimed.has(key.id)) return undefined
    claimed.add(key.id)
    return key
  }
  const learners = pupils.map(({ ine }) => (ine === null ? undefined : claim(byIne.get(ine))))
  const owners = new Map<string, KnownKey | undefined>()
  for (const [index, { eleveId, birthDate }] of pupils.entries()) {
    if (eleveId === null) continue
    const before = byEleveId.get(eleveId)
    if (!learners[index] && before?.birthDate === birthDate) learners[index] = claim(before)
    owners.set(eleveId, learners[index])
  }
  const released = known.filter(
    ({ id, eleveId }) => eleveId !== null && owners.has(eleveId) && owners.get(eleveId)?.id !== id,
  )
  for (const ine of untouched.ines) claim(byIne.get(ine))
  for (const eleveId of untouched.eleveIds) claim(byEleveId.get(eleveId))
  const missing = known.filter(({ id, isListed }) => isListed && !claimed.has(id))
  return { learners, missing: missing.map(({ id }) => id), released: released.map(({ id }) => id) }
}

function indexKeys(known: readonly KnownKey[]) {
  const byIne = new Map<string, KnownKey>()
  const byEleveId = new Map<string, KnownKey>()
  for (const key of known) {
    if (key.ine !== null) byIne.set(key.ine, key)
    if (key.eleveId !== null) byEleveId.set(key.eleveId, key)
  }
  return { byIne, byEleveId }
}

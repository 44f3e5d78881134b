import { isWithinDistance } from '@orga/engine'
import { normaliseSearch } from '../normalise-search.ts'

export type Names = { readonly firstName: string; readonly lastName: string }

/** The names of a learner on the roster. */
export type NamedLearner = Names & {
  readonly middleName: string | null
  readonly thirdName: string | null
  readonly preferredLastName: string | null
}

export type Found<L> = { readonly found: 'one'; readonly learner: L; readonly how: 'exact' | 'tolerant' }
export type Match<L> = Found<L> | { readonly found: 'none' | 'several' }

// Of French, Breton, Dutch, German, Italian, Spanish, Portuguese, Arabic and Hebrew names, in normalised letters.
const particles = new Set(
  'a al ait ap ben bin bint d da das de degli dei del dell della den der des di do dos du e el ibn l la las le les los o san st ste ten ter van vom von y zu'.split(
    ' ',
  ),
)

/** Letters and digits alone: accents, case, ligatures, hyphens, apostrophes and blanks do not count. */
const compact = (text: string): string => normaliseSearch(text).replaceAll(' ', '')

function withoutParticles(text: string): string {
  const words = normaliseSearch(text).split(' ')
  return words.filter((word) => !particles.has(word)).join('')
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]

/** The ways one family name is written: whole, and without its particles. */
const familyForms = (name: string): string[] => distinct([compact(name), withoutParticles(name)])

function familyNamesOf({ lastName, preferredLastName }: NamedLearner): string[] {
  const preferred = preferredLastName ?? ''
  const names = [lastName, preferred, `${lastName} ${preferred}`, `${preferred} ${lastName}`]
  return distinct(names.flatMap(familyForms))
}

/** First the name that comes first, alone or with those after it; then those after it, each alone. */
function givenNamesOf({ firstName, middleName, thirdName }: NamedLearner): [string[], string[]] {
  const [second, third] = [middleName ?? '', thirdName ?? '']
  const usual = [firstName, `${firstName} ${second}`, `${firstName} ${second} ${third}`].map(compact)
  return [distinct(usual), distinct([second, third].map(compact))]
}

type Comparison = (a: string, b: string) => boolean

const equal: Comparison = (a, b) => a === b

/** Share of the longer name that may differ, and the length under which nothing may. */
const typoShare = 0.25
const typoLength = 4

const close: Comparison = (a, b) =>
  a === b ||
  (Math.min(a.length, b.length) >= typoLength &&
    isWithinDistance(a, b, Math.floor(Math.max(a.length, b.length) * typoShare)))

const anyOf = (as: readonly string[], bs: readonly string[], same: Comparison): boolean =>
  as.some((a) => bs.some((b) => same(a, b)))

const isSame = (
  { firstName, lastName }: Names,
  learner: NamedLearner,
  { rank, same }: { rank: 0 | 1; same: Comparison },
): boolean =>
  anyOf(distinct([compact(firstName)]), givenNamesOf(learner)[rank], same) &&
  anyOf(familyForms(lastName), familyNamesOf(learner), same)

/**
 * Finds whom these names mean among learners of one birth date. From the surest way of agreeing to the least: first
 * name, then second or third name, then names the wrong way round; letter by letter first, then with slips. The
 * first way in which anybody agrees decides, and it must be exactly one: nothing ever chooses between two.
 */
export function matchLearner<L extends NamedLearner>(names: Names, learners: readonly L[]): Match<L> {
  const inverted = { firstName: names.lastName, lastName: names.firstName }
  for (const same of [equal, close])
    for (const claimed of [names, inverted])
      for (const rank of [0, 1] as const) {
        const [learner, another] = learners.filter((one) => isSame(claimed, one, { rank, same }))
        if (another) return { found: 'several' }
        if (learner) return { found: 'one', learner, how: same === equal ? 'exact' : 'tolerant' }
      }
  return { found: 'none' }
}

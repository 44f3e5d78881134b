import type { Draw } from '../../values.ts'

type Case = { readonly age: string; readonly member: string }

/** Which of three texts a case gets, and the template that says so. */
type Rule = {
  readonly of: (one: Case) => number
  readonly written: string
  readonly first: string
  readonly second: string
}

const isOld = ({ age }: Case): boolean => age === 'adulte'
const isMember = ({ member }: Case): boolean => member === 'oui'

const rules: readonly Rule[] = [
  {
    of: (one) => (isOld(one) ? (isMember(one) ? 0 : 1) : 2),
    written: '[SI Âge = adulte : [SI Adhésion = oui : 0 | 1] | 2]',
    first: 'l’âge',
    second: 'l’adhésion',
  },
  {
    of: (one) => (isMember(one) ? (isOld(one) ? 0 : 1) : 2),
    written: '[SI Adhésion = oui : [SI Âge = adulte : 0 | 1] | 2]',
    first: 'l’adhésion',
    second: 'l’âge',
  },
  {
    of: (one) => (isOld(one) ? 2 : isMember(one) ? 0 : 1),
    written: '[SI Âge = adulte : 2 | [SI Adhésion = oui : 0 | 1]]',
    first: 'l’âge',
    second: 'l’adhésion',
  },
  {
    of: (one) => (isOld(one) ? (isMember(one) ? 1 : 0) : 2),
    written: '[SI Âge = adulte : [SI Adhésion = oui : 1 | 0] | 2]',
    first: 'l’âge',
    second: 'l’adhésion',
  },
]

const cases: readonly Case[] = ['adulte', 'jeune'].flatMap((age) =>
  ['oui', 'non'].map((member) => ({ age, member })),
)

export const draw: Draw = (random) => {
  const texts = random.some(['4 euros', '6 euros', '8 euros', '10 euros', '12 euros', 'entrée libre'], 3)
  const shown = random.shuffle(rules)
  const right = random.integer(0, 3)
  const rule = shown[right]
  const textFor = (one: Case, by: Rule | undefined): string => texts[by?.of(one) ?? 0] ?? ''
  const nameOf = (at: number): string => `Modèle ${'ABCD'.charAt(at)}`
  const wrongs = [0, 1, 2, 3].filter((at) => at !== right)
  const faultOf = (at: number): string => {
    const one = cases.find((each) => textFor(each, shown[at]) !== textFor(each, rule))
    return one === undefined
      ? ''
      : `${one.age}, adhésion ${one.member}, il écrirait «\u00a0${textFor(one, shown[at])}\u00a0»`
  }
  const [first = 0, second = 0, third = 0] = wrongs
  return {
    tableau: [
      ['Âge', 'Adhésion', 'Texte voulu'],
      ...random.shuffle(cases).map((one) => [one.age, one.member, textFor(one, rule)]),
    ],
    modeles: shown
      .map(
        ({ written }, at) =>
          `${'ABCD'.charAt(at)}  ${written.replaceAll(/\d/g, (digit) => texts[Number(digit)] ?? '')}`,
      )
      .join('\n'),
    bon: nameOf(right),
    bonEnPhrase: `modèle ${'ABCD'.charAt(right)}`,
    premier: rule?.first ?? '',
    second: rule?.second ?? '',
    faux1: nameOf(first),
    erreur1: faultOf(first),
    faux2: nameOf(second),
    erreur2: faultOf(second),
    faux3: nameOf(third),
    erreur3: faultOf(third),
  }
}

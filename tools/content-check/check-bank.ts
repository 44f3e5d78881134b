import { findUnknownRule } from '@orga/engine'
import type { BankReading, Problem, Skill } from '../../apps/server/src/content/index.ts'
import { checkItem, type Item, textsOf } from './check-item.ts'

const largestChoiceShare = 0.45

/** Faults of the bank as a whole: each item, then what only shows when they stand side by side. */
export function checkBank({ bank, items }: BankReading): Problem[] {
  const challenges = items.flatMap((item) => {
    const challenge = bank.challenges.get(item.data.id)
    return challenge ? [{ item, challenge }] : []
  })
  return [
    ...challenges.flatMap(({ item, challenge }) => checkItem(item, challenge)),
    ...[...bank.skills.values()].flatMap((skill) =>
      checkSkill(
        skill,
        items.filter(({ tubeId, level }) => tubeId === skill.tubeId && level === skill.level),
      ),
    ),
    ...items.flatMap((item) => checkSimulator(item, items)),
    ...checkChoiceShare(items),
    ...findGiveaways(challenges.map(({ item, challenge }) => ({ item, texts: textsOf(item, challenge) }))),
  ]
}

function checkSkill(skill: Skill, items: readonly Item[]): Problem[] {
  const file = `${skill.competenceId}/${skill.tubeId}`
  const said = [
    ...(items.length < 2
      ? ['il faut au moins deux épreuves, pour qu’un second essai ne soit pas le même.']
      : []),
    ...(items.every(({ data }) => data.accessibility.screenReader === 'none')
      ? ['aucune épreuve ne se fait avec un lecteur d’écran.']
      : []),
    ...(skill.tutorial === null ? ['il manque un tutoriel.'] : []),
  ]
  return said.map((message) => ({ file, field: '', message: `niveau ${skill.level} : ${message}` }))
}

/** Whoever cannot use a simulator has another item for the same skill. */
function checkSimulator({ file, data, tubeId, level }: Item, items: readonly Item[]): Problem[] {
  if (data.type !== 'simulator') return []
  const other = items.find((item) => item.data.id === data.equivalent)
  const isEquivalent = other?.tubeId === tubeId && other.level === level && other.data.type !== 'simulator'
  const unknown = findUnknownRule([data.solution, data.wrong.map(({ when }) => when)])
  return [
    ...(isEquivalent
      ? []
      : [
          {
            file,
            field: 'equivalent',
            message: `on attend une épreuve du même niveau de ce sujet, sans simulateur : ${data.equivalent}.`,
          },
        ]),
    ...(unknown === null
      ? []
      : [
          {
            file,
            field: 'solution',
            message: `règle inconnue : ${unknown}. Voir packages/engine/README.md.`,
          },
        ]),
  ]
}

function checkChoiceShare(items: readonly Item[]): Problem[] {
  const choices = items.filter(({ data }) => data.type === 'qcu' || data.type === 'qcm').length
  return choices > items.length * largestChoiceShare
    ? [
        {
          file: '.',
          field: 'type',
          message: `${choices} QCU et QCM sur ${items.length} épreuves : plus de 45 %.`,
        },
      ]
    : []
}

type Texts = { readonly item: Item; readonly texts: readonly (readonly [field: string, text: string])[] }

const shortestGiveaway = 6
const asked = new Set(['Consigne', 'Autre consigne', 'image.alternative'])

/** Open answers that another question of the same tube spells out. */
function findGiveaways(all: readonly Texts[]): Problem[] {
  const tubes = Map.groupBy(all, ({ item }) => item.tubeId)
  return [...tubes.values()].flatMap((tube) =>
    tube.flatMap(({ item }) =>
      answersOf(item)
        .filter((answer) => answer.length >= shortestGiveaway && !/^[\d\s.,/-]+$/.test(answer))
        .flatMap((answer) =>
          tube
            .filter(
              (other) => other.item !== item && other.item.level !== item.level && spells(other, answer),
            )
            .map((other) => ({
              file: other.item.file,
              field: '',
              message: `ce texte donne la réponse de ${item.file} : ${answer}.`,
            })),
        ),
    ),
  )
}

/** What is typed: the answer of a list stands in the question itself. */
function answersOf({ data }: Item): readonly string[] {
  const keys = data.type === 'qroc' ? [data] : data.type === 'fields' ? data.fields : []
  return keys.filter(({ format }) => format !== 'choice').flatMap(({ accepted }) => accepted)
}

const spells = ({ texts }: Texts, answer: string): boolean =>
  texts.some(([field, text]) => asked.has(field) && text.toLowerCase().includes(answer.toLowerCase()))

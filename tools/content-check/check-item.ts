import type { BankReading, Challenge, Problem } from '../../apps/server/src/content/index.ts'
import { findWrongKeys } from './check-key.ts'
import { findBareCapitals } from './texts/typography.ts'
import { findBrands, findForeignHosts, findLongSentences, findMarkup } from './texts/plain-words.ts'

export type Item = BankReading['items'][number]

type Fault = { readonly field: string; readonly message: string }

/** All that a careful reader would send back to the author of one item. */
export function checkItem(item: Item, challenge: Challenge): Problem[] {
  const faults = [
    ...findWrongKeys(challenge),
    ...checkTexts(textsOf(item, challenge)),
    ...checkAlternatives(item),
    ...checkFeedback(item),
    ...findTwins(item),
  ]
  return faults.map((fault) => ({ file: item.file, ...fault }))
}

/** What the pupil reads, by the name that the author knows it under. */
export function textsOf(item: Item, challenge: Challenge): [field: string, text: string][] {
  const { solution } = challenge
  const keys = solution.type === 'fields' ? Object.values(solution.fields) : [solution]
  const wrong = keys.flatMap((key): readonly { readonly feedback: string }[] =>
    'wrong' in key ? (key.wrong ?? []) : [],
  )
  const texts: [string, string | null | undefined][] = [
    ['Consigne', item.instruction],
    ['Autre consigne', item.alternativeInstruction],
    ['Explication', item.explanation],
    ['image.alternative', item.data.image?.alternative],
    ...challenge.fields.map(({ label }): [string, string] => ['label', label]),
    ...challenge.proposals.map(({ text }): [string, string] => ['proposition', text]),
    ...challenge.choices.map((text): [string, string] => ['choices', text]),
    ...wrong.map(({ feedback }): [string, string] => ['feedback', feedback]),
  ]
  return texts.flatMap(([field, text]) => (text ? [[field, text]] : []))
}

const inMarkdown = new Set(['Consigne', 'Autre consigne', 'Explication', 'feedback'])

/** Faults of wording that no program can correct. */
export function checkTexts(texts: readonly (readonly [field: string, text: string])[]): Fault[] {
  return texts.flatMap(([field, text]) => {
    const messages = [
      ...findLongSentences(text).map((sentence) => `phrase de plus de 20 mots : ${sentence.slice(0, 60)}…`),
      ...findBareCapitals(text).map((word) => `accent ou ligature qui manque : ${word}.`),
      ...findForeignHosts(text).map((name) => `site d’un tiers : ${name}. On attend .example ou .test.`),
      ...findBrands(text).map((name) => `marque : ${name}.`),
      ...(inMarkdown.has(field) ? findMarkdownFaults(text) : []),
    ]
    return messages.map((message) => ({ field, message }))
  })
}

function findMarkdownFaults(text: string): string[] {
  const markup = findMarkup(text)
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [
    ...(markup === null ? [] : [`HTML, lien ou image dans le texte : ${markup}`]),
    ...(prose.includes('"') ? ['guillemets droits : on attend « » ou un passage entre accents graves.'] : []),
  ]
}

function checkAlternatives({ data, alternativeInstruction }: Item): Fault[] {
  const promised = data.accessibility.screenReader === 'alternative'
  if (promised === (alternativeInstruction !== null)) return []
  const message = promised
    ? 'il manque la partie « # Autre consigne » que l’en-tête annonce.'
    : 'la partie « # Autre consigne » demande « screenReader: alternative » dans l’en-tête.'
  return [{ field: 'accessibility.screenReader', message }]
}

/** Two proposals that read the same are one to the pupil. */
function findTwins({ data }: Item): Fault[] {
  const texts =
    data.type === 'qcu' || data.type === 'qcm'
      ? data.proposals.map(({ text }) => text)
      : data.type === 'ordering'
        ? data.proposals
        : 'choices' in data
          ? (data.choices ?? [])
          : []
  return texts
    .filter((text, index) => texts.indexOf(text) !== index)
    .map((text) => ({ field: 'proposals', message: `cette réponse est proposée deux fois : ${text}.` }))
}

/** A wrong answer that many will give deserves a word of its own. */
function checkFeedback({ data }: Item): Fault[] {
  if (data.type === 'qroc' && data.wrong.length === 0)
    return [
      { field: 'wrong', message: 'on attend au moins une réponse fausse prévisible et son commentaire.' },
    ]
  if (data.type !== 'qcu' && data.type !== 'qcm' && data.type !== 'hotspot') return []
  const proposals = data.type === 'hotspot' ? data.zones : data.proposals
  return proposals.flatMap(({ correct, feedback }, index) =>
    correct || feedback !== undefined
      ? []
      : [
          {
            field: `proposals.${index}.feedback`,
            message: 'on attend un commentaire pour cette réponse fausse.',
          },
        ],
  )
}

import { checkAnswer } from '@orga/engine'
import { round } from './numbers/summary.ts'

// What the longest answers cost: 1 MB of text for every type, beside one pass of the same text by the runtime.
const print = (row: Record<string, string | number>): void => console.log(JSON.stringify(row))
const megabyte = 2 ** 20

/** Processor time of the best of ten, in milliseconds: others may share the machine, and the first ones compile. */
function time(work: () => unknown): number {
  let best = Infinity
  for (let turn = 0; turn < 10; turn++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}

/** As UTF-8, about 1 MB. */
const fill = (piece: string): string => piece.repeat(Math.floor(megabyte / Buffer.byteLength(piece)))
const texts: Readonly<Record<string, string>> = {
  words: fill('une longue réponse, '),
  spaces: fill(' '),
  punctuation: fill('.,;:'),
  accents: `a${fill('\u0301')}`,
  emoji: fill('😀'),
  figures: fill('1'),
}

const tolerances = { case: true, punctuation: true, typos: true }
const wrong = [
  { answer: 'la souris', feedback: 'Non.' },
  { answer: 'un bien plus long texte', feedback: 'Non.' },
]
const open = { accepted: ['le clavier', 'un clavier'], wrong }
const keys = Array.from({ length: 10_000 }, (_, index) => `f${index}`)

type Case = readonly [name: string, solution: Parameters<typeof checkAnswer>[0], answer: unknown]

function casesOf(text: string): Case[] {
  const share = text.slice(0, Math.ceil(text.length / keys.length))
  const long = Object.fromEntries(keys.map((key, index) => [key, `${index}${share}`]))
  const fields = Object.fromEntries(keys.map((key) => [key, { accepted: [`réponse ${key}`], tolerances }]))
  return [
    ['qcu', { type: 'qcu', answer: 'a' }, text],
    ['qcm', { type: 'qcm', answers: ['a', 'b'] }, Object.values(long)],
    ['qroc exact', { type: 'qroc', ...open }, text],
    ['qroc T1', { type: 'qroc', ...open, tolerances: { case: true } }, text],
    ['qroc T2', { type: 'qroc', ...open, tolerances: { punctuation: true } }, text],
    ['qroc T1 T2 T3', { type: 'qroc', ...open, tolerances }, text],
    ['qroc number', { type: 'qroc', accepted: ['12'], format: 'number', margin: 1 }, text],
    ['qroc date', { type: 'qroc', accepted: ['5 mars 2012'], format: 'date' }, text],
    ['qroc choice', { type: 'qroc', accepted: ['Le choix'], format: 'choice' }, text],
    ['qrocm-ind 10,000 fields', { type: 'fields', fields }, long],
    ['qrocm-dep 10,000 fields', { type: 'fields', fields, interchangeable: true }, long],
    ['ordering', { type: 'ordering', order: keys }, Object.values(long)],
    ['matching', { type: 'matching', pairs: Object.fromEntries(keys.map((key) => [key, key])) }, long],
    ['state text', { type: 'state', expected: { a: { $contains: 'clavier' } }, tolerances }, { a: text }],
    ['state list', { type: 'state', expected: { $set: keys }, tolerances }, Object.values(long)],
    ['state tree', { type: 'state', expected: { $somewhere: { name: 'a' } } }, { a: Object.values(long) }],
  ]
}

for (const [kind, text] of Object.entries(texts)) {
  // A run of accents in order: what normalises them out of order takes minutes, which is why answers are not.
  const floor = time(() => `${text} `.normalize('NFC'))
  for (const [name, solution, answer] of casesOf(text)) {
    const ms = time(() => checkAnswer(solution, answer))
    print({
      bench: `check ${name}`,
      text: kind,
      ms: round(ms),
      floorMs: round(floor),
      ratio: round(ms / floor),
    })
  }
}

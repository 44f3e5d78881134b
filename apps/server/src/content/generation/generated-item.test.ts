import type { Draw } from '@orga/generators'
import { describe, expect, it } from 'vitest'
import { buildChallenge } from '../build-challenge.ts'
import { findChallenge } from '../find-challenge.ts'
import { readItem } from '../read-item.ts'

const text = `---
id: somme
type: qroc
format: number
accepted: ['{{somme}}']
wrong:
  - answer: '{{premier}}'
    feedback: Il manque {{second}}.
attachments:
  - file: nombres.csv
    name: Les nombres
    content: '{{tableau}}'
generator: true
devices: [phone]
accessibility: { screenReader: direct }
---

# Consigne

{{tableau}}

Combien font {{premier}} et {{second}} ?

# Explication

Cela fait {{somme}}.
`

const draw: Draw = (random) => {
  const premier = random.integer(1, 50) / 2
  const second = random.integer(100, 900)
  return { premier, second, somme: premier + second, tableau: [['A'], [premier], ['b|c']] }
}

const file = '1.3/nombres/2-somme.md'
const read = (source: string, one: Draw = draw) =>
  readItem(file, source, new Map([['1.3/nombres/somme', one]]))

function build(source: string, one?: Draw) {
  const { value, problems } = read(source, one)
  if (!value) throw new Error(JSON.stringify(problems))
  return buildChallenge(value)
}

describe('a generated item', () => {
  it('has what its seed draws in its texts, its key and its files, numbers with a comma', () => {
    const challenge = build(text).draw?.('a test')
    const sum = challenge?.expected[0] ?? ''
    expect(sum).toMatch(/^\d{3}(,5)?$/)
    expect(challenge?.explanation).toBe(`Cela fait ${sum}.`)
    const [, first, second] = /Combien font (\S+) et (\S+) /.exec(challenge?.instruction ?? '') ?? []
    expect(Number(first?.replace(',', '.')) + Number(second)).toBe(Number(sum.replace(',', '.')))
    expect(challenge?.instruction).toContain(`| A |\n| --- |\n| ${first} |\n| b\\|c |`)
    expect(challenge?.attachments[0]?.content).toEqual([['A'], [Number(first?.replace(',', '.'))], ['b|c']])
    expect(challenge?.solution).toMatchObject({
      wrong: [{ answer: first, feedback: `Il manque ${second}.` }],
    })
  })

  it('is the same for the same test, another for others, and a sample without one', () => {
    const challenge = build(text)
    const bank = { challenges: new Map([[challenge.id, challenge]]) }
    const seen = (test: string) => findChallenge(bank, 'somme', test)?.instruction
    expect(seen('one')).toBe(seen('one'))
    expect(new Set(['one', 'two', 'three', 'four'].map(seen)).size).toBeGreaterThan(1)
    expect(challenge.instruction).not.toContain('{{')
  })

  it('may draw a whole part of its head, and names proposals by their drawn texts', () => {
    const source = text
      .replace(/type: qroc[\s\S]*?attachments/, "type: ordering\nproposals: '{{etapes}}'\nattachments")
      .replaceAll(/attachments:[\s\S]*?generator/g, 'generator')
    const challenge = build(source, () => ({
      etapes: ['zèbre', 'arbre', 'mur'],
      tableau: [['A']],
      premier: 1,
      second: 2,
      somme: 3,
    }))
    expect(challenge.proposals.map(({ text: shown }) => shown)).toEqual(['arbre', 'mur', 'zèbre'])
    expect(challenge.solution).toEqual({ type: 'ordering', order: ['c', 'a', 'b'] })
  })
})

describe('a generated item that cannot be read', () => {
  const messages = (source: string, one?: Draw): string =>
    read(source, one)
      .problems.map(({ field, message }) => `${field} ${message}`)
      .join('\n')

  it.each<[string, string, Draw | undefined, string]>([
    ['names a placeholder that nothing fills', text, () => ({ premier: 1 }), 'rien pour {{somme}}'],
    [
      'names what cannot stand in a text',
      text,
      () => ({ premier: { a: 1 }, second: 2, somme: 3, tableau: [['A']] }),
      'wrong.0.answer',
    ],
    [
      'asks for its head to say so',
      text.replace('generator: true\n', ''),
      undefined,
      'demande « generator: true »',
    ],
    [
      'asks for its generator',
      text.replace('id: somme', 'id: autre'),
      undefined,
      'packages/generators/src/1.3/nombres/autre.ts',
    ],
    [
      'reads drawn parts as it reads written ones',
      text,
      () => ({ premier: 1, second: 2, somme: '', tableau: [['A']] }),
      'accepted.0 ce texte est vide',
    ],
  ])('%s', (_, source, one, said) => {
    expect(messages(source, one)).toContain(said)
  })
})

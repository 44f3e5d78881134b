import type { Draw, Solve } from '@orga/generators'
import { expect, it } from 'vitest'
import { buildChallenge } from '../../apps/server/src/content/build-challenge.ts'
import { readItem } from '../../apps/server/src/content/read-item.ts'
import { checkDraws } from './check-generated.ts'

const text = `---
id: somme
type: qroc
format: number
accepted: ['{{somme}}']
wrong:
  - answer: '{{premier}}'
    feedback: Ajoute les deux.
generator: true
devices: [phone]
accessibility: { screenReader: direct }
---

# Consigne

Combien font {{premier}} et {{second}}\u202f?

# Explication

Cela fait {{somme}}.
`

const draw: Draw = (random) => {
  const [premier, second] = [random.integer(2, 9), random.integer(20, 90)]
  return { premier, second, somme: premier + second }
}

const solve: Solve = ({ instruction }) => {
  const [, a, b] = /font (\d+) et (\d+)/.exec(instruction) ?? []
  return String(Number(a) + Number(b))
}

async function check(source: string, own: Draw = draw, solution: Solve = solve): Promise<string> {
  const generators = new Map([['1.3/nombres/somme', own]])
  const { value: item } = readItem('1.3/nombres/2-somme.md', source, generators)
  if (!item) throw new Error('the sample cannot be read')
  return (await checkDraws({ item, challenge: buildChallenge(item) }, solution))
    .map(({ message }) => message)
    .join('\n')
}

it('finds nothing in a sound generator', async () => {
  expect(await check(text)).toBe('')
})

it('finds a draw of a thousand whose key is not what the pupil can work out', async () => {
  const faulty: Draw = (random) => {
    const values = draw(random)
    return values['second'] === 50 ? { ...values, somme: 7 } : values
  }
  expect(await check(text, faulty)).toMatch(
    /tirage graine-\d+ : .*« 7 », la solution indépendante trouve « 5\d »/,
  )
})

it('finds a foreseen mistake that is the right answer by luck', async () => {
  const lucky: Draw = (random) => {
    const premier = random.integer(2, 99)
    const second = random.integer(0, 30)
    return { premier, second, somme: premier + second }
  }
  expect(await check(text, lucky)).toContain('cette réponse fausse est acceptée')
})

it('finds a draw that cannot be filled', async () => {
  const gappy: Draw = (random) => {
    const { somme, ...rest } = draw(random)
    return rest['second'] === 33 ? rest : { ...rest, somme: somme ?? 0 }
  }
  expect(await check(text, gappy)).toContain('ne donne rien pour {{somme}}')
})

it('finds a generator that has hardly anything to draw', async () => {
  const poor: Draw = (random) => ({ premier: random.integer(1, 3), second: 10, somme: 0 })
  const always: Draw = (random) => {
    const values = poor(random)
    return { ...values, somme: Number(values['premier']) + 10 }
  }
  expect(await check(text, always)).toBe('3 questions différentes sur 1000 tirages.')
})

it('reads drawn texts as it reads written ones', async () => {
  const source = text.replace('Cela fait {{somme}}.', `{{bavard}} {{somme}}.`)
  const bavard: Draw = (random) => ({ ...draw(random), bavard: 'mot '.repeat(21) })
  expect(await check(source, bavard)).toContain('plus de 20 mots')
})

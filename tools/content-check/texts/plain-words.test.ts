import { expect, it } from 'vitest'
import { findBrands, findForeignHosts, findLongSentences, findMarkup } from './plain-words.ts'

it('finds sentences of more than 20 words', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ')
  expect(findLongSentences(`${words(20)}. ${words(21)} ?\n\n${words(3)}`)).toEqual([`${words(21)} ?`])
})

it('counts neither tables, nor code, nor quoted documents', () => {
  const long = 'mot '.repeat(30)
  expect(findLongSentences(`| ${long} |\n\n> ${long}\n\n\`\`\`\n${long}\n\`\`\``)).toEqual([])
})

it('takes each line of a list as a sentence', () => {
  const half = 'mot '.repeat(12)
  expect(findLongSentences(`- ${half}\n- ${half}`)).toEqual([])
})

it('allows only hosts that nobody can own', () => {
  expect(findForeignHosts('https://www.site.example/a et moi@club.test, puis notes.csv')).toEqual([])
  expect(findForeignHosts('https://ville.fr/a')).toEqual(['ville.fr'])
  expect(findForeignHosts('Va sur www.ville.com demain.')).toEqual(['www.ville.com'])
  expect(findForeignHosts('https://site.example.pirate.fr/')).toEqual(['site.example.pirate.fr'])
})

it('finds brands as whole words', () => {
  expect(findBrands('Ouvre Excel, ou un autre tableur excellent.')).toEqual(['Excel'])
})

it('finds HTML, links and inline pictures outside code', () => {
  expect(findMarkup('`<b>` et **gras**')).toBeNull()
  expect(findMarkup('<b>gras</b>')).toBe('<b>')
  expect(findMarkup('[lien](x)')).toBe('](')
  expect(findMarkup('Va sur https://site.example')).toBe('https://site.example')
  expect(findMarkup('Va sur `https://site.example` ou `www.site.example`')).toBeNull()
})

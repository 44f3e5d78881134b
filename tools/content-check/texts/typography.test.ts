import { expect, it } from 'vitest'
import { findBareCapitals, findTypography, fixTypography } from './typography.ts'

const fix = (text: string): string => fixTypography(text, false)

it('puts the French spaces before punctuation', () => {
  expect(fix('Que vois-tu ? Deux choses : un site ; une page !')).toBe(
    'Que vois-tu\u202f? Deux choses\u00a0: un site\u202f; une page\u202f!',
  )
  expect(fix('Vraiment?')).toBe('Vraiment\u202f?')
})

it('puts no-break spaces inside guillemets, whatever was there', () => {
  expect(fix('Le mot « mer » et le mot «lac»')).toBe('Le mot «\u00a0mer\u00a0» et le mot «\u00a0lac\u00a0»')
})

it('writes apostrophes and ellipses as printers do', () => {
  expect(fix("C'est l'écran...")).toBe('C’est l’écran…')
})

it('keeps numbers with their thousands and units', () => {
  expect(fix('12 500 Mo, 20 %, 3 Go et 8 Mbit/s')).toBe(
    '12\u202f500\u00a0Mo, 20\u00a0%, 3\u00a0Go et 8\u00a0Mbit/s',
  )
  expect(fix('le 12 mars, 3 mots')).toBe('le 12 mars, 3 mots')
})

it('leaves code, addresses and code blocks alone', () => {
  const text = "Tape `a ? b : c;` sur https://site.example/x?y=1 .\n```\nsi x : l'un ?\n```"
  expect(fix(text)).toBe(text)
})

it('never touches the colons of a head', () => {
  const head = "---\nid: a\ntitle: 'Quoi ?'\nproposals:\n  - text: 'Vrai : oui'\n    correct: true\n---\n"
  expect(fix(head)).toBe(
    "---\nid: a\ntitle: 'Quoi\u202f?'\nproposals:\n  - text: 'Vrai\u00a0: oui'\n    correct: true\n---\n",
  )
})

it('changes nothing twice', () => {
  const once = fix("Que dit l'écran ? « 12 500 Mo » : trop...")
  expect(fix(once)).toBe(once)
})

it('names the lines to correct', () => {
  expect(findTypography('Bien.\nQuoi ?\n', false)).toEqual([2])
})

it('sees capitals without accents and words that want œ', () => {
  expect(findBareCapitals('Ecris le mot. A qui ? Le coeur. Écran. Elle étudie. A gauche.')).toEqual([
    'Ecris',
    'A',
    'coeur',
    'A',
  ])
})

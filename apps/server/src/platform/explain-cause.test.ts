import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explainCause } from './explain-cause.ts'

const failureOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('a fault of the system is told in French, without its path', () => {
  expect(explainCause(failureOf(() => readFileSync('/nope.xml')))).toBe('introuvable (ENOENT)')
  expect(explainCause(failureOf(() => readFileSync('/')))).toBe('c’est un dossier, pas un fichier (EISDIR)')
})

test('the system’s code wins over the one that a library puts on it', () => {
  const wrapped = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ESOCKET' })
  expect(explainCause(wrapped)).toBe('connexion refusée, rien n’écoute à cette adresse (ECONNREFUSED)')
  const caused = new Error('fetch failed', { cause: Object.assign(new Error(''), { code: 'ENOTFOUND' }) })
  expect(explainCause(caused)).toBe('nom de serveur inconnu (ENOTFOUND)')
  const login = Object.assign(new Error('password authentication failed for user "pix"'), { code: '28P01' })
  expect(explainCause(login)).toBe('nom ou mot de passe refusé (28P01)')
})

test('what nobody foresaw keeps its code, and never its words', () => {
  expect(explainCause(Object.assign(new Error('secret'), { code: 'EODD' }))).toBe('erreur EODD')
  for (const error of [new Error('secret words'), 'secret', undefined])
    expect(explainCause(error)).toBe('cause inconnue')
})

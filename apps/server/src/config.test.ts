import { expect, test } from 'vitest'
import { readConfig, SettingsError, withPort } from './config.ts'

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error.message.split('\n')
    throw error
  }
  return []
}

const production = {
  PIX_ENV: 'production',
  DATABASE_URL: 'postgres://pix:secret@base:5432/pix',
  PUBLIC_URL: 'https://pix.exemple.fr/',
  SMTP_URL: 'smtp://courrier.exemple.fr:587',
}

test('without settings the service is a demonstration on this computer', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ env: 'demo', host: '127.0.0.1', port: 3000, portal: true, logLevel: 'warn' })
  expect(config.publicUrl).toBe('http://127.0.0.1:3000')
})

test('a database of one’s own makes it production, unless the contrary is said', () => {
  const { PIX_ENV: _, ...others } = production
  expect(readConfig(others)).toMatchObject({ env: 'production', portal: false, logLevel: 'info' })
  expect(readConfig({ DATABASE_URL: production.DATABASE_URL, PIX_ENV: 'demo' }).env).toBe('demo')
})

test('production names every real service that is missing', () => {
  const problems = problemsOf({ PIX_ENV: 'production', PIX_PORTAL: 'true' })
  const names = ['DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL', 'PIX_PORTAL_METADATA']
  expect(problems.map((problem) => problem.split('\u00a0')[0])).toEqual(names)
  for (const problem of problems) expect(problem).toContain('obligatoire en production. Attendu\u00a0: ')
  expect(problemsOf(production)).toEqual([])
})

test('an unknown setting is named', () => {
  expect(problemsOf({ PIX_BRAND: 'Nous' })).toEqual([
    'PIX_BRAND\u00a0: réglage inconnu (la liste est dans docs/settings.md).',
  ])
})

test('each bad value is named with what is expected, in French', () => {
  const problems = problemsOf({ PORT: '70000', PIX_TRUST_PROXY: 'oui', DATABASE_URL: 'mysql://base/pix' })
  expect(problems).toHaveLength(3)
  expect(problems.find((problem) => problem.startsWith('PORT'))).toContain('port sur lequel écouter')
  expect(problems.find((problem) => problem.startsWith('PIX_TRUST_PROXY'))).toContain('Option invalide')
  expect(problems.find((problem) => problem.startsWith('DATABASE_URL'))).toContain('serveur PostgreSQL')
})

test('an empty value is no value', () => {
  expect(readConfig({ PIX_HELP_EMAIL: '' }).helpEmail).toBe('aide@exemple.fr')
})

test('links lead to the port that was found, unless the public address is set', () => {
  expect(withPort(readConfig({ PORT: '0' }), 4321).publicUrl).toBe('http://127.0.0.1:4321')
  expect(withPort(readConfig(production), 4321).publicUrl).toBe('https://pix.exemple.fr')
})

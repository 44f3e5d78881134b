import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig, readConfig, SettingsError, withPort } from './config.ts'

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
  expect(problemsOf({ PIX_MAX_LEVL: '5' })).toEqual([
    'PIX_MAX_LEVL\u00a0: réglage inconnu (la liste est dans docs/settings.md). Vouliez-vous écrire PIX_MAX_LEVEL\u202f?',
  ])
})

test('each bad value is named with what is expected, in French', () => {
  const problems = problemsOf({ PORT: '70000', PIX_TRUST_PROXY: 'oui', DATABASE_URL: 'mysql://base/pix' })
  expect(problems).toHaveLength(3)
  expect(problems.find((problem) => problem.startsWith('PORT'))).toContain('port sur lequel écouter')
  expect(problems.find((problem) => problem.startsWith('PIX_TRUST_PROXY'))).toContain(
    'les valeurs possibles sont true, false',
  )
  expect(problems.find((problem) => problem.startsWith('DATABASE_URL'))).toContain('serveur PostgreSQL')
})

test('a bad value is explained in plain French, and never quoted', () => {
  const given = {
    PORT: 'abc',
    PIX_SESSION_DAYS: '1.5',
    PIX_MAX_LEVEL: '9',
    PIX_HELP_EMAIL: 'aide',
    SMTP_URL: 'nope',
    PIX_METRICS_TOKEN: 'court',
  }
  const problems = problemsOf(given)
  const causes = problems.map((problem) => /refusée \((.*?)\)/.exec(problem)?.[1])
  expect(causes).toEqual([
    'ce n’est pas une adresse de la forme attendue',
    'ce n’est pas un nombre',
    'ce n’est pas une adresse e-mail',
    '16 caractères au moins',
    'ce n’est pas un nombre entier',
    '8 au plus',
  ])
  for (const value of ['abc', 'nope', 'court', 'NaN', '`'])
    expect(problems.join(), value).not.toContain(value)
})

test('a slip for a setting stops the start instead of starting a demonstration', () => {
  const [problem, ...others] = problemsOf({ DATABSE_URL: production.DATABASE_URL, HOME: '/root' })
  expect(others).toEqual([])
  expect(problem).toContain('DATABSE_URL\u00a0: ce nom ressemble à celui du réglage DATABASE_URL')
  expect(problem).not.toContain('secret')
  // Beside the setting itself, it is somebody else’s.
  expect(problemsOf({ ...production, DATABASE_URI: 'mysql://autre/base' })).toEqual([])
})

test('the file of settings refuses every name that is not a setting', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'orga-settings-')), 'settings.env')
  writeFileSync(file, 'PORT=4000\nSMPT_URL=smtp://courrier\nLANG=fr\n')
  expect(() => loadConfig(file)).toThrow(/LANG.*\n.*SMPT_URL.* SMTP_URL/)
  expect(() => loadConfig(tmpdir())).toThrow('c’est un dossier')
  rmSync(dirname(file), { recursive: true })
})

test('an empty value is no value', () => {
  expect(readConfig({ PIX_HELP_EMAIL: '' }).helpEmail).toBe('aide@exemple.fr')
})

test('links lead to the port that was found, unless the public address is set', () => {
  expect(withPort(readConfig({ PORT: '0' }), 4321).publicUrl).toBe('http://127.0.0.1:4321')
  expect(withPort(readConfig(production), 4321).publicUrl).toBe('https://pix.exemple.fr')
})

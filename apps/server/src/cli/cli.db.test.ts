import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest'
import { drawUai } from '../../test/schools.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'
import { connect } from '../platform/database/database.ts'
import { startEmbeddedPostgres } from '../platform/database/embedded.ts'
import { createProgram } from './program.ts'

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'orga-cli-'))

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true })
})

type Run = { readonly status: number; readonly output: string; readonly errors: string }

/** Runs a command on the database of the test, unless another is given. */
async function pix(words: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Run> {
  const environment = { PIX_ENV: 'demo', PIX_DATA_DIR: folder, DATABASE_URL: service.url, ...settings }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const [output, errors] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
  const read = (spy: typeof output): string => spy.mock.calls.map((call) => `${call.join(' ')}\n`).join('')
  try {
    output.mockImplementation(() => undefined)
    errors.mockImplementation(() => undefined)
    await createProgram().parseAsync(words, { from: 'user' })
    return { status: Number(process.exitCode ?? 0), output: read(output), errors: read(errors) }
  } finally {
    process.exitCode = undefined
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  }
}

async function ask(words: readonly string[], settings?: Readonly<Record<string, string>>) {
  const { status, output, errors } = await pix([...words, '--json'], settings)
  expect(errors).toBe('')
  return { status, answer: JSON.parse(output) as Record<string, unknown> }
}

const leaves = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves)

test('every command explains itself and can answer with JSON', () => {
  const commands = leaves(createProgram())
  expect(commands.length).toBeGreaterThan(6)
  for (const command of commands) {
    expect(command.helpInformation()).toMatch(/--json[^]*--help/)
    expect(command.description().length, command.name()).toBeGreaterThan(10)
  }
})

test('help and refusals of what was typed are in French, and « … » stay in one line', async () => {
  const program = createProgram()
  for (const command of [program, ...program.commands, ...leaves(program)]) {
    const help = command.helpInformation()
    expect(help).not.toMatch(/\[command\]|display|Usage:|Options:|Commands:|Arguments:/)
    expect(help).not.toMatch(/«\u00a0?\s*\n|\n\s*»/)
  }
  for (const [words, told] of [
    ['backup', 'Il manque\u00a0: <fichier>.'],
    ['bakup', 'Commande inconnue\u00a0: bakup. Vouliez-vous écrire backup\u202f?'],
    ['siecle check a.xml', 'Il manque l’option\u00a0: --uai <UAI>.'],
    ['siecle check a.xml --uai', 'Il manque la valeur de l’option\u00a0: --uai <UAI>.'],
    ['siecle check a.xml --uai 1 --today 3', '3. Attendu\u00a0: une date comme 2026-09-20.'],
    ['doctor now', 'Il y a des mots en trop.'],
    ['doctor --now', 'Option inconnue\u00a0: --now.'],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, [cli, ...words.split(' ')], { encoding: 'utf8' })
    expect(status, words).toBe(1)
    expect(stderr).toContain(told)
    expect(stderr).not.toContain('error')
  }
}, 60_000)

test('an operator opens a school, whose mailbox is invited; twice is refused', async () => {
  const uai = drawUai()
  const options = ['--uai', uai, '--name', 'Collège du Lac', '--email', 'ce.lac@ac-exemple.fr']
  const { status, answer } = await ask(['organization', 'create', ...options])
  expect(status).toBe(0)
  expect(answer).toMatchObject({
    organizationId: expect.any(String),
    invitation: { email: 'ce.lac@ac-exemple.fr' },
  })
  expect(await ask(['organization', 'create', ...options])).toMatchObject({
    status: 1,
    answer: { error: { code: 'organization_exists' } },
  })
  const again = await pix(['invitation', 'send', '--uai', uai])
  expect(again).toMatchObject({ status: 0, output: 'L’invitation part à ce.lac@ac-exemple.fr.\n' })
  // The service, which runs on the same database, sends what the commands left to it.
  const letters = await service.readLetters()
  expect(letters.map(({ to }) => to)).toEqual(['ce.lac@ac-exemple.fr', 'ce.lac@ac-exemple.fr'])
})

test('a wrong UAI, a wrong address and an unknown school are told in words', async () => {
  const options = ['--name', 'Collège', '--email', 'ce.lac@ac-exemple.fr']
  expect((await pix(['organization', 'create', '--uai', '9980001A', ...options])).errors).toContain('UAI')
  const wrong = ['--uai', drawUai(), '--name', 'Collège', '--email', 'lac']
  expect(await pix(['organization', 'create', ...wrong])).toMatchObject({ status: 1, output: '' })
  expect((await pix(['invitation', 'send', '--uai', '9990001X'])).errors).toContain('annuaire')
})

test('the directory is imported from a file, and a missing file is named', async () => {
  const file = join(folder, 'annuaire.csv')
  writeFileSync(
    file,
    '\uFEFFidentifiant_de_l_etablissement;nom_etablissement;type_etablissement;statut_public_prive;nom_commune;code_postal;libelle_academie;mail;etat\n' +
      '9990001X;Lycée du Lac;Lycée;Public;Valmont;99100;Lyon;ce.9990001x@ac-lyon.fr;OUVERT\n',
  )
  const { answer } = await ask(['schools', 'import', file])
  expect(answer).toEqual({ schools: 1, added: 1, changed: 0, skipped: [] })
  const missing = await ask(['schools', 'import', join(folder, 'absent.csv')])
  expect(missing).toMatchObject({ status: 1, answer: { error: { code: 'file_not_found' } } })
})

test('a backup is restored into an empty database, and never over data', async () => {
  const file = join(folder, 'ecole.pix')
  const saved = await ask(['backup', file])
  expect(saved.status).toBe(0)
  expect(await ask(['restore', file])).toMatchObject({
    status: 1,
    answer: { error: { code: 'backup_refused' } },
  })
  const name = `restored_${randomUUID().replaceAll('-', '')}`
  const admin = connect(inject('databaseServerUrl'))
  await admin.pool.query(`create database ${name}`)
  onTestFinished(async () => {
    await admin.pool.query(`drop database ${name} with (force)`)
    await admin.close()
  })
  const target = { DATABASE_URL: inject('databaseServerUrl').replace(/postgres$/, name) }
  expect((await ask(['restore', file], target)).answer['rows']).toEqual(saved.answer['rows'])
  expect(await ask(['rebuild'], target)).toMatchObject({
    status: 0,
    answer: { knowledge: 0, assessments: 0 },
  })
})

test('the doctor names what is ill, and only that', async () => {
  const { status, answer } = await ask(['doctor'], { SMTP_URL: 'smtp://127.0.0.1:1' })
  expect(status).toBe(1)
  const checks = answer['checks'] as { name: string; state: string }[]
  const states = Object.fromEntries(checks.map(({ name, state }) => [name, state]))
  // The tests' server does not flush: the doctor sees that too.
  expect(states).toMatchObject({ settings: 'good', clock: 'good', mail: 'failed', database: 'failed' })
  const away = await pix(['doctor'], { DATABASE_URL: 'postgres://pix:secret@127.0.0.1:1/pix' })
  expect(away.output).toMatch(/Base +ÉCHEC +DATABASE_URL/)
  expect(away.output + away.errors).not.toContain('secret')
})

test('questions that enough pupils have reported are listed with their words, and the doctor names them', async () => {
  const report = (challengeId: string, text: string | null) => ({
    accountId: randomUUID(),
    assessmentId: randomUUID(),
    challengeId,
    device: 'phone' as const,
    text,
    reportedAt: new Date(),
  })
  const often = [report('souvent', 'Flou'), report('souvent', null), report('souvent', 'Illisible')]
  await service.db
    .insertInto('questionReports')
    .values([...often, report('une-fois', null)])
    .execute()
  const { answer } = await ask(['challenges', 'reported'])
  expect(answer).toMatchObject({
    threshold: 3,
    challenges: [
      { challengeId: 'souvent', people: 3, flagged: true, skillId: null, devices: { phone: 3 } },
      { challengeId: 'une-fois', people: 1, flagged: false, texts: [] },
    ],
  })
  const { output } = await pix(['challenges', 'reported'], { PIX_REPORTS_TO_FLAG: '4' })
  expect(output).toMatch(/^souvent.*3 personnes, téléphone 3[^]*«\u00a0(Flou|Illisible)\u00a0»/)
  const { answer: found } = await ask(['doctor'])
  const checks = found['checks'] as { name: string; state: string; message: string }[]
  const check = checks.find(({ name }) => name === 'reports')
  expect([check?.state, check?.message]).toEqual([
    'warning',
    expect.stringContaining('À relire\u00a0: souvent.'),
  ])
  await service.db.deleteFrom('questionReports').execute()
})

test('no command makes a database where there is none, and each says so', async () => {
  const absent = { DATABASE_URL: '', PIX_DATA_DIR: join(folder, 'mistyped') }
  const { status, answer } = await ask(['doctor'], absent)
  expect(status).toBe(1)
  expect(answer).toMatchObject({ healthy: false })
  expect(JSON.stringify(answer)).toContain(`aucune base dans le dossier ${absent.PIX_DATA_DIR}`)
  const school = ['--uai', drawUai(), '--name', 'Collège', '--email', 'ce.lac@ac-exemple.fr']
  for (const words of [
    ['backup', join(folder, 'empty.pix')],
    ['restore', join(folder, 'absent.pix')],
    ['rebuild'],
    ['schools', 'import', join(folder, 'annuaire.csv')],
    ['organization', 'create', ...school],
    ['invitation', 'send', '--uai', '9990001X'],
  ])
    expect((await pix(words, absent)).status, words[0]).toBe(1)
  expect(existsSync(absent.PIX_DATA_DIR)).toBe(false)
  expect(existsSync(join(folder, 'empty.pix'))).toBe(false)
})

test('an embedded database that is not running is examined, and stopped again', async () => {
  const dataDir = join(folder, 'stopped')
  const server = await startEmbeddedPostgres({ directory: join(dataDir, 'postgres') })
  await server.stop()
  const { answer } = await ask(['doctor'], { DATABASE_URL: '', PIX_DATA_DIR: dataDir })
  const checks = answer['checks'] as { name: string; message: string }[]
  // Not migrated by looking at it.
  expect(checks.find(({ name }) => name === 'database')?.message).toContain('Elle est vide')
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  expect(
    (await pix(['backup', join(folder, 'nothing.pix')], { DATABASE_URL: '', PIX_DATA_DIR: dataDir })).errors,
  ).toContain('rien à sauvegarder')
}, 60_000)

test('as a program it writes nothing but its answer, and ends with a status', () => {
  const env = { PATH: process.env['PATH'], PIX_COLOUR: 'blue' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'rebuild', '--json'], {
    env,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'settings_invalid' } })
})

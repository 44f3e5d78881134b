import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { addSiecleCommand } from './siecle-check.ts'

const sample = 'samples/ElevesSansAdresses.xml'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orga-siecle-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  process.exitCode = undefined
})

/** What the command prints, and its exit status. */
async function run(...words: string[]): Promise<{ printed: string; errors: string; status: unknown }> {
  let errors = ''
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => void (errors += text) })
  addSiecleCommand(program)
  const all = [...program.commands, ...program.commands.flatMap((command) => command.commands)]
  for (const command of all) command.copyInheritedSettings(program)
  const [output, faults] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
  for (const spy of [output, faults]) spy.mockImplementation(() => undefined)
  let status: unknown
  try {
    await program.parseAsync(['siecle', 'check', ...words], { from: 'user' })
    status = process.exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    status = error.exitCode
  }
  errors += faults.mock.calls.join('\n')
  const printed = output.mock.calls.join('\n')
  vi.restoreAllMocks()
  return { printed, errors, status }
}

const day = ['--today', '2026-09-20'] as const

test('a readable file gives one JSON object and status 0', async () => {
  const { printed, status } = await run(sample, '--uai', '9999990E', ...day, '--json')
  expect(status).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ refused: null, pupils: 7, divisions: { '301': 3 } })
})

test('a refused file gives its code in the same object, and status 2', async () => {
  const { printed, status } = await run(sample, '--uai', '9990001X', '--json')
  expect(status).toBe(2)
  expect(JSON.parse(printed)).toMatchObject({ refused: { code: 'UAI_MISMATCHED' }, pupils: 0 })
})

test('without --json the report is for people, refused or not', async () => {
  const good = await run(sample, '--uai', '9999990E', ...day)
  expect(good.printed).toContain('7 élèves en 3 classes')
  expect(good.printed).toContain('NOUVELLE-FICTIVE Maïwenn (3 A) : L’élève n’a pas encore d’INE.')
  const path = join(folder, 'page.xml')
  await writeFile(path, '<html></html>')
  const bad = await run(path, '--uai', '9999990E')
  expect(bad.status).toBe(2)
  expect(bad.printed).toContain('Fichier refusé (INVALID_FILE)')
})

test('the day of reference decides who has left', async () => {
  const { printed } = await run(sample, '--uai', '9999990E', '--today', '2027-09-01', '--json')
  expect(JSON.parse(printed)).toMatchObject({ pupils: 6, skipped: { left: 2 } })
})

test('a path that cannot be read, a wrong day and a missing UAI are errors of use, status 1', async () => {
  const missing = await run(join(folder, 'none.xml'), '--uai', '9999990E')
  expect(missing).toMatchObject({ status: 1, printed: '' })
  expect(missing.errors).toContain('Fichier introuvable')
  const json = await run(folder, '--uai', '9999990E', '--json')
  expect(json.status).toBe(1)
  expect(JSON.parse(json.printed)).toMatchObject({ error: { code: 'file_unreadable' } })
  expect((await run(sample, '--uai', '9999990E', '--today', '2026-02-30')).status).toBe(1)
  expect((await run(sample)).status).toBe(1)
})

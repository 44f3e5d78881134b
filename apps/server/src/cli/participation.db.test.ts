import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson } from '@orga/engine'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createCampaign, createLinkedPupil, createTeam } from '../../test/class.ts'
import { beginCampaign, beginCompetence, play, type Seat } from '../../test/play.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'
import { loadBank } from '../content/index.ts'
import { contentFolder } from '../platform/folders.ts'
import { createProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'orga-participation-'))
let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true })
})

/** Runs a command on the database of the test, and returns what it printed. */
async function pix(...words: string[]): Promise<{ status: number; printed: string }> {
  const environment = { PIX_ENV: 'demo', PIX_DATA_DIR: folder, DATABASE_URL: service.url }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  let printed = ''
  const collect = (text: unknown): boolean => {
    printed += String(text)
    return true
  }
  vi.spyOn(console, 'log').mockImplementation(collect)
  vi.spyOn(process.stdout, 'write').mockImplementation(collect)
  try {
    await createProgram().parseAsync(words, { from: 'user' })
    return { status: Number(process.exitCode ?? 0), printed: printed.trim() }
  } finally {
    process.exitCode = undefined
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  }
}

test('an exported participation is explained again offline, by the same bytes', async () => {
  const bank = await loadBank(contentFolder)
  const school = await createTeam(service)
  const { organizationId } = school
  const person = await createLinkedPupil(service, { organizationId, division: '3 A' })
  const seat: Seat = { service, bank, person }
  let turn = 0
  await play(seat, await beginCompetence(seat, '1.1'), () => ++turn % 3 > 0)
  const [targetProfileId = ''] = bank.targetProfiles.keys()
  const { campaignId, code } = await createCampaign(service, school, { targetProfileId })
  const end = await play(seat, await beginCampaign(seat, code), () => ++turn % 4 > 0)
  expect(end.state).toBe('completed')
  const address = `https://pix.example/orga/${organizationId}/campagnes/${campaignId}/eleves/${person.learnerId}`
  const exported = await pix('participation', 'export', address)
  expect(exported.status).toBe(0)
  const file = join(folder, 'participation.json')
  writeFileSync(file, exported.printed)
  const told = await pix('engine', 'explain', file)
  expect(told.status).toBe(0)
  const { explanation, test: stored } = JSON.parse(exported.printed) as {
    explanation: { questions: number; competences: { validated: number; target: number }[] }
    test: { earlier: object[] }
  }
  expect(told.printed).toBe(canonicalJson(explanation))
  expect(explanation.questions).toBe(end.answered)
  expect(stored.earlier.length).toBeGreaterThan(0)
  const { validatedSkills, targetSkills } = await service.db
    .selectFrom('participations')
    .select(['validatedSkills', 'targetSkills'])
    .where('campaignId', '=', campaignId)
    .executeTakeFirstOrThrow()
  const sum = (of: 'validated' | 'target') =>
    explanation.competences.reduce((total, one) => total + one[of], 0)
  expect([sum('validated'), sum('target')]).toEqual([validatedSkills, targetSkills])
})

test('an address of no participation is told so', async () => {
  const { status, printed } = await pix('participation', 'export', 'https://pix.example/orga')
  expect(status).toBe(1)
  expect(printed).toContain('Aucune participation à cette adresse')
})

test('exposure tells how often each question was asked, of all tests that could ask it', async () => {
  const { status, printed } = await pix('exposure', '--json')
  expect(status).toBe(0)
  const { challenges } = JSON.parse(printed) as { challenges: { shown: number; share: number }[] }
  const answers = await service.db.selectFrom('answers').select('challengeId').execute()
  expect(challenges.reduce((sum, { shown }) => sum + shown, 0)).toBe(answers.length)
  expect(challenges[0]?.share).toBeGreaterThan(challenges.at(-1)?.share ?? 1)
  expect(challenges.every(({ share }) => share >= 0 && share <= 1)).toBe(true)
})

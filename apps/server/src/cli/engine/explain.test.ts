import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess, campaignSettings, type CampaignTest, type DatedAnswer } from '@orga/engine'
import { Command } from 'commander'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { addExplain, explainParticipation } from './explain.ts'
import { participationSchema } from './participation-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'orga-explain-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
})

const noise = { guess: 0.12, slip: 0.06 }
const skills = ['a', 'b', 'c'].flatMap((tubeId) =>
  [1, 2, 3, 4].map((level) => {
    const id = `${tubeId}.${level}`
    return { id, tubeId, level, competenceId: '1.1', items: [{ id: `${id}.0`, timed: false, ...noise }] }
  }),
)

/** A test as it was taken: by a learner who masters the first two levels. */
function takeTest(): CampaignTest {
  const answers: DatedAnswer[] = []
  const begun = { settings: campaignSettings(), skills, startedAt: 1000, earlier: [], seed: 'one', answers }
  for (let { next } = assess(begun); next; { next } = assess(begun)) {
    const skill = skills.find(({ id }) => id === next?.skillId)
    const { tubeId = '', level = 0 } = skill ?? {}
    const { challengeId, timed } = next
    answers.push({
      challengeId,
      tubeId,
      level,
      timed,
      correct: level <= 2,
      at: 2000 + answers.length,
      ...noise,
    })
  }
  return begun
}

async function run(content: unknown): Promise<{ output: string; errors: string; status: number }> {
  const path = join(folder, 'participation.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  const output: string[] = []
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => output.push(String(text)) > 0)
  const engine = new Command()
  addExplain(engine)
  await engine.parseAsync(['explain', path], { from: 'user' })
  const told = errors.mock.calls.flat().join('\n')
  return { output: output.join(''), errors: told, status: Number(process.exitCode ?? 0) }
}

const exported = { engine: 'campaign-2' as const, test: takeTest() }

test('a stored participation is explained offline with the bytes that it was told with', async () => {
  const told = explainParticipation(participationSchema.parse(exported))
  const explanation: unknown = JSON.parse(told)
  const { output, status } = await run({ explanation, ...exported })
  expect(output).toBe(`${told}\n`)
  expect(status).toBe(0)
  expect(explanation).toMatchObject({ settings: { version: 'campaign-2' }, ended: expect.any(String) })
})

test('an explanation that does not follow from the answers is found out', async () => {
  const explanation: unknown = JSON.parse(explainParticipation(participationSchema.parse(exported)))
  const [first, ...others] = exported.test.answers
  const changed = { ...exported.test, answers: [{ ...first, correct: !first?.correct }, ...others] }
  const { status, errors } = await run({ engine: 'campaign-2', test: changed, explanation })
  expect(status).toBe(2)
  expect(errors).toMatch(/n’est pas celle-ci/)
})

test('a participation of the first rule is explained under its own version', async () => {
  const answers = [{ challengeId: 'a.2.0', tubeId: 'a', level: 2, correct: true, at: 2000, startedAt: 1000 }]
  const places = skills.map(({ id, tubeId, competenceId, level }) => ({ id, tubeId, competenceId, level }))
  const { output, status } = await run({
    engine: 'smart-1',
    test: { skills: places, startedAt: 1000, answers },
  })
  expect(status).toBe(0)
  expect(JSON.parse(output)).toMatchObject({
    settings: { version: 'smart-1' },
    competences: [{ validated: 2, target: 12 }],
  })
})

test.each(['', 'zut', '{}', { engine: 'campaign-3', test: {} }])(
  'a file that is no participation is refused',
  async (content) => {
    const { status, errors, output } = await run(content)
    expect([status, output]).toEqual([1, ''])
    expect(errors).toMatch(/n’est pas une participation/)
  },
)

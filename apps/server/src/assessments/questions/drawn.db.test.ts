import { assessmentsContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { createLinkedPupil, createTeam } from '../../../test/class.ts'
import { answer, beginCompetence, look, type Seat } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

// Open questions of the sample are generated.
const bank = createSampleBank({ types: ['qroc'] })
let service: TestApp
beforeAll(async () => {
  service = await startTestApp({}, bank)
})
afterAll(() => service.close())

test('each test draws its own numbers, the same for question, file, key and correction at every look', async () => {
  const drawn = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const { organizationId } = await createTeam(service)
      const person = await createLinkedPupil(service, { organizationId })
      const own: Seat = { service, bank, person }
      const state = await look(own, await beginCompetence(own, '1.1'))
      return { own, state }
    }),
  )
  for (const { own, state } of drawn) {
    const { question } = state
    const number = /tirage (\d+)"/.exec(JSON.stringify(question?.instruction))?.[1]
    expect(number).toBeDefined()
    expect((await look(own, state.id)).question).toEqual(question)
    const [file] = question?.attachments ?? []
    const { headers } = own.person
    const served = await service.app.inject({ url: file?.url ?? '', headers })
    expect(served.body).toBe(`\uFEFFTirage\r\n${number}\r\n`)
    await answer(own, state, true)
    const input = { assessmentId: state.id }
    const asked = { by: own.person, input }
    const { corrections } = await ask(service, assessmentsContract.listCorrections, asked)
    expect(corrections).toMatchObject([
      { outcome: 'correct', question: { instruction: question?.instruction } },
    ])
    expect(corrections[0]?.expected).toEqual([`ATTENDU ${question?.challengeId} ${number}`])
    expect(corrections[0]?.given).toEqual(corrections[0]?.expected)
  }
  expect(new Set(drawn.map(({ state }) => JSON.stringify(state.question?.instruction))).size).toBeGreaterThan(
    1,
  )
})

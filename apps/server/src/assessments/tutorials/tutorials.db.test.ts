import { tutorialsContract } from '@orga/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../../test/ask.ts'
import { createPerson } from '../../../test/people.ts'
import { beginCompetence, play } from '../../../test/play.ts'
import { createSampleBank } from '../../../test/sample-bank.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'

const bank = createSampleBank()
const { listTutorials, markTutorial } = tutorialsContract
let service: TestApp
beforeAll(async () => {
  service = await startTestApp({}, bank)
})
afterAll(() => service.close())

test('tutorials are those of the subjects one has met, with the next level of each recommended', async () => {
  const person = await createPerson(service)
  const list = async () => (await ask(service, listTutorials, { by: person, input: {} })).tutorials
  expect(await list()).toEqual([])
  const seat = { service, bank, person }
  const knows = ({ challengeId }: { readonly challengeId: string }) => /-[12]-/.test(challengeId)
  await play(seat, await beginCompetence(seat, '4.1'), knows)
  const met = await list()
  expect(met.map(({ id }) => id)).toEqual(['secret.2', 'secret.3', 'secret.4', 'secret.5'])
  expect(met.filter(({ recommended }) => recommended).map(({ id }) => id)).toEqual(['secret.3'])
  expect(met[0]).toMatchObject({
    title: 'TUTORIEL secret.2',
    tube: 'Savoir secret',
    competence: { id: '4.1', area: '4' },
    saved: false,
    read: false,
  })
})

test('one keeps a tutorial and notes that it was read, for oneself alone', async () => {
  const person = await createPerson(service)
  const other = await createPerson(service)
  for (const one of [person, other]) {
    const seat = { service, bank, person: one }
    await play(seat, await beginCompetence(seat, '4.1'), () => true)
  }
  await ask(service, markTutorial, {
    by: person,
    input: { tutorialId: 'secret.2', saved: true, read: false },
  })
  await ask(service, markTutorial, { by: person, input: { tutorialId: 'secret.2', saved: true, read: true } })
  const find = async (by: typeof person) =>
    (await ask(service, listTutorials, { by, input: {} })).tutorials.find(({ id }) => id === 'secret.2')
  expect(await find(person)).toMatchObject({ saved: true, read: true })
  expect(await find(other)).toMatchObject({ saved: false, read: false })
  const input = { tutorialId: 'adresse.1', saved: true, read: true }
  expect(await askInVain(service, markTutorial, { by: person, input })).toMatchObject({
    code: 'tutorial_not_found',
  })
})

import { learnersContract } from '@orga/contract'
import { inventChanges, type InventedPupil, inventPupils, zipOfSiecle } from '@orga/fixtures'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import {
  createImportingSchool,
  fileOf,
  importFile,
  type ImportingSchool,
  only,
  readRoster,
  recordWith,
} from '../../../test/imports.ts'
import { createPerson, createPupil } from '../../../test/people.ts'
import { addMember } from '../../../test/schools.ts'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { tidyRostersJob } from './jobs.ts'

let service: TestApp
let school: ImportingSchool
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())
beforeEach(async () => {
  service.setNow(new Date('2026-12-01T10:00:00Z'))
  school = await createImportingSchool(service)
})

const nothing = { new: 0, changed: 0, moved: 0, back: 0, left: 0, unchanged: 0 }
const pupils = inventPupils('collège', 30)
const [ann, bob, cleo] = inventThree('class')

function inventThree(seed: string): [InventedPupil, InventedPupil, InventedPupil] {
  const [first, second, third] = inventPupils(seed, 3)
  if (!first || !second || !third) throw new Error('three pupils are invented')
  return [first, second, third]
}

/** Imports rows and returns what was counted. */
async function counts(rows: Parameters<typeof fileOf>[1]): Promise<Record<string, number>> {
  const { state, report, refusal } = await importFile(service, school, fileOf(school, rows))
  if (state !== 'applied' || !report) throw new Error(`${state} ${refusal?.message}`)
  return report.counts
}

async function listed(): Promise<string[]> {
  const { organizationId, administrator } = school
  const { learners } = await ask(service, learnersContract.listLearners, {
    by: administrator,
    input: { organizationId },
  })
  return learners.map(({ lastName, firstName, division }) => `${lastName} ${firstName} ${division}`)
}

const link = (learnerId: string, accountId: string) =>
  service.db
    .updateTable('learners')
    .set({ accountId, linkedAt: service.app.clock() })
    .where('id', '=', learnerId)
    .execute()

test('a first import brings all pupils, and its report says so', async () => {
  const file = zipOfSiecle(fileOf(school, pupils))
  const { state, stage, report, done, total, finishedAt, author } = await importFile(service, school, file)
  expect({ state, stage, done, total, author }).toEqual({
    state: 'applied',
    stage: null,
    done: 30,
    total: 30,
    author: 'Camille Verdier',
  })
  expect(finishedAt).toBe('2026-12-01T10:00:00.000Z')
  expect(report).toMatchObject({
    pupils: 30,
    schoolYear: 2026,
    encoding: 'iso-8859-15',
    counts: { ...nothing, new: 30 },
  })
  const expected = pupils.map(({ lastName, firstName, division }) => `${lastName} ${firstName} ${division}`)
  expect((await listed()).sort()).toEqual(expected.sort())
})

test('every field that is kept arrives as it stands in the file', async () => {
  const fields = { NOM_DE_FAMILLE: "ŸVERNŒUD D'ESSAI", PRENOM: 'Cœlian', CODE_COMMUNE_INSEE_NAISS: '2A004' }
  await counts([recordWith(ann, { with: fields, division: ' 1CAP  E ' })])
  expect(only(await readRoster(service, school))).toMatchObject({
    ine: ann.ine,
    eleveId: ann.eleveId,
    lastName: "ŸVERNŒUD D'ESSAI",
    firstName: 'Cœlian',
    birthDate: ann.birthDate,
    sex: ann.sex,
    birthCityCode: '2A004',
    mefCode: ann.mefCode,
    status: 'ST',
    division: '1CAP E',
    schoolYear: 2026,
    leavesOn: null,
    origin: 'import',
    accountId: null,
    hiddenAt: null,
    searchName: 'yvernoeud d essai coelian',
  })
})

test('case 45: the same file again changes nothing, not even a date', async () => {
  await counts(pupils)
  const before = await readRoster(service, school)
  service.setNow(new Date('2026-12-02T10:00:00Z'))
  expect(await counts(pupils)).toEqual({ ...nothing, unchanged: 30 })
  expect(await readRoster(service, school)).toEqual(before)
})

test('a file some weeks later brings arrivals, departures, changes of class and corrections', async () => {
  const before = inventPupils('rentrée', 400)
  await counts(before)
  const { pupils: after, expected } = inventChanges('rentrée', before)
  expect(await counts(after)).toEqual({ ...nothing, ...expected })
  expect(await counts(after)).toEqual({ ...nothing, unchanged: after.length })
  expect((await readRoster(service, school)).filter(({ hiddenAt }) => hiddenAt)).toHaveLength(expected.left)
})

test('a pupil is recognised by INE, whatever else has changed', async () => {
  await counts([ann, bob])
  const known = (await readRoster(service, school)).find(({ ine }) => ine === ann.ine)
  const changed = { ...ann, eleveId: '999', lastName: 'AUTRE', birthDate: '2012-01-02' }
  expect(await counts([changed, bob])).toEqual({ ...nothing, changed: 1, unchanged: 1 })
  const same = (await readRoster(service, school)).find(({ ine }) => ine === ann.ine)
  expect(same).toMatchObject({ id: known?.id, eleveId: '999', lastName: 'AUTRE', birthDate: '2012-01-02' })
})

test('case 1: a pupil without INE is recognised by ELEVE_ID and birth date, and takes over an INE that appears', async () => {
  const account = await createPupil(service)
  const without = recordWith(ann, { with: { ID_NATIONAL: undefined, INE_RNIE: undefined } })
  expect(await counts([without])).toMatchObject({ new: 1 })
  const known = only(await readRoster(service, school))
  await link(known.id, account.accountId)
  expect(await counts([without])).toEqual({ ...nothing, unchanged: 1 })
  expect(await counts([ann])).toEqual({ ...nothing, changed: 1 })
  const { accountId } = account
  expect(only(await readRoster(service, school))).toMatchObject({ id: known.id, ine: ann.ine, accountId })
})

test('case 49: a corrected INE is taken over with the history; an INE lost for a while is not forgotten', async () => {
  await counts([ann, bob])
  const known = only((await readRoster(service, school)).filter(({ ine }) => ine === ann.ine))
  expect(await counts([{ ...ann, ine: '990000999ZZ' }, bob])).toEqual({
    ...nothing,
    changed: 1,
    unchanged: 1,
  })
  const corrected = only((await readRoster(service, school)).filter(({ ine }) => ine === '990000999ZZ'))
  expect(corrected.id).toBe(known.id)
  const lost = recordWith(ann, { with: { ID_NATIONAL: '', INE_RNIE: '' } })
  expect(await counts([lost, bob])).toEqual({ ...nothing, unchanged: 2 })
})

test('one ELEVE_ID with another birth date and INE is another pupil', async () => {
  await counts([ann, bob, cleo])
  const other = { ...bob, eleveId: ann.eleveId, ine: '990000888YY', birthDate: '2001-01-01' }
  expect(await counts([other, bob, cleo])).toEqual({ ...nothing, new: 1, left: 1, unchanged: 2 })
  const roster = await readRoster(service, school)
  expect(roster.filter(({ eleveId }) => eleveId === ann.eleveId)).toMatchObject([{ ine: '990000888YY' }])
  expect(only(roster.filter(({ ine }) => ine === ann.ine))).toMatchObject({ eleveId: null })
})

test('two pupils whose ELEVE_ID were swapped stay who they are by INE', async () => {
  await counts([ann, bob])
  const before = await readRoster(service, school)
  const swapped = [
    { ...ann, eleveId: bob.eleveId },
    { ...bob, eleveId: ann.eleveId },
  ]
  expect(await counts(swapped)).toEqual({ ...nothing, changed: 2 })
  for (const { id, ine } of await readRoster(service, school)) {
    expect(before.find((row) => row.ine === ine)?.id).toBe(id)
  }
})

test('an INE is surer than an ELEVE_ID, in whatever order the pupils stand', async () => {
  await counts([ann, bob])
  const known = only((await readRoster(service, school)).filter(({ ine }) => ine === ann.ine))
  // A newcomer without INE has Ann’s old ELEVE_ID and birth date; Ann comes later in the file under another.
  const newcomer = recordWith(
    { ...cleo, eleveId: ann.eleveId, birthDate: ann.birthDate },
    { with: { ID_NATIONAL: undefined, INE_RNIE: undefined } },
  )
  expect(await counts([newcomer, { ...ann, eleveId: '888' }, bob])).toEqual({
    ...nothing,
    new: 1,
    changed: 1,
    unchanged: 1,
  })
  const roster = await readRoster(service, school)
  expect(only(roster.filter(({ eleveId }) => eleveId === '888')).id).toBe(known.id)
})

test('case 50: twins and homonyms are never confused', async () => {
  const twin = { ...ann, eleveId: '777', ine: '990000777TT', firstName: ann.firstName }
  expect(await counts([ann, twin])).toEqual({ ...nothing, new: 2 })
  expect(await counts([{ ...twin, division: '3 Z' }, ann])).toEqual({ ...nothing, moved: 1, unchanged: 1 })
})

test('pupils who are no longer in the file are hidden with their account, and come back with it', async () => {
  const account = await createPupil(service)
  await counts([ann, bob, cleo])
  const known = only((await readRoster(service, school)).filter(({ ine }) => ine === ann.ine))
  await link(known.id, account.accountId)
  expect(await counts([bob, cleo])).toEqual({ ...nothing, left: 1, unchanged: 2 })
  expect(await listed()).toHaveLength(2)
  const hidden = only((await readRoster(service, school)).filter(({ hiddenAt }) => hiddenAt))
  expect(hidden).toMatchObject({ id: known.id, accountId: account.accountId })
  expect(await counts([bob, cleo])).toEqual({ ...nothing, unchanged: 2 })
  expect(await counts([ann, bob, cleo])).toEqual({ ...nothing, back: 1, unchanged: 2 })
  const back = only((await readRoster(service, school)).filter(({ ine }) => ine === ann.ine))
  expect(back).toMatchObject({ id: known.id, accountId: account.accountId, hiddenAt: null })
})

test('a row to correct blocks itself alone, and leaves the pupil it is about as they were', async () => {
  await counts([ann, bob, cleo])
  const before = await readRoster(service, school)
  const wrong = recordWith(ann, { with: { DATE_NAISS: '31/02/2012', PRENOM: 'Autre' }, division: '4 Z' })
  const { state, report } = await importFile(service, school, fileOf(school, [wrong, bob, cleo]))
  expect(state).toBe('applied')
  expect(report?.counts).toEqual({ ...nothing, unchanged: 2 })
  expect(report?.toCorrect).toMatchObject([{ code: 'INVALID_BIRTHDATE_FORMAT', eleveId: ann.eleveId }])
  expect(await readRoster(service, school)).toEqual(before)
})

test('case 4: pupils who share an INE are left as they were, by their ELEVE_ID too', async () => {
  await counts([ann, bob, cleo])
  const before = await readRoster(service, school)
  const { report } = await importFile(service, school, fileOf(school, [ann, { ...bob, ine: ann.ine }, cleo]))
  expect(report?.toCorrect.map(({ code }) => code)).toEqual(['INE_UNIQUE', 'INE_UNIQUE'])
  expect(report?.counts).toEqual({ ...nothing, unchanged: 1 })
  expect(await readRoster(service, school)).toEqual(before)
})

test('case 52: pupils added by hand stay as they are', async () => {
  await counts([ann, bob])
  await service.db
    .updateTable('learners')
    .set({ origin: 'hand', ine: null, eleveId: null })
    .where('ine', '=', bob.ine)
    .where('organizationId', '=', school.organizationId)
    .execute()
  expect(await counts([ann])).toEqual({ ...nothing, unchanged: 1 })
  expect(await listed()).toHaveLength(2)
})

test('case 9: an exit date in the future hides the pupil on that day, and not before', async () => {
  const leaving = recordWith(ann, { with: { DATE_SORTIE: '15/12/2026' } })
  await counts([leaving, bob])
  const recounts: typeof counts = async (rows) => {
    const administrator = await createPerson(service)
    await addMember(service, school.organizationId, administrator.accountId, 'admin')
    school = { ...school, administrator }
    return await counts(rows)
  }
  const tidy = async (time: string): Promise<number> => {
    service.setNow(new Date(time))
    await service.jobs.enqueue(service.db, tidyRostersJob, {})
    await service.jobs.drain()
    return (await readRoster(service, school)).filter(({ hiddenAt }) => !hiddenAt).length
  }
  expect(await tidy('2026-12-14T22:59:00Z')).toBe(2)
  expect(await tidy('2026-12-14T23:01:00Z')).toBe(1)
  expect(await recounts([leaving, bob])).toEqual({ ...nothing, unchanged: 1 })
  expect(await recounts([ann, bob])).toEqual({ ...nothing, back: 1, unchanged: 1 })
  expect(await tidy('2026-12-20T10:00:00Z')).toBe(2)
})

test('case 48: a pupil who comes from another school brings their account along', async () => {
  const account = await createPupil(service)
  const [ann, bob, cleo] = inventThree('case 48')
  await counts([ann, bob, cleo])
  const rows = await readRoster(service, school)
  const idOf = (ine: string): string => only(rows.filter((row) => row.ine === ine)).id
  await link(idOf(ann.ine), account.accountId)
  await link(idOf(bob.ine), (await createPupil(service)).accountId)
  school = await createImportingSchool(service)
  await counts([{ ...ann, eleveId: '1' }, { ...bob, eleveId: '2', birthDate: '2010-01-01' }, cleo])
  const here = await readRoster(service, school)
  expect(only(here.filter(({ ine }) => ine === ann.ine)).accountId).toBe(account.accountId)
  expect(only(here.filter(({ ine }) => ine === bob.ine)).accountId).toBeNull()
})

test('an account linked under two INE, or here already, is not brought along', async () => {
  const account = await createPupil(service)
  const [ann, bob] = inventThree('two INE')
  await counts([ann])
  await link(only(await readRoster(service, school)).id, account.accountId)
  school = await createImportingSchool(service)
  await counts([bob])
  await link(only(await readRoster(service, school)).id, account.accountId)
  await counts([ann, bob])
  const here = await readRoster(service, school)
  expect(only(here.filter(({ ine }) => ine === ann.ine)).accountId).toBeNull()
})

test('both sides of each change are kept, and the file is not', async () => {
  await counts([ann, bob])
  const { id } = await importFile(
    service,
    school,
    fileOf(school, [
      { ...ann, division: '3 Z' },
      { ...cleo, eleveId: bob.eleveId },
    ]),
  )
  const rows = await service.db
    .selectFrom('rosterImportRows')
    .select(['change', 'before', 'after'])
    .where('organizationId', '=', school.organizationId)
    .where('importId', '=', id)
    .orderBy('change')
    .execute()
  expect(rows).toMatchObject([
    { change: 'left', before: { ine: bob.ine, eleveId: bob.eleveId, lastName: bob.lastName }, after: null },
    {
      change: 'moved',
      before: { ine: ann.ine, division: ann.division },
      after: { ine: ann.ine, division: '3 Z' },
    },
    {
      change: 'new',
      before: null,
      after: { ine: cleo.ine, eleveId: bob.eleveId, birthDate: cleo.birthDate },
    },
  ])
  const chunks = await service.db
    .selectFrom('rosterImportChunks')
    .select('position')
    .where('organizationId', '=', school.organizationId)
    .execute()
  expect(chunks).toEqual([])
})

test('who imported, and how much, is in the audit trail, without a name', async () => {
  const { id } = await importFile(service, school, fileOf(school, [ann]))
  const event = await service.db
    .selectFrom('auditEvents')
    .selectAll()
    .where('subjectId', '=', id)
    .executeTakeFirstOrThrow()
  expect(event).toMatchObject({
    organizationId: school.organizationId,
    accountId: school.administrator.accountId,
    action: 'roster_imported',
    details: { new: 1, left: 0, toCorrect: 0 },
  })
  expect(service.logged.join('')).not.toContain(ann.lastName)
})

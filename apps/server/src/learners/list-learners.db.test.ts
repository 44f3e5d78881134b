import { learnersContract } from '@orga/contract'
import { inventPupils } from '@orga/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, askInVain } from '../../test/ask.ts'
import {
  createImportingSchool,
  fileOf,
  importFile,
  type ImportingSchool,
  readRoster,
  recordWith,
} from '../../test/imports.ts'
import { createPerson, createPupil } from '../../test/people.ts'
import { startTestApp, type TestApp } from '../../test/test-app.ts'

let service: TestApp
let school: ImportingSchool
const pupils = inventPupils('list', 120)
const [first, second] = pupils

beforeAll(async () => {
  service = await startTestApp()
  school = await createImportingSchool(service)
  if (!first || !second) throw new Error('pupils are invented')
  const special = [
    recordWith({ ...first, eleveId: '1', ine: '990000001AA', lastName: 'ŸVERNŒUD', firstName: 'Éléonore' }),
    recordWith({ ...first, eleveId: '2', ine: '990000002AA', lastName: "D'ÉTÉ-Ñuñez", firstName: 'Zoé' }),
    recordWith({ ...first, eleveId: '3', ine: '990000003AA', lastName: 'CENT%', firstName: 'O_\\' }),
  ]
  await importFile(service, school, fileOf(school, [...pupils.map((pupil) => recordWith(pupil)), ...special]))
})
afterAll(() => service.close())

type Query = { search?: string; division?: string; sort?: 'name' | 'division'; after?: string }

const list = (query: Query = {}) =>
  ask(service, learnersContract.listLearners, {
    by: school.member,
    input: { organizationId: school.organizationId, ...query },
  })

const namesOf = async (query: Query): Promise<string[]> => {
  const { learners } = await list(query)
  return learners.map(({ lastName, firstName }) => `${lastName} ${firstName}`)
}

/** All pages one after the other. */
async function listAll(query: Query) {
  const pages = [await list(query)]
  for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null) {
    pages.push(await list({ ...query, after: next }))
  }
  return pages
}

test('the search finds names without accents, case, hyphens or ligatures, in any order of words', async () => {
  for (const search of ['yvernoeud', 'ŸVERNŒUD', 'YVER', 'eleonore yvern', 'Éléo', '  ÿvernœud   ']) {
    expect(await namesOf({ search })).toEqual(['ŸVERNŒUD Éléonore'])
  }
  for (const search of ['d ete', "d'été", 'ete-nunez', 'nunez zoe', 'D’Été']) {
    expect(await namesOf({ search })).toEqual(["D'ÉTÉ-Ñuñez Zoé"])
  }
  expect(await namesOf({ search: 'xxxx' })).toEqual([])
})

test('a name in use finds the pupil too, who stays in the order of birth names', async () => {
  const used = await createImportingSchool(service)
  const [third] = inventPupils('used', 1)
  if (!third) throw new Error('pupils are invented')
  const married = recordWith({ ...third, lastName: 'AAA' }, { with: { NOM_USAGE: 'ZÉPHYR' } })
  await importFile(service, used, fileOf(used, [married]))
  const { organizationId, member } = used
  for (const search of ['zephyr', 'aaa zephyr']) {
    const input = { organizationId, search }
    const { learners } = await ask(service, learnersContract.listLearners, { by: member, input })
    expect(learners).toMatchObject([{ lastName: 'AAA', preferredLastName: 'ZÉPHYR' }])
  }
})

test('signs that mean something to the database are letters like others, or nothing', async () => {
  expect(await namesOf({ search: 'cent' })).toEqual(['CENT% O_\\'])
  for (const search of ['%', '_', '\\', "'; drop table learners; --"]) {
    expect((await list({ search })).learners.length).not.toBe(1)
  }
})

test('the filter by class and the search go together, and the total counts what they leave', async () => {
  const division = first?.division ?? ''
  const all = await list({ division })
  expect(new Set(all.learners.map((learner) => learner.division))).toEqual(new Set([division]))
  expect(all.total).toBe(pupils.filter((pupil) => pupil.division === division).length + 3)
  expect(await list({ division, search: 'zoe nunez' })).toMatchObject({ total: 1, next: null })
  expect(await list({ division: 'none' })).toEqual({ learners: [], total: 0, next: null })
})

test('pages hold each pupil once, in the order of names or of classes', async () => {
  for (const sort of ['name', 'division'] as const) {
    const pages = await listAll({ sort })
    expect(pages.map(({ learners }) => learners.length)).toEqual([50, 50, 23])
    expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([123]))
    const rows = pages.flatMap(({ learners }) => learners)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(123)
    if (sort === 'division') {
      const order = rows.map(({ division }) => division ?? '')
      expect(order).toEqual(order.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    }
  }
  const names = (await listAll({ sort: 'name' })).flatMap(({ learners }) => learners)
  const plain = names.map(({ lastName }) => lastName.normalize('NFD').replaceAll(/[^A-Z]/g, ''))
  expect(plain.indexOf('YVERNUD')).toBeGreaterThan(100)
})

test('a page goes on where the last one ended, though pupils came and went meanwhile', async () => {
  const page = await list()
  const last = page.learners.at(-1)
  const rest = (await list({ after: page.next ?? '' })).learners.map(({ id }) => id)
  await service.db
    .updateTable('learners')
    .set({ hiddenAt: new Date() })
    .where('id', '=', last?.id ?? '')
    .execute()
  const again = (await list({ after: page.next ?? '' })).learners.map(({ id }) => id)
  await service.db
    .updateTable('learners')
    .set({ hiddenAt: null })
    .where('id', '=', last?.id ?? '')
    .execute()
  expect(again).toEqual(rest)
})

test('a page key that somebody made up is no error of ours', async () => {
  for (const after of ['x', '%%%', 'AAAA', Buffer.from('["a","b","c"]').toString('base64url')]) {
    const answer = await service.app.inject({
      url: `/api/organizations/${school.organizationId}/learners?after=${encodeURIComponent(after)}`,
      headers: school.member.headers,
    })
    expect(answer.statusCode).toBeLessThan(500)
  }
})

test('each pupil shows how they log in, and their birth date', async () => {
  const roster = await readRoster(service, school)
  const idOf = (eleveId: string): string => roster.find((row) => row.eleveId === eleveId)?.id ?? ''
  const portal = await createPupil(service)
  const password = await createPerson(service)
  for (const [eleveId, { accountId }] of [
    ['1', portal],
    ['2', password],
  ] as const) {
    await service.db.updateTable('learners').set({ accountId }).where('id', '=', idOf(eleveId)).execute()
  }
  const [byPortal] = (await list({ search: 'yvernoeud' })).learners
  const [byPassword] = (await list({ search: 'nunez' })).learners
  const [notYet] = (await list({ search: 'cent' })).learners
  expect([byPortal?.link, byPassword?.link, notYet?.link]).toEqual(['portal', 'password', 'none'])
  expect(notYet).toMatchObject({ birthDate: first?.birthDate, division: first?.division, leavesOn: null })
})

test('classes are listed in the order a school has them, with their numbers', async () => {
  const numeric = await createImportingSchool(service)
  const codes = ['3 B', '10', '9', '6 A', '3 A', '61', '1CAP E']
  const rows = codes.map((division, index) =>
    recordWith({ ...pupils[index + 1], eleveId: `${index}` } as (typeof pupils)[0], { division }),
  )
  await importFile(service, numeric, fileOf(numeric, rows))
  const { organizationId, member } = numeric
  const { divisions } = await ask(service, learnersContract.listDivisions, {
    by: member,
    input: { organizationId },
  })
  expect(divisions.map(({ division }) => division)).toEqual(['1CAP E', '3 A', '3 B', '6 A', '9', '10', '61'])
  expect(divisions.every(({ learners }) => learners === 1)).toBe(true)
})

test('the pupils of a school are seen by its team only', async () => {
  const foreign = await createImportingSchool(service)
  const input = { organizationId: school.organizationId }
  for (const by of [foreign.administrator, await createPerson(service)]) {
    expect(await askInVain(service, learnersContract.listLearners, { by, input })).toMatchObject({
      code: 'forbidden',
    })
    expect(await askInVain(service, learnersContract.listDivisions, { by, input })).toMatchObject({
      code: 'forbidden',
    })
  }
})

import { learnersContract, type RosterImport } from '@orga/contract'
import { type InventedPupil, recordOf, type SiecleRecord, siecleBytes } from '@orga/fixtures'
import { ask } from './ask.ts'
import { createPerson, type TestPerson } from './people.ts'
import { addMember, createSchool, drawUai } from './schools.ts'
import type { TestApp } from './test-app.ts'

export type ImportingSchool = {
  readonly organizationId: string
  readonly uai: string
  readonly administrator: TestPerson
  readonly member: TestPerson
}

/** A school with an administrator and a member, and no pupils yet. */
export async function createImportingSchool(service: TestApp): Promise<ImportingSchool> {
  const uai = drawUai()
  const organizationId = await createSchool(service, { uai })
  const administrator = await createPerson(service)
  const member = await createPerson(service)
  await addMember(service, organizationId, administrator.accountId, 'admin')
  await addMember(service, organizationId, member.accountId, 'member')
  return { organizationId, uai, administrator, member }
}

type Changes = {
  readonly with?: Readonly<Record<string, string | undefined>>
  readonly division?: string | null
}

/** The record of an invented pupil with some elements changed, or left out. */
export function recordWith(
  pupil: InventedPupil,
  { with: changes = {}, division }: Changes = {},
): SiecleRecord {
  const record = recordOf(pupil, { uai: '9999990E', rank: 0 })
  const given = Object.entries({ ...Object.fromEntries(record.elements), ...changes })
  const code = division === undefined ? pupil.division : division
  return {
    eleveId: record.eleveId,
    elements: given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
    structures: code === null ? [] : [{ code, type: 'D' }],
  }
}

/** A file of a school with these records, or with these pupils as they are. */
export function fileOf(
  { uai }: Pick<ImportingSchool, 'uai'>,
  records: readonly (SiecleRecord | InventedPupil)[],
  schoolYear: number | null = 2026,
): Buffer {
  return siecleBytes({
    uai,
    schoolYear,
    records: records.map((row) => ('elements' in row ? row : recordWith(row))),
  })
}

/** Posts a file as the administrator; the service has taken it but not read it yet. */
export async function upload(
  { app }: TestApp,
  { organizationId, administrator }: ImportingSchool,
  bytes: Buffer,
): Promise<RosterImport> {
  const answer = await app.inject({
    method: 'POST',
    url: learnersContract.uploadPath(organizationId, 'ElevesSansAdresses.xml'),
    headers: { ...administrator.headers, 'content-type': 'application/octet-stream' },
    payload: bytes,
  })
  if (answer.statusCode !== 202) throw new Error(`the upload answered ${answer.body}`)
  return answer.json<RosterImport>()
}

/** Posts a file and waits until it has been dealt with. */
export async function importFile(
  service: TestApp,
  school: ImportingSchool,
  bytes: Buffer,
): Promise<RosterImport> {
  const { id } = await upload(service, school, bytes)
  await service.jobs.drain()
  return await getImport(service, school, id)
}

export async function getImport(
  service: TestApp,
  { organizationId, administrator }: ImportingSchool,
  importId: string,
): Promise<RosterImport> {
  return await ask(service, learnersContract.getImport, {
    by: administrator,
    input: { organizationId, importId },
  })
}

/** Everything that the roster holds, whoever is hidden, in the order of arrival. */
export async function readRoster(
  { db }: TestApp,
  { organizationId }: Pick<ImportingSchool, 'organizationId'>,
) {
  return await db
    .selectFrom('learners')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .orderBy('eleveId')
    .execute()
}

/** The only one that fits. */
export function only<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined || rows.length > 1) throw new Error(`expected one, found ${rows.length}`)
  return row
}

import { encodeLatin9, type SiecleRecord, siecleBytes, writeSiecleText, zipOfSiecle } from '@orga/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAt, fileOf, pupil, read, today, uai } from '../test/read-file.ts'
import { readByTree } from '../test/reference.ts'
import { readSiecle } from './index.ts'

const someDay = fc
  .tuple(
    fc.integer({ min: 0, max: 32 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 1890, max: 2030 }),
  )
  .map(([day, month, year]) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`)

const name = fc.constantFrom('MARTIN', "D'ESSAI", 'ŸVERNŒUD', 'Zoé Lou', ' A  B ', 'O<&>', '?', '', 'É-è')

/** Rows with everything that a school may get wrong. */
const elements = fc.record(
  {
    ID_NATIONAL: fc.constantFrom('990000101AA', '990000102BB', ' 990000102bb', '', 'x', '990000103CC'),
    INE_RNIE: fc.constantFrom('990000101AA', ''),
    NOM_DE_FAMILLE: name,
    PRENOM: name,
    DATE_NAISS: fc.oneof(someDay, fc.constantFrom('', '29/02/2012', '29/02/2011', '1/1/2012')),
    DATE_SORTIE: fc.oneof(someDay, fc.constant('')),
    CODE_PAYS: fc.constantFrom('100', '132', ''),
    CODE_SEXE: fc.constantFrom('1', '2', '3', ''),
    VILLE_NAISS: fc.constantFrom('LONDRES', ''),
    CODE_MEF: fc.constantFrom('10310019110'),
    CODE_COMMUNE_INSEE_NAISS: fc.constantFrom('33063', '2a004', ''),
    TEL_PERSONNEL: fc.constantFrom('0000000000'),
  },
  { requiredKeys: [] },
)

const structures = fc.array(
  fc.record({
    code: fc.constantFrom('3 A', '301', 'Inactifs', ' 4  B', ''),
    type: fc.constantFrom('D', 'D', 'G', ''),
  }),
  { maxLength: 3 },
)

const records: fc.Arbitrary<SiecleRecord[]> = fc
  .array(fc.record({ elements, structures, withLastYear: fc.boolean() }), { maxLength: 8 })
  .map((rows) =>
    rows.map(({ elements, structures, withLastYear }, index) => ({
      eleveId: String(7_000_000 + index),
      elements: Object.entries(elements).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value] as const],
      ),
      structures,
      ...(withLastYear
        ? {
            lastYear: [
              ['CODE_STRUCTURE', '4 Z'],
              ['PRENOM', 'Autre'],
            ] as const,
          }
        : {}),
    })),
  )

test(
  'whatever the rows hold, the pupils are those that a look at the whole tree finds',
  { timeout: 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(records, async (rows) => {
        const reading = await read(siecleBytes({ uai, records: rows }))
        const expected = readByTree(
          [...writeSiecleText({ uai, records: rows, encoding: null })].join(''),
          today,
        )
        if (reading.refused) {
          expect(reading.refused.code).toBe('EMPTY')
          expect(expected).toEqual([])
          return
        }
        const found = reading.pupils.map(({ eleveId, ine, lastName, firstName, birthDate, division }) =>
          [eleveId, ine ?? '', lastName, firstName, birthDate, division].join('|'),
        )
        expect(found).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  },
)

test('every row is imported, skipped or to be corrected, and none twice', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(records, async (rows) => {
      const reading = await read(siecleBytes({ uai, records: rows }))
      if (reading.refused) return
      const { pupils, skipped, toCorrect } = reading
      const ids = [...pupils, ...skipped.left, ...skipped.noDivision].map(({ eleveId }) => eleveId)
      const corrected = new Set(toCorrect.map(({ eleveId }) => eleveId ?? ''))
      expect([...ids, ...corrected].sort()).toEqual(rows.map(({ eleveId }) => eleveId).sort())
    }),
    { numRuns: 200 },
  )
})

test('the order of the elements of a pupil does not matter', { timeout: 30_000 }, async () => {
  const usual = await read(fileOf(pupil()))
  const shuffled = fc.shuffledSubarray([...pupil().elements], { minLength: pupil().elements.length })
  await fc.assert(
    fc.asyncProperty(shuffled, async (elements) => {
      expect(await read(fileOf({ ...pupil(), elements }))).toEqual(usual)
    }),
    { numRuns: 50 },
  )
})

test('elements that we do not know change nothing', { timeout: 30_000 }, async () => {
  const unknown = fc.array(
    fc.constantFrom('MEL', 'CODE_REGIME', 'NOUVEAU', 'CODE_STRUCTURE', 'UAJ', 'ELEVE'),
    { maxLength: 5 },
  )
  const usual = await read(fileOf(pupil()))
  await fc.assert(
    fc.asyncProperty(unknown, async (names) => {
      const extra = names.map((key) => [key, 'x'] as const)
      const more = { ...pupil(), elements: [...extra, ...pupil().elements] }
      expect(await read(fileOf(more))).toEqual(usual)
    }),
    { numRuns: 50 },
  )
})

test('line ends and indentation do not matter', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(records, async (rows) => {
      const text = siecleBytes({ uai, records: rows }).toString('latin1')
      const usual = await read(Buffer.from(text, 'latin1'))
      const windows = Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1')
      const oneLine = Buffer.from(text.replaceAll(/>\n\s*</g, '><'), 'latin1')
      expect(await read(windows)).toEqual(usual)
      expect(await read(oneLine)).toEqual(usual)
    }),
    { numRuns: 50 },
  )
})

test('any cutting of the file, XML or ZIP, gives the same reading', { timeout: 30_000 }, async () => {
  const plain = fileOf(pupil(), pupil({ eleveId: '2', with: { PRENOM: 'Cœlian', ID_NATIONAL: undefined } }))
  for (const bytes of [
    plain,
    zipOfSiecle(plain),
    Buffer.from(plain.toString('latin1').replace(/<\?xml.*\?>/, '')),
  ]) {
    const whole = await read(bytes)
    const cuts = fc.array(fc.nat({ max: bytes.length }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cuts, async (positions) => {
        expect(await readSiecle(cutAt(bytes, positions), { uai, today })).toEqual(whole)
      }),
      { numRuns: 100 },
    )
    const everyByte = Array.from({ length: bytes.length }, (_, index) => index)
    expect(await readSiecle(cutAt(bytes, everyByte), { uai, today })).toEqual(whole)
  }
})

test('a damaged file is read or refused, and never throws', { timeout: 30_000 }, async () => {
  const plain = fileOf(pupil(), pupil({ eleveId: '2', with: { ID_NATIONAL: undefined } }))
  for (const bytes of [plain, zipOfSiecle(plain)]) {
    const damage = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.nat({ max: bytes.length })), async (changes, end) => {
        const damaged = Buffer.from(bytes.subarray(0, end ?? bytes.length))
        for (const [position, byte] of changes) if (position < damaged.length) damaged[position] = byte
        const { refused } = await read(damaged)
        if (refused) expect(refused.message.length).toBeGreaterThan(20)
      }),
      { numRuns: 1_000 },
    )
  }
})

test('a failing source is the caller’s affair', { timeout: 30_000 }, async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield encodeLatin9('<?xml version="1.0"?>')
    throw new TypeError('the disk is gone')
  }
  await expect(readSiecle(failing(), { uai, today })).rejects.toThrow('the disk is gone')
})

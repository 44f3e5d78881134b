import { createReadStream } from 'node:fs'
import { expect, test } from 'vitest'
import { codes, refusal } from '../test/read-file.ts'
import { readSiecle, toCheckReport } from './index.ts'

const sample = new URL('../../../samples/ElevesSansAdresses.xml', import.meta.url)
const archive = new URL('../../../samples/ExportXML_ElevesSansAdresses.zip', import.meta.url)
const options = { uai: '9999990E', today: '2026-09-20' }

test('the sample gives seven pupils: two of the eleven have remarks, four are skipped', async () => {
  const reading = await readSiecle(createReadStream(sample), options)
  expect(toCheckReport(reading)).toEqual({
    refused: null,
    uai: '9999990E',
    schoolYear: 2026,
    encoding: 'iso-8859-15',
    pupils: 7,
    divisions: { '1CAP E': 1, '301': 3, '3 A': 3 },
    skipped: { left: 1, 'no-division': 3 },
    warnings: [
      {
        code: 'INE_MISSING',
        eleveId: '7000006',
        ine: null,
        field: 'ID_NATIONAL',
        message: expect.stringContaining('n’a pas encore d’INE'),
      },
      {
        code: 'SEVERAL_DIVISIONS',
        eleveId: '7000011',
        ine: '990000111AL',
        field: 'CODE_STRUCTURE',
        message: expect.stringContaining('3 A, 301'),
      },
    ],
    toCorrect: [],
  })
})

test('the pupils of the sample are read to the letter', async () => {
  const reading = await readSiecle(createReadStream(sample), options)
  if (reading.refused) throw new Error(reading.refused.message)
  const { pupils, skipped } = reading
  expect(pupils.map(({ eleveId, division }) => `${eleveId} ${division}`)).toEqual([
    '7000001 3 A',
    '7000002 3 A',
    '7000003 301',
    '7000004 1CAP E',
    '7000006 3 A',
    '7000010 301',
    '7000011 301',
  ])
  expect(pupils[0]).toEqual({
    eleveId: '7000001',
    ine: '990000101AA',
    lastName: 'TESTARD-FICTIF',
    preferredLastName: null,
    firstName: 'Amandine',
    middleName: 'Zoé',
    thirdName: 'Inès',
    birthDate: '2012-03-05',
    sex: 'F',
    birthCountryCode: '100',
    birthProvinceCode: '033',
    birthCityCode: '33063',
    birthCity: null,
    mefCode: '10310019110',
    status: 'ST',
    division: '3 A',
    leavesOn: null,
  })
  expect(pupils[1]).toMatchObject({
    lastName: 'ŸVERNŒUD',
    preferredLastName: "D'ESSAI ŸVERNŒUD",
    firstName: 'Cœlian',
  })
  expect(pupils[2]).toMatchObject({ birthCity: 'LONDRES', birthCountryCode: '132', birthCityCode: null })
  expect(pupils[5]).toMatchObject({ leavesOn: '2027-08-31' })
  expect(skipped.left.map(({ eleveId }) => eleveId)).toEqual(['7000005'])
  expect(skipped.noDivision.map(({ eleveId }) => eleveId)).toEqual(['7000007', '7000008', '7000009'])
})

test('the archive of the sample reads like the file in it', async () => {
  expect(await readSiecle(createReadStream(archive), options)).toEqual(
    await readSiecle(createReadStream(sample), options),
  )
})

test('read a year later, last year’s file is pointed out and who was to leave has left', async () => {
  const report = toCheckReport(
    await readSiecle(createReadStream(sample), { ...options, today: '2027-09-01' }),
  )
  expect(report.skipped.left).toBe(2)
  expect(codes(report.warnings)).toContain('SCHOOL_YEAR_MISMATCH')
})

test('a refused file reports its code and message, and no pupils', async () => {
  const found = { uai: null, schoolYear: null, encoding: null }
  const refused = await refusal('<BEE_STRUCTURES/>')
  expect(toCheckReport({ refused, found })).toMatchObject({
    refused: { code: 'WRONG_ROOT', message: expect.stringContaining('BEE_STRUCTURES') },
    uai: null,
    pupils: 0,
    divisions: {},
    skipped: { left: 0, 'no-division': 0 },
    warnings: [],
    toCorrect: [],
  })
})

test('a refused file tells what had been read of it', async () => {
  const other = toCheckReport(await readSiecle(createReadStream(sample), { ...options, uai: '9990001X' }))
  expect(other).toMatchObject({
    refused: { code: 'UAI_MISMATCHED' },
    uai: '9999990E',
    encoding: 'iso-8859-15',
  })
  const half = createReadStream(sample, { end: 3_000 })
  expect(toCheckReport(await readSiecle(half, options))).toMatchObject({
    refused: { code: 'INVALID_FILE' },
    uai: '9999990E',
    schoolYear: 2026,
  })
})

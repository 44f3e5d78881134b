import { expect, test } from 'vitest'
import { accept, acceptPupils, codes, fileOf, pupil, refusal } from '../test/read-file.ts'

const ineA = '990000101AA'
const ineB = '990000102BB'

test('case 1: a pupil without INE is imported by their ELEVE_ID, with a warning', async () => {
  const { pupils, warnings } = await acceptPupils(pupil({ with: { ID_NATIONAL: undefined } }))
  expect(pupils).toMatchObject([{ eleveId: '7000001', ine: null, lastName: 'FICTIF' }])
  expect(warnings).toMatchObject([
    { code: 'INE_MISSING', eleveId: '7000001', ine: null, field: 'ID_NATIONAL' },
  ])
})

test('case 2: an empty INE is like none', async () => {
  for (const blank of ['', '  ']) {
    const { pupils, warnings, toCorrect } = await acceptPupils(pupil({ with: { ID_NATIONAL: blank } }))
    expect(pupils).toMatchObject([{ ine: null }])
    expect(codes(warnings)).toEqual(['INE_MISSING'])
    expect(toCorrect).toEqual([])
  }
})

test('case 3: the numbers of the RNIE, then of the older base, stand in for a missing INE, with a warning', async () => {
  const both = { INE_RNIE: '990000103CC', INE_BEA: '0990000103T' }
  const rnie = await acceptPupils(pupil({ with: { ID_NATIONAL: undefined, ...both } }))
  expect(rnie.pupils).toMatchObject([{ ine: '990000103CC' }])
  expect(codes(rnie.warnings)).toEqual(['INE_MISSING'])
  expect(rnie.warnings[0]?.message).toContain('RNIE')
  const older = await acceptPupils(pupil({ with: { ID_NATIONAL: '', ...both, INE_RNIE: '' } }))
  expect(older.pupils).toMatchObject([{ ine: '0990000103T' }])
})

test('case 4: each row that shares an INE is to be corrected, blanks and case apart, and no other row', async () => {
  const { pupils, toCorrect } = await acceptPupils(
    pupil({ eleveId: '1' }),
    pupil({ eleveId: '2', with: { ID_NATIONAL: ' 990000 101aa ' } }),
    pupil({ eleveId: '3', with: { ID_NATIONAL: ineB } }),
  )
  expect(toCorrect).toMatchObject([
    { code: 'INE_UNIQUE', eleveId: '1', ine: ineA, value: ineA },
    { code: 'INE_UNIQUE', eleveId: '2', ine: ineA },
  ])
  expect(pupils).toMatchObject([{ eleveId: '3' }])
})

test('case 5: an INE of a pupil who left and came back under another record is not repeated', async () => {
  const { pupils, skipped, toCorrect } = await acceptPupils(
    pupil({ eleveId: '1', with: { DATE_SORTIE: '01/07/2026' } }),
    pupil({ eleveId: '2' }),
  )
  expect(toCorrect).toEqual([])
  expect(pupils).toMatchObject([{ eleveId: '2', ine: ineA }])
  expect(skipped.left).toMatchObject([{ eleveId: '1', ine: ineA }])
})

test('case 6: of two rows with one ELEVE_ID the last counts, unless their INE differ', async () => {
  const same = await acceptPupils(pupil(), pupil({ with: { PRENOM: 'Zoé' } }))
  expect(same.pupils).toMatchObject([{ firstName: 'Zoé' }])
  expect(same.toCorrect).toEqual([])
  const differing = await acceptPupils(pupil(), pupil({ with: { ID_NATIONAL: ineB } }))
  expect(differing.pupils).toEqual([])
  expect(differing.toCorrect).toMatchObject([
    { code: 'INE_UNIQUE', ine: ineA },
    { code: 'INE_UNIQUE', ine: ineB },
  ])
})

test('case 7: an INE of an odd shape is kept, with a warning; the known shapes have none', async () => {
  const { pupils, warnings } = await acceptPupils(
    ...[ineA, '0990000103T', '9900A00104D', '9999990E001', '12-34', '99000010 1AB'].map((ine, index) =>
      pupil({ eleveId: String(index), with: { ID_NATIONAL: ine } }),
    ),
  )
  expect(pupils).toHaveLength(6)
  expect(warnings).toMatchObject([{ code: 'INE_SHAPE', ine: '12-34', eleveId: '4' }])
})

test('case 8: a pupil who left is skipped though still in a class', async () => {
  const { pupils, skipped } = await acceptPupils(
    pupil({ eleveId: '1', with: { DATE_SORTIE: '19/09/2026' } }),
    pupil({ eleveId: '2', with: { ID_NATIONAL: ineB, DATE_SORTIE: '20/09/2026' } }),
    pupil({ eleveId: '3', with: { ID_NATIONAL: '990000103CC' } }),
  )
  expect(pupils.map(({ eleveId }) => eleveId)).toEqual(['3'])
  expect(skipped.left.map(({ eleveId }) => eleveId)).toEqual(['1', '2'])
})

test('case 9: an exit date in the future keeps the pupil until that day', async () => {
  const { pupils, skipped } = await acceptPupils(pupil({ with: { DATE_SORTIE: '21/09/2026' } }))
  expect(pupils).toMatchObject([{ leavesOn: '2026-09-21' }])
  expect(skipped).toEqual({ left: [], noDivision: [] })
})

test('case 10: an empty exit date is none, and one that is no date neither', async () => {
  for (const date of ['', ' ', '31/02/2026', 'inconnue']) {
    const { pupils } = await acceptPupils(pupil({ with: { DATE_SORTIE: date } }))
    expect(pupils).toMatchObject([{ leavesOn: null }])
  }
})

test('case 11: a pupil in no class, in groups only or among the inactive is skipped and counted', async () => {
  const { pupils, skipped } = await acceptPupils(
    pupil({ eleveId: '1', structures: [] }),
    pupil({ eleveId: '2', structures: ['G 3LATIN'] }),
    pupil({ eleveId: '3', structures: ['D Inactifs'] }),
    pupil({ eleveId: '4', structures: ['D  '] }),
    pupil({ eleveId: '5', structures: ['D Inactifs', 'D 3 B'] }),
  )
  expect(pupils).toMatchObject([{ eleveId: '5', division: '3 B' }])
  expect(skipped.noDivision.map(({ eleveId }) => eleveId)).toEqual(['1', '2', '3', '4'])
})

test('case 12: nothing is asked about a pupil who is skipped', async () => {
  const nothing = { NOM_DE_FAMILLE: '', PRENOM: '', DATE_NAISS: 'x', CODE_SEXE: '', CODE_PAYS: '' }
  const { toCorrect, warnings } = await acceptPupils(
    pupil({ eleveId: '1', structures: [], with: nothing }),
    pupil({ eleveId: '2', with: { ...nothing, DATE_SORTIE: '01/09/2026' } }),
    pupil({ eleveId: '3' }),
  )
  expect([...toCorrect, ...warnings]).toEqual([])
})

test('case 13: of several classes the last counts, with a warning; one class twice is one', async () => {
  const { pupils, warnings } = await acceptPupils(
    pupil({ eleveId: '1', structures: ['D 3 A', 'G 3LATIN', 'D 301'] }),
    pupil({ eleveId: '2', with: { ID_NATIONAL: ineB }, structures: ['D 3 A', 'D 3 A'] }),
  )
  expect(pupils).toMatchObject([{ division: '301' }, { division: '3 A' }])
  expect(warnings).toMatchObject([{ code: 'SEVERAL_DIVISIONS', eleveId: '1', value: '3 A, 301' }])
})

test('case 14: classes given in several places are put together', async () => {
  const text = fileOf(pupil({ structures: ['D 3 A'] })).toString('latin1')
  const again = /<STRUCTURES_ELEVE[^]*<\/STRUCTURES_ELEVE>/.exec(text)?.[0] ?? ''
  const file = text.replace(again, `${again}${again.replace('3 A', '4 B')}`)
  const { pupils, warnings } = await accept(Buffer.from(file, 'latin1'))
  expect(pupils).toMatchObject([{ division: '4 B' }])
  expect(codes(warnings)).toEqual(['SEVERAL_DIVISIONS'])
})

test('case 15: the code of a class is text with single spaces', async () => {
  const given = ['1CAP  E ', '301', "_L'ÉTÉ", '007', '4ème B']
  const { pupils, divisions } = await acceptPupils(
    ...given.map((code, index) =>
      pupil({ eleveId: `${index}`, with: { ID_NATIONAL: `99000010${index}AA` }, structures: [`D ${code}`] }),
    ),
  )
  expect(pupils.map(({ division }) => division)).toEqual(['1CAP E', '301', "_L'ÉTÉ", '007', '4ème B'])
  expect([...divisions.keys()]).toHaveLength(5)
})

test('cases 16 and 17: apprentices and unknown statuses are kept as they are', async () => {
  const { pupils, warnings } = await acceptPupils(
    pupil({ eleveId: '1', with: { CODE_STATUT: 'AP' } }),
    pupil({ eleveId: '2', with: { CODE_STATUT: 'FQ', ID_NATIONAL: ineB } }),
  )
  expect(pupils).toMatchObject([{ status: 'AP' }, { status: 'FQ' }])
  expect(warnings).toEqual([])
})

test('cases 18 and 19: born abroad, the town in clear is enough; without it there is a warning', async () => {
  const abroad = { CODE_PAYS: '132', CODE_DEPARTEMENT_NAISS: undefined, CODE_COMMUNE_INSEE_NAISS: undefined }
  const { pupils, warnings } = await acceptPupils(
    pupil({ eleveId: '1', with: { ...abroad, VILLE_NAISS: 'LONDRES' } }),
    pupil({ eleveId: '2', with: { ...abroad, VILLE_NAISS: '', ID_NATIONAL: ineB } }),
  )
  expect(pupils).toMatchObject([
    { birthCountryCode: '132', birthCity: 'LONDRES', birthCityCode: null },
    { birthCity: null },
  ])
  expect(warnings).toMatchObject([{ code: 'BIRTH_CITY_CODE_MISSING', eleveId: '2', field: 'VILLE_NAISS' }])
})

test('case 20: without a country of birth there is a warning', async () => {
  const { pupils, warnings } = await acceptPupils(pupil({ with: { CODE_PAYS: undefined } }))
  expect(pupils).toMatchObject([{ birthCountryCode: null }])
  expect(warnings).toMatchObject([{ code: 'BIRTH_CITY_CODE_MISSING', field: 'CODE_PAYS', value: null }])
})

test('case 21: born in France without a town, the pupil is kept, with a warning', async () => {
  const { pupils, warnings, toCorrect } = await acceptPupils(
    pupil({ with: { CODE_COMMUNE_INSEE_NAISS: undefined } }),
  )
  expect(pupils).toHaveLength(1)
  expect(toCorrect).toEqual([])
  expect(warnings).toMatchObject([{ code: 'BIRTH_CITY_CODE_MISSING', field: 'CODE_COMMUNE_INSEE_NAISS' }])
})

test('case 22: codes of Corsica, overseas and districts are text in capitals', async () => {
  const { pupils } = await acceptPupils(
    pupil({ with: { CODE_DEPARTEMENT_NAISS: '02a', CODE_COMMUNE_INSEE_NAISS: '2a004' } }),
  )
  expect(pupils).toMatchObject([{ birthProvinceCode: '02A', birthCityCode: '2A004' }])
})

test('case 23: a sex that is neither 1 nor 2 is unknown, with a warning', async () => {
  for (const sex of [undefined, '', '3', 'F']) {
    const { pupils, warnings } = await acceptPupils(pupil({ with: { CODE_SEXE: sex } }))
    expect(pupils).toMatchObject([{ sex: null }])
    expect(codes(warnings)).toEqual(['SEX_CODE_MISSING'])
  }
  const { pupils } = await acceptPupils(pupil({ with: { CODE_SEXE: '1' } }))
  expect(pupils).toMatchObject([{ sex: 'M' }])
})

test('case 24: a birth date is a day of the calendar in two, two and four digits', async () => {
  for (const date of ['29/02/2011', '1/7/2010', '2010-07-01', '32/01/2010', '01/13/2010', '10/10/0010']) {
    const { pupils, toCorrect } = await acceptPupils(pupil({ with: { DATE_NAISS: date } }))
    expect(pupils).toEqual([])
    expect(codes(toCorrect)).toEqual(['INVALID_BIRTHDATE_FORMAT'])
  }
  for (const [date, day] of [
    ['29/02/2012', '2012-02-29'],
    [' 31/12/2009 ', '2009-12-31'],
  ]) {
    const { pupils } = await acceptPupils(pupil({ with: { DATE_NAISS: date } }))
    expect(pupils).toMatchObject([{ birthDate: day }])
  }
})

test('a missing name, first name or birth date blocks its own row, and says what to correct in Siècle', async () => {
  for (const [element, code] of [
    ['NOM_DE_FAMILLE', 'LAST_NAME_REQUIRED'],
    ['PRENOM', 'FIRST_NAME_REQUIRED'],
    ['DATE_NAISS', 'BIRTHDATE_REQUIRED'],
  ] as const) {
    for (const value of [undefined, '', ' ']) {
      const { pupils, toCorrect } = await acceptPupils(
        pupil({ eleveId: '1', with: { [element]: value } }),
        pupil({ eleveId: '2', with: { ID_NATIONAL: ineB } }),
      )
      expect(pupils.map(({ eleveId }) => eleveId)).toEqual(['2'])
      expect(toCorrect).toMatchObject([{ code, eleveId: '1', ine: ineA, field: element, division: '3 A' }])
      expect(toCorrect[0]?.message).toContain('dans Siècle')
    }
  }
})

test('all that is to be corrected in a row is told at once', async () => {
  const { toCorrect } = await acceptPupils(
    pupil({ eleveId: '1', with: { NOM_DE_FAMILLE: '', PRENOM: '', DATE_NAISS: '' } }),
    pupil({ eleveId: '2' }),
  )
  expect(codes(toCorrect)).toEqual([
    'LAST_NAME_REQUIRED',
    'FIRST_NAME_REQUIRED',
    'BIRTHDATE_REQUIRED',
    'INE_UNIQUE',
    'INE_UNIQUE',
  ])
})

test('case 50: twins and homonyms are told apart by their numbers, never by their names', async () => {
  const { pupils, toCorrect } = await acceptPupils(
    pupil({ eleveId: '1' }),
    pupil({ eleveId: '2', with: { ID_NATIONAL: ineB } }),
  )
  expect(pupils).toHaveLength(2)
  expect(toCorrect).toEqual([])
})

test('case 51: quotes, apostrophes, escaped signs and question marks in names are kept', async () => {
  const name = `D'O"R <&> ?`
  const { pupils, warnings } = await acceptPupils(pupil({ with: { NOM_DE_FAMILLE: name } }))
  expect(pupils).toMatchObject([{ lastName: name }])
  expect(warnings).toEqual([])
})

test('last year’s class and level, inside their own block, are not the pupil’s', async () => {
  const lastYear = [
    ['CODE_MEF', '10210001110'],
    ['CODE_STRUCTURE', '4 B'],
    ['PRENOM', 'Autre'],
  ] as const
  const { pupils } = await acceptPupils({ ...pupil({ with: { CODE_MEF: undefined } }), lastYear })
  expect(pupils).toMatchObject([{ mefCode: null, division: '3 A', firstName: 'Amandine' }])
})

test('a file from before 2016 says NOM for the family name', async () => {
  const { pupils } = await acceptPupils(pupil({ with: { NOM_DE_FAMILLE: undefined, NOM: 'ANCIEN' } }))
  expect(pupils).toMatchObject([{ lastName: 'ANCIEN' }])
})

test('case 46: a file in which nobody is in a class is refused', async () => {
  expect(await refusal(fileOf(pupil({ structures: [] })))).toMatchObject({ code: 'EMPTY' })
  expect(await refusal(fileOf())).toMatchObject({ code: 'EMPTY' })
})

test('texts far longer than Siècle writes are cut, not stored whole', async () => {
  const long = 'A'.repeat(5_000)
  const { pupils } = await acceptPupils(
    pupil({ eleveId: long, with: { NOM_DE_FAMILLE: long, ID_NATIONAL: long }, structures: [`D ${long}`] }),
  )
  expect(pupils[0]?.lastName).toHaveLength(255)
  expect(pupils[0]?.ine).toHaveLength(255)
  expect(pupils[0]?.eleveId).toHaveLength(255)
  expect(pupils[0]?.division).toHaveLength(50)
})

import { encodeLatin9, zip, zipOfSiecle } from '@orga/fixtures'
import { expect, test } from 'vitest'
import { accept, codes, fileOf, inOnePiece, pupil, read, refusal, uai } from '../test/read-file.ts'
import { readSiecle } from './index.ts'

const file = fileOf(pupil())
const text = new TextDecoder('iso-8859-15').decode(file)
const changed = (from: string | RegExp, to: string): Buffer => encodeLatin9(text.replace(from, to))
const utf8 = (name: string): Buffer =>
  Buffer.from(text.replace('ISO-8859-15', 'UTF-8').replace('FICTIF', name))

test('case 25: a file of another school is refused, naming both; blanks and case do not matter', async () => {
  const { code, message } = await refusal(file, { uai: '9990001X' })
  expect(code).toBe('UAI_MISMATCHED')
  expect(message).toContain(uai)
  expect(message).toContain('9990001X')
  expect((await read(changed(uai, ' 9999990e '), { uai: '999 9990E ' })).refused).toBeNull()
})

test('case 26: the message tells a group of schools that each has its own export', async () => {
  expect((await refusal(file, { uai: '9990001X' })).message).toContain('cité scolaire')
})

test('case 27: a school without UAI and a file without UAI have messages of their own', async () => {
  const school = await refusal(file, { uai: '' })
  expect(school).toMatchObject({ code: 'UAI_MISMATCHED' })
  expect(school.message).toContain('n’a pas d’UAI')
  const none = await refusal(changed(/<UAJ>.*<\/UAJ>/, ''))
  expect(none).toMatchObject({ code: 'UAI_MISMATCHED' })
  expect(none.message).toContain('ne dit pas')
})

test('a UAI elsewhere than in the header is not the school’s', async () => {
  const moved = changed(/<UAJ>.*<\/UAJ>/, '')
    .toString('latin1')
    .replace('<DONNEES>', `<DONNEES><UAJ>${uai}</UAJ>`)
  expect(await refusal(moved)).toMatchObject({ code: 'UAI_MISMATCHED' })
})

test('case 28: a file of another school year is read, with a warning; next year’s is normal from May on', async () => {
  const found = async (year: string, today: string): Promise<string[]> =>
    codes((await accept(changed(/\d{4}(?=<\/ANNEE)/, year), { today })).warnings)
  expect(await found('2026', '2026-09-20')).toEqual([])
  expect(await found('2026', '2027-08-31')).toEqual([])
  expect(await found('2026', '2026-05-01')).toEqual([])
  expect(await found('2025', '2026-09-20')).toEqual(['SCHOOL_YEAR_MISMATCH'])
  expect(await found('2027', '2026-09-20')).toEqual(['SCHOOL_YEAR_MISMATCH'])
  const without = await accept(changed(/<ANNEE.*ANNEE_SCOLAIRE>/, ''))
  expect(without).toMatchObject({
    schoolYear: null,
    warnings: [{ code: 'SCHOOL_YEAR_MISMATCH', eleveId: null }],
  })
})

test('case 29: another export is refused by its root, which the message names', async () => {
  for (const root of ['BEE_RESPONSABLES', 'BEE_STRUCTURES', 'IMPORT_ELEVES', 'STS_EDT']) {
    const { code, message } = await refusal(changed(/BEE_ELEVES/g, root))
    expect(code).toBe('WRONG_ROOT')
    expect(message).toContain(root)
  }
})

test('case 30: of a file with addresses the pupils are read, with a warning', async () => {
  const address =
    '<ADRESSES><ADRESSE ADRESSE_ID="1"><LIGNE1_ADRESSE>1 RUE</LIGNE1_ADRESSE></ADRESSE></ADRESSES>'
  for (const withAddress of [
    changed('</DONNEES>', `${address}</DONNEES>`),
    changed('<PRENOM>', '<ADRESSE_ID>1</ADRESSE_ID><PRENOM>'),
  ]) {
    const { pupils, warnings } = await accept(withAddress)
    expect(pupils).toHaveLength(1)
    expect(warnings).toMatchObject([{ code: 'ADDRESSES_IGNORED', eleveId: null }])
  }
})

test('case 31: the encoding is told by the BOM, else by the prolog, else by the bytes', async () => {
  const bom = Buffer.from([0xef, 0xbb, 0xbf])
  const noProlog = text.replace(/<\?xml.*\?>\n/, '').replace('FICTIF', 'ŸVERNŒUD')
  for (const [bytes, encoding] of [
    [changed('FICTIF', 'ŸVERNŒUD'), 'iso-8859-15'],
    [utf8('ŸVERNŒUD'), 'utf-8'],
    [Buffer.concat([bom, utf8('ŸVERNŒUD')]), 'utf-8'],
    [Buffer.concat([bom, Buffer.from(noProlog)]), 'utf-8'],
    [Buffer.concat([bom, Buffer.from(text.replace('FICTIF', 'ŸVERNŒUD'))]), 'utf-8'],
    [Buffer.from(noProlog), 'utf-8'],
    [encodeLatin9(noProlog), 'iso-8859-15'],
  ] as const) {
    const reading = await accept(bytes)
    expect(reading).toMatchObject({ encoding, pupils: [{ lastName: 'ŸVERNŒUD' }], warnings: [] })
  }
})

test('case 32: the prolog is believed, and names with symbols in place of letters are pointed out', async () => {
  const lying = encodeLatin9(text.replace('ISO-8859-15', 'ISO-8859-1').replace('FICTIF', 'ŸVERNŒUD'))
  const { encoding, pupils, warnings } = await accept(lying)
  expect(encoding).toBe('iso-8859-1')
  expect(pupils).toMatchObject([{ lastName: '¾VERN¼UD' }])
  expect(warnings).toMatchObject([{ code: 'SUSPECT_ENCODING', field: 'NOM_DE_FAMILLE', value: '¾VERN¼UD' }])
  const firstName = encodeLatin9(text.replace('ISO-8859-15', 'ISO-8859-1').replace('Amandine', 'Cœlian'))
  expect((await accept(firstName)).warnings).toMatchObject([{ field: 'PRENOM', value: 'C½lian' }])
})

test('UTF-8 announced as 8859 is pointed out; names of all of Europe are not', async () => {
  for (const name of ['Zoé', 'Noël', 'Hélène', 'Gaëtan', 'Ôlive']) {
    const twice = Buffer.from(text.replace('Amandine', name))
    expect(codes((await accept(twice)).warnings)).toEqual(['SUSPECT_ENCODING'])
  }
  for (const name of [
    'JOÃO',
    'Ñuñez',
    'Škoda',
    "N'Guyên",
    'Weiß',
    'Zoé-Lou',
    'Dos Santos',
    'Ål',
    'L·L',
    'Ýr',
  ]) {
    expect((await accept(utf8(name))).warnings).toEqual([])
  }
})

test('case 33: bytes that are no UTF-8 in a file that says UTF-8 refuse it, wherever they stand', async () => {
  for (const place of ['Amandine', '<PRENOM>', '"7000001"', '3 A', 'BOURSES']) {
    const at = file.indexOf(place)
    const bad = Buffer.concat([
      Buffer.from(text.slice(0, at).replace('ISO-8859-15', 'UTF-8')),
      Buffer.from(place.startsWith('<') ? '<!-- \u00e9 -->' : '', 'latin1'),
      Buffer.from(place.startsWith('"') ? '"\u00e9' : place, 'latin1'),
      Buffer.from(place.startsWith('"') ? place.slice(1) : place.startsWith('<') ? '' : '\u00e9', 'latin1'),
      Buffer.from(text.slice(at + place.length)),
    ])
    expect(await refusal(bad)).toMatchObject({ code: 'ENCODING_NOT_SUPPORTED' })
  }
})

test('case 34: UTF-16 and unknown encodings are refused; windows-1252 is read', async () => {
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le')
  expect(await refusal(wide)).toMatchObject({ code: 'ENCODING_NOT_SUPPORTED' })
  expect(await refusal(wide.subarray(2))).toMatchObject({ code: 'ENCODING_NOT_SUPPORTED' })
  expect(await refusal(Buffer.from(wide.toString('latin1'), 'latin1').swap16())).toMatchObject({
    code: 'ENCODING_NOT_SUPPORTED',
  })
  for (const label of ['UTF-16', 'EBCDIC-FR', 'utf-7', '__proto__', 'constructor']) {
    expect(await refusal(changed('ISO-8859-15', label))).toMatchObject({ code: 'ENCODING_NOT_SUPPORTED' })
  }
  const windows = Buffer.from(
    text.replace('ISO-8859-15', 'Windows-1252').replace('FICTIF', 'C\u009cUR'),
    'latin1',
  )
  expect(await accept(windows)).toMatchObject({ encoding: 'windows-1252', pupils: [{ lastName: 'CœUR' }] })
})

test('case 35: a BOM is no part of the text', async () => {
  expect((await read(`\uFEFF${text.replace('ISO-8859-15', 'UTF-8')}`)).refused).toBeNull()
})

test('case 36: the archive may hold folders, capitals and what a Mac adds', async () => {
  const bytes = file
  const mac = { name: '__MACOSX/._ElevesSansAdresses.xml', bytes: Buffer.from('junk') }
  for (const archive of [
    zipOfSiecle(bytes),
    zip([{ name: 'Export/ElevesSansAdresses.xml', bytes }]),
    zip([{ name: 'ELEVES.XML', bytes }, mac]),
    zip([
      mac,
      { name: 'eleves.xml', bytes, stored: true },
      { name: 'lisez-moi.txt', bytes: Buffer.from('x') },
    ]),
    zip([
      { name: '.hidden/eleves.xml', bytes },
      { name: 'eleves.xml', bytes, streamed: true },
    ]),
    Buffer.concat([zipOfSiecle(bytes).subarray(0, -2), Buffer.from([3, 0]), Buffer.from('abc')]),
  ]) {
    expect((await accept(archive)).pupils).toHaveLength(1)
  }
})

test('case 37: an archive with no XML, two, a password, another archive or damage is refused', async () => {
  const bytes = file
  const good = zipOfSiecle(bytes)
  const flipped = zip([{ name: 'eleves.xml', bytes, stored: true }])
  flipped[flipped.indexOf('FICTIF')] = 0x58
  for (const archive of [
    zip([{ name: 'eleves.txt', bytes }]),
    zip([]),
    zip([
      { name: 'a.xml', bytes },
      { name: 'b.xml', bytes },
    ]),
    zip([{ name: 'eleves.xml', bytes, encrypted: true }]),
    zip([{ name: 'export.zip', bytes: good }]),
    zip([{ name: 'eleves.xml', bytes, claimedSize: 12 }]),
    good.subarray(0, good.length - 30),
    good.subarray(0, 60),
    Buffer.concat([good.subarray(0, 40), Buffer.alloc(20, 0xff), good.subarray(60)]),
    flipped,
    Buffer.from('PK\x03\x04'),
  ]) {
    expect(await refusal(archive)).toMatchObject({ code: 'INVALID_FILE' })
  }
})

test(
  'case 38: a file that grows too much is refused while it grows, whatever sizes it claims',
  { timeout: 30_000 },
  async () => {
    const start = Buffer.from(text.slice(0, text.indexOf('<DONNEES>')))
    const bytes = Buffer.concat([start, Buffer.alloc(11_000_000, '<A/> ')])
    const bomb = zip([{ name: 'eleves.xml', bytes, claimedSize: 1_000 }])
    expect(await refusal(bomb)).toMatchObject({ code: 'FILE_TOO_LARGE' })
    const piece = Buffer.from(`<A/>${' '.repeat(60_000)}`)
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield start
      for (; ; given++) yield piece
    }
    const { refused } = await readSiecle(endless(), { uai, today: '2026-09-20' })
    expect(refused).toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(given).toBeLessThan(1_700)
    const photo = { name: 'photo.jpg', bytes: Buffer.alloc(20_000_001), stored: true }
    expect(await refusal(zip([photo, { name: 'e.xml', bytes: file }]))).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
  },
)

test('case 39: a name of the archive that climbs out of its folder is only a name', async () => {
  const archive = zip([{ name: 'dossier/../../etc/eleves.xml', bytes: file }])
  expect(await refusal(archive)).toMatchObject({ code: 'INVALID_FILE' })
  expect((await accept(zip([{ name: 'C:\\export\\eleves.xml', bytes: file }]))).pupils).toHaveLength(1)
})

test('case 40: a DOCTYPE is refused before anything in it is looked at; entities are never expanded', async () => {
  const laughs = '<!DOCTYPE BEE_ELEVES [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
  const external = '<!DOCTYPE BEE_ELEVES SYSTEM "file:///etc/passwd">'
  for (const doctype of [laughs, external, '<!DOCTYPE BEE_ELEVES>']) {
    const { code } = await refusal(changed('<BEE_ELEVES', `${doctype}<BEE_ELEVES`))
    expect(code).toBe('DOCTYPE_FORBIDDEN')
  }
  for (const entity of [
    '&eacute;',
    '&xxe;',
    '&',
    '&;',
    '&amp',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&#1;',
    '&toString;',
  ]) {
    expect(await refusal(changed('Amandine', `A${entity}B`))).toMatchObject({ code: 'INVALID_FILE' })
  }
  const { pupils } = await accept(changed('Amandine', '&lt;&#xE9;&#233;&apos;<![CDATA[&x;]]>'))
  expect(pupils).toMatchObject([{ firstName: "<éé'&x;" }])
})

test('case 41: a file cut short is refused, saying after how many pupils', async () => {
  const three = fileOf(
    ...['1', '2', '3'].map((eleveId) => pupil({ eleveId, with: { ID_NATIONAL: undefined } })),
  )
  const cut = three.subarray(0, three.lastIndexOf('</ELEVE>') + 4)
  const { code, message } = await refusal(cut)
  expect(code).toBe('INVALID_FILE')
  expect(message).toContain('2ᵉ élève')
  expect(await refusal('')).toMatchObject({ code: 'INVALID_FILE' })
  expect(await refusal(file.subarray(0, 20))).toMatchObject({ code: 'INVALID_FILE' })
})

test('case 42: depth, text, attributes and pupils have limits', async () => {
  const inside = (xml: string): Buffer => changed('<ELEVES>', `<ELEVES>${xml}`)
  expect(await refusal(inside('<A>'.repeat(62) + '</A>'.repeat(62)))).toMatchObject({ code: 'TOO_DEEP' })
  expect((await accept(inside('<A>'.repeat(61) + '</A>'.repeat(61)))).pupils).toHaveLength(1)
  expect(await refusal(inside('<A>'.repeat(100_000)))).toMatchObject({ code: 'TOO_DEEP' })
  expect(await refusal(inside(`<A>${'x'.repeat(70_000)}</A>`))).toMatchObject({ code: 'TOO_DEEP' })
  expect(await refusal(inside(`<!--${'x'.repeat(70_000)}-->`))).toMatchObject({ code: 'TOO_DEEP' })
  expect(await refusal(inside(`<A b="${'x'.repeat(70_000)}"/>`))).toMatchObject({ code: 'TOO_DEEP' })
  const many = Array.from({ length: 10_000 }, (_, index) => `a${index}=""`).join(' ')
  expect(await refusal(inside(`<A ${many}/>`))).toMatchObject({ code: 'TOO_DEEP' })
  expect(await refusal(inside('<ELEVE/>'.repeat(100_001)))).toMatchObject({ code: 'FILE_TOO_LARGE' })
})

test('case 43: a web page saved as .xml is no attack but the wrong file', async () => {
  for (const page of [
    '<!DOCTYPE html><html><body>Session expirée</body></html>',
    '<!doctype html>\n<html lang="fr"><br></html>',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML></HTML>',
    '<html><head><meta charset="utf-8"></head></html>',
    'Erreur 500',
    '{"error":"expired"}',
  ]) {
    const { code, message } = await refusal(page)
    expect(code).toBe('INVALID_FILE')
    expect(message).toContain('Élèves sans adresses')
  }
})

test('the reading tells how far in the file as it was sent it is', async () => {
  const archive = zipOfSiecle(
    fileOf(...Array.from({ length: 200 }, (_, index) => pupil({ eleveId: `${index}` }))),
  )
  for (const bytes of [file, archive]) {
    const told: number[] = []
    await readSiecle(inOnePiece(bytes), {
      uai,
      today: '2026-09-20',
      onProgress: ({ bytesRead }) => void told.push(bytesRead),
    })
    expect(told.length).toBeGreaterThan(0)
    expect(told.every((position) => position > 0 && position <= bytes.length)).toBe(true)
  }
})

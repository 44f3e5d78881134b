import { Readable } from 'node:stream'
import { uaiKey } from '@orga/siecle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/test-app.ts'
import { importDirectory } from './import-directory.ts'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

const columns =
  'Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;Adresse_1;Code_postal;Nom_commune;Libelle_academie;Telephone;Mail;Etat'

/** In pieces, as a file is read. */
function* cut(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536)
}

const importText = (text: string) => importDirectory(service.db, () => Readable.from(cut(Buffer.from(text))))
const importRows = (...rows: string[]) => importText(`\uFEFF${[columns, ...rows].join('\r\n')}\r\n`)

const tilleuls =
  '9970001M;Collège des Tilleuls;Collège;Public;"1, rue du Lac ; bâtiment B";99100;Valmont;Lyon;0100000000;CE.9970001M@ac-lyon.fr;OUVERT'

const findSchool = (uai: string) =>
  service.db.selectFrom('schoolDirectory').selectAll().where('uai', '=', uai).executeTakeFirst()

test('a school is listed with what an invitation needs', async () => {
  expect(await importRows(tilleuls)).toEqual({ schools: 1, added: 1, changed: 0, skipped: [] })
  expect(await findSchool('9970001M')).toEqual({
    uai: '9970001M',
    name: 'Collège des Tilleuls',
    kind: 'Collège',
    sector: 'Public',
    city: 'Valmont',
    postcode: '99100',
    academy: 'Lyon',
    email: 'ce.9970001m@ac-lyon.fr',
    open: true,
  })
})

test('the same file again changes nothing; a school that moved or closed is followed', async () => {
  expect(await importRows(tilleuls)).toEqual({ schools: 1, added: 0, changed: 0, skipped: [] })
  const closed = tilleuls.replace('OUVERT', 'FERMÉ').replace('Valmont', 'Montval')
  expect(await importRows(closed)).toMatchObject({ added: 0, changed: 1 })
  expect(await findSchool('9970001M')).toMatchObject({ city: 'Montval', open: false })
})

test('schools that a file does not list stay', async () => {
  await importRows('9970002N;Lycée du Lac;Lycée;Privé;;99200;Valmont;Lyon;;sans adresse;OUVERT')
  expect(await findSchool('9970002N')).toMatchObject({ email: null, open: true })
  expect(await findSchool('9970001M')).toBeDefined()
})

test('rows that are no school are skipped and told by their line', async () => {
  const { schools, skipped } = await importRows('ABC;Nulle part;Ecole', tilleuls, '9970003P;;Collège')
  expect(schools).toBe(1)
  expect(skipped.map(({ reason }) => reason)).toEqual(['UAI mal formé', 'sans nom'])
  expect(skipped[0]?.line).toBe(2)
})

test('column names are read as the interface and as the labels write them', async () => {
  const labels = columns.replaceAll('_', ' ').replace('de l etablissement', 'de l’établissement')
  expect(await importText(`${labels}\n${tilleuls}`)).toMatchObject({ schools: 1 })
  expect(await importText(`${columns.toLowerCase()}\n${tilleuls}`)).toMatchObject({ schools: 1 })
})

test('another file is refused in words, and nothing of it is written', async () => {
  const count = () =>
    service.db
      .selectFrom('schoolDirectory')
      .selectAll()
      .execute()
      .then((rows) => rows.length)
  const before = await count()
  await expect(importText('')).rejects.toThrow('Ce fichier est vide.')
  await expect(importText('a,b,c\n1,2,3')).rejects.toThrow('n’est pas l’annuaire')
  const good = tilleuls.replace('9970001M', '9970009W')
  await expect(importRows(good, `9970004R;"Collège`)).rejects.toThrow('abîmé vers la ligne')
  const latin = Buffer.from(`${columns}\n${tilleuls}`, 'latin1')
  await expect(importDirectory(service.db, () => Readable.from([latin]))).rejects.toThrow('UTF-8')
  expect(await count()).toBe(before)
})

test('a long file is taken over in batches, and a second time changes nothing', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => {
    const digits = String(1_000_000 + index)
    const uai = digits + uaiKey(digits)
    return `${uai};École n° ${index};Ecole;Public;1 rue du Lac;99100;Valmont;Lyon;0100000000;ce.${uai}@ac-lyon.fr;OUVERT${';x'.repeat(30)}`
  })
  expect(await importRows(...rows)).toMatchObject({ schools: 5_000, added: 5_000 })
  expect(await importRows(...rows)).toMatchObject({ added: 0, changed: 0 })
})

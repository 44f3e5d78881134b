import { unzipSync } from 'fflate'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { buildFile } from './build-file.ts'

const text = async (name: string, content: Parameters<typeof buildFile>[1]): Promise<string> =>
  Buffer.from(await buildFile(name, content)).toString('utf8')

const table = [
  ['Article', 'Prix', 'Jour', 'Code', 'Double'],
  ['Sac', 12.5, '05/03/2026', "'0612", '=B2*2'],
  ['Été', '3,5', '', 'a;b', ''],
]

describe('a file described as data', () => {
  it('is a CSV as French spreadsheets open it', async () => {
    expect(await text('prix.csv', table)).toBe(
      '\uFEFFArticle;Prix;Jour;Code;Double\r\nSac;12,5;05/03/2026;0612;=B2*2\r\nÉté;3,5;;"a;b";\r\n',
    )
  })

  it('is a text, line by line or whole', async () => {
    expect(await text('note.txt', ['un', 'deux'])).toBe('un\ndeux\n')
    expect(await text('page.html', '<p>Bonjour</p>')).toBe('<p>Bonjour</p>')
  })

  it.each([
    ['xlsx', readXlsx],
    ['ods', readOds],
  ])('is a workbook (%s) with numbers, dates and formulas', async (end, read) => {
    const bytes = await buildFile(`prix.${end}`, { Prix: table, Notes: [['rien']] })
    const { sheets } = await read(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Prix', 'Notes'])
    const [first, second, third] = sheets[0]?.rows ?? []
    expect(first).toEqual(table[0])
    expect(second?.slice(0, 2)).toEqual(['Sac', 12.5])
    expect(second?.[2]).toEqual(new Date(Date.UTC(2026, 2, 5)))
    expect(second?.[3]).toBe('0612')
    expect(third?.slice(0, 2)).toEqual(['Été', 3.5])
    const content = end === 'xlsx' ? 'xl/worksheets/sheet1.xml' : 'content.xml'
    expect(Buffer.from(unzipSync(bytes)[content] ?? []).toString('utf8')).toMatch(/B2\]?\*2/)
  })

  it('is a PDF with its paragraphs, its title and its author', async () => {
    const lines = ['# Sortie à la forêt', 'Rendez-vous à 9 h. '.repeat(60), '12 € par élève']
    const pdf = await text('sortie.pdf', { title: 'Sortie', author: 'Élif Nguyên', lines })
    expect(pdf).toMatch(/^%PDF-1\.4\n/)
    expect(pdf).toContain(`<${Buffer.from('Sortie à la forêt', 'latin1').toString('hex')}> Tj`)
    expect(pdf).toContain(`<3132208020${Buffer.from('par élève', 'latin1').toString('hex')}> Tj`)
    expect(pdf).toContain(`/Author <feff${Buffer.from('Élif Nguyên', 'utf16le').swap16().toString('hex')}>`)
    for (const [index, [, start = '']] of [...pdf.matchAll(/^(\d{10}) 00000 n $/gm)].entries())
      expect(pdf.slice(Number(start))).toMatch(new RegExp(`^${index + 1} 0 obj`))
    expect(Number(/startxref\n(\d+)/.exec(pdf)?.[1])).toBe(pdf.indexOf('xref\n0'))
    const long = await text(
      'long.pdf',
      Array.from({ length: 90 }, (_, index) => `Ligne ${index}`),
    )
    expect(long).toContain('/Count 4')
  })

  it('is an archive of files and folders', async () => {
    const files = unzipSync(
      await buildFile('sac.zip', { 'photos/': '', 'photos/liste.txt': 'Léa', 'a.csv': [['x']] }),
    )
    expect(Object.keys(files).sort()).toEqual(['a.csv', 'photos/', 'photos/liste.txt'])
    expect(Buffer.from(files['photos/liste.txt'] ?? []).toString('utf8')).toBe('Léa')
  })

  it.each([
    ['a.csv', { x: 1 }, 'a.csv : on attend un tableau'],
    ['a.txt', [['x']], 'a.txt : on attend un texte'],
    ['a.zip', 'x', 'a.zip : on attend un nom et un contenu'],
    ['a.ods', [['=SOMME(A1:A2)']], 'a.ods : SOMME'],
    ['a.exe', 'x', 'a.exe : on ne sait pas'],
  ])('that cannot be made is told: %s', async (name, content, said) => {
    await expect(buildFile(name, content)).rejects.toThrow(said)
  })

  it('has the same bytes at each time, in any time zone', async () => {
    const make = () => Promise.all(['a.xlsx', 'a.ods', 'a.csv'].map((name) => buildFile(name, table)))
    const zip = () => buildFile('a.zip', { 'a.txt': 'x' })
    const before = [...(await make()), await zip()]
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect([...(await make()), await zip()]).toEqual(before)
  })
})

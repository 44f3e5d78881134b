import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResponses } from './read-responses.ts'
import type { Responses } from './response-rows.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orga-responses-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(text: string | Buffer): Promise<Responses> {
  const path = join(folder, 'responses.csv')
  await writeFile(path, text)
  return readResponses(path)
}

/** Per row of the matrix: its group, its answers by item, and how many learners gave them. */
const rowsOf = ({ matrix, items, groups }: Responses): string[] =>
  [...matrix.weights].map((weight, row) => {
    const cells = [...matrix.cells.subarray(matrix.starts[row], matrix.starts[row + 1])]
    const answers = cells.map((cell) => `${items[cell >> 1]}${cell % 2 === 1 ? '+' : '-'}`)
    return `${groups[matrix.groups[row] ?? 0]}: ${answers.join(' ')} ×${weight}`
  })

const wide = 'learner,A,B,C\nx,1,0,\ny,,1,1\nz,1,0,\n'

describe('one row per learner', () => {
  test('an empty cell is a question that was not asked', async () => {
    const responses = await read(wide)
    expect(responses).toMatchObject({ shape: 'wide', items: ['A', 'B', 'C'], learners: 3, repeated: 0 })
    expect(rowsOf(responses)).toEqual([': A+ B- ×2', ': B+ C+ ×1'])
  })

  test.each([
    ['semicolons', wide.replaceAll(',', ';')],
    ['tabs', wide.replaceAll(',', '\t')],
    ['a byte order mark', `\ufeff${wide}`],
    ['line ends of Windows', wide.replaceAll('\n', '\r\n')],
    ['quotes', wide.replaceAll(/[^,\n]+/g, '"$&"')],
    ['an index without name, as pandas writes it', wide.replace('learner', '')],
    ['a heading in French', wide.replace('learner', 'Élève')],
    ['numbers with decimals', wide.replace(/(?<=,)[01]/g, '$&.0')],
    ['NA where missing, as R writes it', wide.replaceAll(',,', ',NA,').replaceAll(',\n', ',NA\n')],
    ['true and false', wide.replaceAll('1', 'TRUE').replaceAll('0', 'FALSE')],
    ['rows cut short after the last answer', wide.replaceAll(',\n', '\n')],
    ['blank lines', wide.replaceAll('\n', '\n\n')],
  ])('%s change nothing', async (_, text) => {
    expect(rowsOf(await read(text))).toEqual(rowsOf(await read(wide)))
  })

  test('no learner column is needed, and a comma in a name does not make commas the separator', async () => {
    expect(rowsOf(await read('"A, un";B\n1;0\n'))).toEqual([': A, un+ B- ×1'])
  })

  test('a group column groups', async () => {
    expect(rowsOf(await read('groupe;A\n6A;1\n6B;1\n;1\n'))).toEqual([
      '6A: A+ ×1',
      '6B: A+ ×1',
      'sans groupe: A+ ×1',
    ])
  })
})

describe('one row per answer', () => {
  const long = 'learner,item,correct\nx,A,1\ny,B,1\nx,B,0\ny,C,1\nz,B,0\nz,A,1\n'

  test('gives the same as one row per learner', async () => {
    const responses = await read(long)
    expect(responses.shape).toBe('long')
    expect(rowsOf(responses)).toEqual(rowsOf(await read(wide)))
  })

  test('only the first answer of a learner to an item counts', async () => {
    const responses = await read(`${long}x,A,0\n`)
    expect(responses.repeated).toBe(1)
    expect(rowsOf(responses)).toEqual(rowsOf(await read(wide)))
  })

  test('columns may come in any order, others are ignored, and groups are read', async () => {
    const text = 'date;groupe;juste;question;élève\n2026-09-01;F;1;A;x\n2026-09-01;F;0;B;x\n'
    expect(rowsOf(await read(text))).toEqual(['F: A+ B- ×1'])
  })
})

describe('a file that cannot be read is refused with line and column', () => {
  test.each([
    [
      'answer_invalid',
      'learner,A\nx,1\ny,oui\n',
      /^Ligne 3, colonne 2 \(A\).: «.oui.» n’est pas une réponse/,
    ],
    ['answer_invalid', 'learner,item,correct\nx,A,2\n', /^Ligne 2, colonne 3 \(correct\)/],
    ['answer_invalid', 'A,B\n"1","\n2"\n', /^Ligne 3, colonne 2 \(B\)/],
    ['header_invalid', 'learner,A,,B\nx,1,1,1\n', /^Ligne 1, colonne 3.: cette colonne n’a pas de nom/],
    ['header_invalid', 'learner,A,B,A\nx,1,1,1\n', /^Ligne 1, colonne 4.: l’item «.A.» a déjà la colonne 2/],
    ['header_invalid', 'learner,group\nx,1\n', /ne nomme aucun item/],
    ['not_utf8', Buffer.from('élève,A\nx,1\n', 'latin1'), /UTF-8/],
    ['row_too_long', 'learner,A\nx,1\ny,1,0\n', /^Ligne 3, colonne 3/],
    ['name_missing', 'learner,item,correct\nx,,1\n', /^Ligne 2, colonne 2 \(item\)/],
    ['group_changed', 'learner,item,correct,group\nx,A,1,F\nx,B,1,G\n', /^Ligne 3, colonne 4 \(group\)/],
    [
      'too_many_groups',
      `group,A\n${Array.from({ length: 30 }, (_, n) => `g${n},1`).join('\n')}`,
      /^Ligne 22, colonne 1 \(group\)/,
    ],
    ['file_damaged', 'learner,A\nx,"1\ny,0\n', /abîmé vers la ligne/],
    ['file_empty', '', /vide/],
    ['file_empty', 'learner,A\n', /aucune réponse/],
  ])('%s: %#', async (code, text, message) => {
    await expect(read(text)).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
  })
})

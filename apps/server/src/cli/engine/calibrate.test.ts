import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { addCalibrate } from './calibrate.ts'
import type { Report } from './calibration/report.ts'

let folder: string
let path: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orga-calibrate-'))
  path = join(folder, 'réponses <6A>.csv')
  await writeFile(path, drawFile())
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  process.exitCode = undefined
})

/** 600 learners of two groups on 8 items; <Q3> is harder for the second, one item nobody failed. */
function drawFile(): string {
  let state = 7
  const chance = (): number => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647
    return state / 2147483647
  }
  const rows = Array.from({ length: 600 }, (_, learner) => {
    const ability = chance() + chance() + chance() + chance() - 2
    const group = learner % 2 === 0 ? 'Est' : 'Ouest'
    const answers = Array.from({ length: 8 }, (_, item) => {
      if (chance() < 0.2) return ''
      const harder = item === 3 && group === 'Ouest' ? 1.5 : 0
      return chance() < 1 / (1 + Math.exp(-2.5 * ability + (item - 4) / 3 + harder)) ? '1' : '0'
    })
    return [group, ...answers, '1'].join(';')
  })
  return `groupe;Q0;Q1;Q2;<Q3>;Q4;Q5;Q6;Q7;Facile\n${rows.join('\n')}\n`
}

/** What the command writes, and its exit status. */
async function run(...words: string[]): Promise<{ printed: string; errors: string; status: unknown }> {
  const program = new Command().exitOverride()
  addCalibrate(program)
  for (const command of program.commands)
    command.copyInheritedSettings(program).configureOutput({ writeErr: () => undefined })
  const [output, faults] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
  for (const spy of [output, faults]) spy.mockImplementation(() => undefined)
  let status: unknown
  try {
    await program.parseAsync(['calibrate', ...words], { from: 'user' })
    status = process.exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    status = error.exitCode
  }
  const [printed, errors] = [output, faults].map((spy) =>
    spy.mock.calls.map(([text]) => String(text)).join(''),
  )
  vi.restoreAllMocks()
  return { printed: printed ?? '', errors: errors ?? '', status }
}

describe('pix engine calibrate', () => {
  test('prints one JSON object: items with errors and fit, those left out, groups and their differences', async () => {
    const { printed, status } = await run(path, '--json', '--reference', 'Est')
    const report = JSON.parse(printed) as Report
    expect(status).toBeUndefined()
    expect(report).toMatchObject({
      model: '2pl',
      data: { shape: 'wide', learners: 600 },
      estimation: { converged: true, parameters: 16 },
      leftOut: [{ item: 'Facile', answers: 600, right: 600, reason: 'all_right' }],
      reference: 'Est',
      groups: [
        { group: 'Est', learners: 300 },
        { group: 'Ouest', learners: 300 },
      ],
    })
    expect(report.items.map(({ item }) => item)).toEqual(['Q0', 'Q1', 'Q2', '<Q3>', 'Q4', 'Q5', 'Q6', 'Q7'])
    expect(
      report.items.every(({ a, aError, bError }) => a > 0 && (aError ?? 0) > 0 && (bError ?? 0) > 0),
    ).toBe(true)
    expect(report.differences.filter((one) => one.class === 'C').map(({ item }) => item)).toEqual(['<Q3>'])
    expect(report.items.find(({ item }) => item === '<Q3>')?.warnings).toContain('large_difference')
  })

  test('the Rasch model gives all items one slope', async () => {
    const report = JSON.parse((await run(path, '--json', '--model', 'rasch')).printed) as Report
    expect(report.estimation.parameters).toBe(9)
    expect(new Set(report.items.map(({ a }) => a)).size).toBe(1)
  })

  test('a file of one row per answer gives the same, items by name', async () => {
    const rows = (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map((row) => row.split(';'))
    const [header = [], ...learners] = rows
    const answers = learners.flatMap(([group, ...cells], learner) =>
      cells.map((cell, place) => `${learner};${header[place + 1]};${cell};${group}`).toReversed(),
    )
    const long = join(folder, 'long.csv')
    await writeFile(long, `élève;question;juste;groupe\n${answers.join('\n')}\n`)
    const one = JSON.parse((await run(path, '--json')).printed) as Report
    const other = JSON.parse((await run(long, '--json')).printed) as Report
    const named = ({ items }: Report) => Object.fromEntries(items.map(({ item, b }) => [item, b.toFixed(4)]))
    expect(named(other)).toEqual(named(one))
    expect(other.items.map(({ item }) => item)).toEqual(['<Q3>', 'Q0', 'Q1', 'Q2', 'Q4', 'Q5', 'Q6', 'Q7'])
  })

  test('without --json the report is French, for people', async () => {
    const { printed } = await run(path)
    expect(printed).toContain('Items calibrés\u00a0: 8 sur 9')
    expect(printed).toContain('Facile\u00a0: toutes les réponses sont justes (600 réponses)')
    expect(printed).toMatch(/<Q3> .*écart entre groupes/)
  })

  test('the page draws each curve with a title, its data as a table, and no script', async () => {
    const page = join(folder, 'report.html')
    await run(path, '--html', page)
    const html = await readFile(page, 'utf8')
    expect(html.match(/<figure id=/g)).toHaveLength(8)
    expect(html.match(/<title id="title-\d">Courbe de l’item /g)).toHaveLength(8)
    expect(html.match(/<summary>Données de la courbe/g)).toHaveLength(8)
    expect(html).toContain('<title>Calibrage de réponses &lt;6A&gt;.csv</title>')
    expect(html).toContain('Courbe de l’item &lt;Q3&gt;')
    expect(html).not.toMatch(/<script|<Q3>|https?:|NaN|undefined|Infinity/)
  })

  test('a file that cannot be read, a wrong option or an unknown group end with status 1 and say why', async () => {
    const missing = await run(join(folder, 'none.csv'), '--json')
    expect(missing.status).toBe(1)
    expect(JSON.parse(missing.printed)).toMatchObject({ error: { code: 'file_not_found' } })
    expect((await run(folder)).errors).toContain('Impossible de lire')
    const unknown = await run(path, '--reference', 'Sud')
    expect(unknown).toMatchObject({ status: 1, printed: '' })
    expect(unknown.errors).toMatch(/Les groupes du fichier.: «.Est.», «.Ouest.»/)
    expect((await run(path, '--model', '3pl')).status).toBe(1)
    expect((await run(path, '--fewest', '1')).status).toBe(1)
    expect((await run(path, '--html', join(folder, 'nowhere', 'page.html'))).status).toBe(1)
  })
})

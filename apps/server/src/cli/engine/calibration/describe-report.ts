import type { Report } from './report.ts'
import { count, number, probability, reasonNames, share, summarize, warningNames } from './wording.ts'

/** The report as lines of text, for a psychometrician. */
export function describeReport(report: Report): string[] {
  return [
    ...summarize(report).map(([term, value]) => `${term}\u00a0: ${value}`),
    ...describeItems(report),
    ...describeLeftOut(report),
    ...describeGroups(report),
  ]
}

function describeItems({ items }: Report): string[] {
  if (items.length === 0) return []
  const header = ['item', 'réponses', 'justes', 'a', '(e.t.)', 'b', '(e.t.)', 'RMSD', 'p', 'à regarder']
  const rows = items.map((item) => [
    item.item,
    count(item.answers),
    share(item),
    number(item.a),
    number(item.aError),
    number(item.b),
    number(item.bError),
    number(item.fit.rmsd, 3),
    probability(item.fit.p),
    item.warnings.map((warning) => warningNames[warning]).join(', '),
  ])
  return ['', 'Items', ...align([header, ...rows])]
}

function describeLeftOut({ leftOut }: Report): string[] {
  if (leftOut.length === 0) return []
  return [
    '',
    'Items non calibrés',
    ...leftOut.map(
      ({ item, answers, reason }) => `  ${item}\u00a0: ${reasonNames[reason]} (${count(answers)} réponses)`,
    ),
  ]
}

function describeGroups({ groups, reference, differences }: Report): string[] {
  if (reference === null) return []
  const notable = differences.filter((one) => one.class !== 'A')
  const header = ['item', 'groupe', 'réponses', 'écart', '(e.t.)', 'p', 'Δ', 'classe']
  const rows = notable.map((one) => [
    one.item,
    one.group,
    count(one.answers),
    number(one.shift),
    number(one.error),
    probability(one.p),
    number(one.delta),
    one.class,
  ])
  return [
    '',
    `Groupes (référence\u00a0: ${reference})`,
    ...groups.map(
      ({ group, learners, mean, deviation }) =>
        `  ${group}\u00a0: ${count(learners)} élèves, moyenne ${number(mean)}, écart type ${number(deviation)}`,
    ),
    ...(notable.length === 0
      ? ['  Aucun écart notable à capacité égale.']
      : [
          '  Écarts à capacité égale (négatif\u00a0: plus difficile pour le groupe)',
          ...align([header, ...rows]),
        ]),
  ]
}

/** Columns two spaces apart: the first to the left, numbers to the right, the last as it is. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  return rows.map((row) =>
    `  ${row
      .map((cell, place) => {
        const width = widths[place] ?? 0
        if (place === row.length - 1) return cell
        return place === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')}`.trimEnd(),
  )
}

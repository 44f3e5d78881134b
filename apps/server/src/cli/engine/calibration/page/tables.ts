import type { Report, ReportedItem } from '../report.ts'
import { count, number, percent, probability, reasonNames, share, warningNames } from '../wording.ts'
import { escapeHtml } from './escape-html.ts'

type Cell = { readonly html: string; readonly isWords?: true }
type Row = { readonly head: string; readonly cells: readonly Cell[] }
type Table = { readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly Row[] }

/** A table whose rows become cards on a narrow screen: each cell carries the name of its column. */
function renderTable({ caption, columns, rows }: Table): string {
  const words = new Set(rows[0]?.cells.flatMap(({ isWords }, place) => (isWords ? [place + 1] : [])))
  const head = columns
    .map((column, place) => `<th scope="col"${words.has(place) ? ' class="words"' : ''}>${column}</th>`)
    .join('')
  const body = rows.map(({ head, cells }) => {
    const rest = cells.map(
      ({ html, isWords }, place) =>
        `<td${isWords ? ' class="words"' : ''} data-label="${columns[place + 1] ?? ''}">${html}</td>`,
    )
    return `<tr><th scope="row">${head}</th>${rest.join('')}</tr>`
  })
  return `<table class="cards"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`
}

const withError = (value: number, error: number | null): Cell => ({
  html: `${number(value)} <span class="error">(${number(error)})</span>`,
})

const renderBadges = ({ warnings }: ReportedItem): Cell => ({
  html: warnings.map((warning) => `<span class="badge">${warningNames[warning]}</span>`).join(''),
  isWords: true,
})

export function renderItemTable({ items }: Report): string {
  return renderTable({
    caption: 'Entre parenthèses, l’erreur type. Le nom de l’item mène à sa courbe.',
    columns: ['Item', 'Réponses', 'Justes', 'Pente a', 'Difficulté b', 'RMSD', 'χ²', 'p', 'À regarder'],
    rows: items.map((item, place) => ({
      head: `<a href="#item-${place}">${escapeHtml(item.item)}</a>`,
      cells: [
        { html: count(item.answers) },
        { html: share(item) },
        withError(item.a, item.aError),
        withError(item.b, item.bError),
        { html: number(item.fit.rmsd, 3) },
        { html: number(item.fit.chiSquare, 1) },
        { html: probability(item.fit.p) },
        renderBadges(item),
      ],
    })),
  })
}

export function renderLeftOut({ leftOut }: Report): string {
  return renderTable({
    caption: 'Ces items n’ont pas de valeur, et leurs réponses n’ont pas compté.',
    columns: ['Item', 'Réponses', 'Justes', 'Raison'],
    rows: leftOut.map((one) => ({
      head: escapeHtml(one.item),
      cells: [
        { html: count(one.answers) },
        { html: share(one) },
        { html: reasonNames[one.reason], isWords: true },
      ],
    })),
  })
}

export function renderGroups({ groups, reference }: Report): string {
  return renderTable({
    caption: 'Sur l’échelle où tous les élèves ensemble ont la moyenne 0 et l’écart type 1.',
    columns: ['Groupe', 'Élèves', 'Moyenne', 'Écart type'],
    rows: groups.map((one) => ({
      head: escapeHtml(one.group) + (one.group === reference ? ' (référence)' : ''),
      cells: [{ html: count(one.learners) }, { html: number(one.mean) }, { html: number(one.deviation) }],
    })),
  })
}

export function renderDifferences({ differences, items }: Report): string {
  const notable = differences.filter((one) => one.class !== 'A')
  const others = differences.length - notable.length
  if (notable.length === 0)
    return `<p>Aucun écart notable. De classe A, négligeable\u00a0: ${count(others)} comparaisons sur ${count(others)}.</p>`
  const places = new Map(items.map(({ item }, place) => [item, place]))
  return renderTable({
    caption: `Écart négatif\u00a0: plus difficile pour le groupe. De classe A, négligeable\u00a0: ${count(others)} comparaisons sur ${count(differences.length)}.`,
    columns: ['Item', 'Groupe', 'Réponses', 'Écart', 'Δ', 'p', 'p de la pente', 'Classe'],
    rows: notable.map((one) => ({
      head: `<a href="#item-${places.get(one.item) ?? 0}">${escapeHtml(one.item)}</a>`,
      cells: [
        { html: escapeHtml(one.group) },
        { html: count(one.answers) },
        withError(one.shift, one.error),
        { html: number(one.delta) },
        { html: probability(one.p) },
        { html: probability(one.slopeP) },
        { html: one.class },
      ],
    })),
  })
}

/** The first thing to read: how many items want a look. */
export function renderVerdict({ items, leftOut }: Report): string {
  const doubtful = items.filter(({ warnings }) => warnings.length > 0).length
  const sure = items.length - doubtful
  const parts = [
    items.length > 0
      ? `<strong>Calibrés sans réserve\u00a0: ${count(sure)} sur ${count(items.length)}</strong> (${percent(sure / items.length)}).`
      : '<strong>Aucun item n’a pu être calibré.</strong>',
    doubtful > 0 ? `À regarder\u00a0: ${count(doubtful)}.` : '',
    leftOut.length > 0 ? `Non calibrés\u00a0: ${count(leftOut.length)}.` : '',
  ]
  return `<p>${parts.filter((part) => part !== '').join(' ')}</p>`
}

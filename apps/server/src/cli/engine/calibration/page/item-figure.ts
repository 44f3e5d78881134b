import type { ReportedItem } from '../report.ts'
import { count, number, percent, warningNames } from '../wording.ts'
import { escapeHtml } from './escape-html.ts'

/** Of the drawing, in its own units. */
const frame = { width: 320, height: 212, left: 40, right: 310, top: 10, bottom: 168 } as const
const reach = 4

const x = (ability: number): number =>
  frame.left + ((ability + reach) / (2 * reach)) * (frame.right - frame.left)
const y = (share: number): number => frame.bottom - share * (frame.bottom - frame.top)
const at = (value: number): string => String(Math.round(10 * value) / 10)

const chance = ({ a, b }: ReportedItem, ability: number): number => 1 / (1 + Math.exp(-a * (ability - b)))

/** The curve of an item with what was observed, and the same numbers as a table. */
export function renderItemFigure(item: ReportedItem, place: number): string {
  const { a, aError, b, bError, fit, warnings } = item
  const badges = warnings.map((warning) => `<span class="badge">${warningNames[warning]}</span>`).join('')
  const errors = `erreurs types ${number(bError)} et ${number(aError)}`
  return `<li><figure id="item-${place}">
<figcaption><strong>${escapeHtml(item.item)}</strong>
b = ${number(b)}, a = ${number(a)} <span class="error">(${errors})</span> ${badges}</figcaption>
${renderDrawing(item, place)}
<details><summary>Données de la courbe</summary>
<table><thead><tr><th scope="col">Capacité</th><th scope="col">Réponses</th><th scope="col">Justes, observé</th><th scope="col">Justes, attendu</th></tr></thead>
<tbody>${fit.groups
    .map(
      (group) =>
        `<tr><th scope="row">${number(group.ability)}</th><td>${count(Math.round(group.answers))}</td><td>${percent(group.observed)}</td><td>${percent(group.expected)}</td></tr>`,
    )
    .join('')}</tbody></table></details>
</figure></li>`
}

function renderDrawing(item: ReportedItem, place: number): string {
  const ends = [-2, 0, 2].map((ability) => `${percent(chance(item, ability))} à ${number(ability, 0)}`)
  return `<svg viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-labelledby="title-${place} desc-${place}">
<title id="title-${place}">Courbe de l’item ${escapeHtml(item.item)}</title>
<desc id="desc-${place}">Chances de réponse juste selon la capacité\u00a0: ${ends.join(', ')}. Les points observés sont dans le tableau qui suit.</desc>
${renderAxes()}
${renderDifficulty(item.b)}
<path class="curve" d="${renderCurve(item)}"/>
${renderPoints(item)}
</svg>`
}

function renderAxes(): string {
  const shares = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<path class="${share === 0 ? 'axis' : 'grid'}" d="M${frame.left} ${at(y(share))}H${frame.right}"/>${
        share % 0.5 === 0
          ? `<text x="${frame.left - 6}" y="${at(y(share) + 4)}" text-anchor="end">${percent(share)}</text>`
          : ''
      }`,
  )
  const abilities = [-4, -2, 0, 2, 4].map(
    (ability) =>
      `<text x="${at(x(ability))}" y="${frame.bottom + 18}" text-anchor="middle">${number(ability, 0)}</text>`,
  )
  const label = `<text x="${(frame.left + frame.right) / 2}" y="${frame.bottom + 38}" text-anchor="middle">capacité</text>`
  return [...shares, ...abilities, label].join('')
}

const renderDifficulty = (b: number): string =>
  Math.abs(b) > reach ? '' : `<path class="difficulty" d="M${at(x(b))} ${frame.top}V${frame.bottom}"/>`

const renderCurve = (item: ReportedItem): string =>
  Array.from({ length: 41 }, (_, step) => {
    const ability = (2 * reach * step) / 40 - reach
    return `${step === 0 ? 'M' : 'L'}${at(x(ability))} ${at(y(chance(item, ability)))}`
  }).join('')

const renderPoints = ({ fit }: ReportedItem): string =>
  fit.groups
    .filter(({ ability }) => Math.abs(ability) <= reach)
    .map(
      ({ ability, observed }) =>
        `<circle class="point" cx="${at(x(ability))}" cy="${at(y(observed))}" r="4"/>`,
    )
    .join('')

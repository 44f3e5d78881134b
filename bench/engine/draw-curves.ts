import type { Curve, Followed } from './follow.ts'

const panel = { width: 340, height: 220, left: 52, top: 34, right: 12, bottom: 44 }
const lowest = 0.7
const engineColour = '#1f4fbf'
const peerColour = '#b3541e'

const titles: Readonly<Record<string, string>> = {
  'one ability': 'Une seule capacité',
  patchy: 'Profils en dents de scie',
  weak: 'Élèves faibles',
  strong: 'Élèves forts',
}

/** One panel per world, two in a row: accuracy against the number of questions, of both engines. */
export function drawCurves(worlds: readonly Followed[]): string {
  const rows = Math.ceil(worlds.length / 2)
  const [width, height] = [2 * panel.width, rows * panel.height + 36]
  const panels = worlds.map((followed, index) => {
    const [x, y] = [(index % 2) * panel.width, Math.floor(index / 2) * panel.height]
    return `<g transform="translate(${x} ${y})">\n${drawPanel(followed)}\n</g>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="12">`,
    '<title id="title">Part des acquis bien classés selon le nombre de questions</title>',
    `<desc id="description">${describe(worlds)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panels,
    drawLegend(height - 18),
    '</svg>',
    '',
  ].join('\n')
}

const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')}\u00a0%`

function describe(worlds: readonly Followed[]): string {
  return worlds
    .map(({ world, engine: { end: ours }, peer: { end: theirs } }) => {
      const title = titles[world] ?? world
      const told = (end: Curve['end']): string =>
        `${end.questions.toFixed(1).replace('.', ',')} questions, ${percent(end.accuracy)}`
      return `${title}\u00a0: ce moteur s’arrête à ${told(ours)}, la règle existante à ${told(theirs)}.`
    })
    .join(' ')
}

type Scale = { readonly x: (questions: number) => string; readonly y: (accuracy: number) => string }

function scaleOf(most: number): Scale {
  const inner = {
    width: panel.width - panel.left - panel.right,
    height: panel.height - panel.top - panel.bottom,
  }
  return {
    x: (questions) => (panel.left + (questions / most) * inner.width).toFixed(1),
    y: (accuracy) =>
      (panel.top + ((1 - Math.max(lowest, accuracy)) / (1 - lowest)) * inner.height).toFixed(1),
  }
}

function drawPanel({ world, engine, peer }: Followed): string {
  const most = engine.accuracies.length - 1
  const scale = scaleOf(most)
  const { x, y } = scale
  const levels = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1]
  const counts = Array.from({ length: Math.floor(most / 5) + 1 }, (_, index) => 5 * index)
  return [
    `<text x="${panel.left}" y="20" font-weight="bold">${titles[world] ?? world}</text>`,
    ...levels.map(
      (level) =>
        `<path d="M${x(0)} ${y(level)}H${x(most)}" stroke="#ddd"/><text x="${panel.left - 6}" y="${y(level - 0.006)}" text-anchor="end" fill="#444">${Math.round(100 * level)}\u00a0%</text>`,
    ),
    ...counts.map(
      (count) =>
        `<text x="${x(count)}" y="${panel.height - panel.bottom + 16}" text-anchor="middle" fill="#444">${count}</text>`,
    ),
    `<text x="${x(most)}" y="${panel.height - panel.bottom + 32}" text-anchor="end" fill="#444">questions posées</text>`,
    drawCurve(peer, scale, `stroke="${peerColour}" stroke-dasharray="6 3"`),
    drawCurve(engine, scale, `stroke="${engineColour}"`),
    drawEnd(peer, scale, peerColour),
    drawEnd(engine, scale, engineColour),
  ].join('\n')
}

function drawCurve({ accuracies }: Curve, { x, y }: Scale, style: string): string {
  const points = accuracies.flatMap((accuracy, asked) =>
    accuracy >= lowest ? [`${x(asked)},${y(accuracy)}`] : [],
  )
  return `<polyline points="${points.join(' ')}" fill="none" stroke-width="2" ${style}/>`
}

/** Where tests end by themselves, on average. */
function drawEnd({ end }: Curve, { x, y }: Scale, colour: string): string {
  return `<circle cx="${x(end.questions)}" cy="${y(end.accuracy)}" r="4.5" fill="${colour}" stroke="#fff"/>`
}

function drawLegend(y: number): string {
  return [
    `<path d="M52 ${y}h28" stroke="${engineColour}" stroke-width="2"/><text x="86" y="${y + 4}">ce moteur</text>`,
    `<path d="M180 ${y}h28" stroke="${peerColour}" stroke-width="2" stroke-dasharray="6 3"/><text x="214" y="${y + 4}">règle existante</text>`,
    `<circle cx="340" cy="${y}" r="4.5" fill="#444"/><text x="352" y="${y + 4}">fin moyenne du test</text>`,
  ].join('\n')
}

import { circle, colours, line, picture, rect, shape, words } from './draw.ts'

const width = 360
const frame = { stroke: colours.line, fill: colours.paper }

type Line =
  | string
  | {
      readonly text: string
      readonly bold?: boolean
      readonly size?: number
      readonly fill?: string
      readonly gap?: number
    }

/** Lines of text one below the other; returns the shapes and where they end. */
function stack(lines: readonly Line[], top: number): { shapes: string[]; end: number } {
  let y = top
  const shapes = lines.map((one) => {
    const {
      text,
      bold = false,
      size = 15,
      fill = colours.ink,
      gap = 0,
    } = typeof one === 'string' ? { text: one } : one
    y += size + 8 + gap
    return words([18, y], text, { bold, size, fill })
  })
  return { shapes, end: y + 14 }
}

/** A web browser with its address bar and a page. */
export function drawBrowser(address: string, page: readonly Line[]): string {
  const { shapes, end } = stack(page, 58)
  return picture(width, end + 10, [
    rect({ x: 4, y: 4, w: width - 8, h: end, r: 8 }, frame),
    rect({ x: 4, y: 4, w: width - 8, h: 48, r: 8 }, { fill: colours.shade, stroke: colours.line }),
    words([14, 33], '‹  ›', { size: 18, fill: colours.muted }),
    rect({ x: 52, y: 14, w: width - 66, h: 28, r: 14 }, frame),
    words([64, 33], address, { size: address.length > 36 ? 11.5 : 13 }),
    ...shapes,
  ])
}

export type Mail = {
  readonly from: string
  readonly to: string
  readonly cc?: string
  readonly subject: string
  readonly date?: string
  readonly lines: readonly Line[]
  /** Where the pointer rests, and the address that the reader shows for it. */
  readonly button?: string
  readonly attachment?: string
}

/** An opened letter in a mail reader. */
export function drawMail({ from, to, cc, subject, date, lines, button, attachment }: Mail): string {
  const heads = [
    ['De', from],
    ['À', to],
    ...(cc === undefined ? [] : [['Cc', cc]]),
    ['Objet', subject],
    ...(date === undefined ? [] : [['Date', date]]),
  ]
  const top = 18 + heads.length * 23
  const { shapes, end } = stack(lines, top + 8)
  const buttonEnd = button === undefined ? end : end + 44
  const bottom = attachment === undefined ? buttonEnd : buttonEnd + 44
  return picture(width, bottom + 12, [
    rect({ x: 4, y: 4, w: width - 8, h: bottom, r: 8 }, frame),
    rect({ x: 4, y: 4, w: width - 8, h: top, r: 8 }, { fill: colours.shade, stroke: colours.line }),
    ...heads.flatMap(([name = '', value = ''], index) => [
      words([18, 29 + index * 23], name, { size: 13, fill: colours.muted }),
      words([64, 29 + index * 23], value, { size: value.length > 38 ? 12 : 13, bold: name === 'Objet' }),
    ]),
    ...shapes,
    ...(button === undefined
      ? []
      : [
          rect({ x: 18, y: end, w: 16 + button.length * 8.4, h: 32, r: 6 }, { fill: colours.blue }),
          words([26, end + 21], button, { fill: colours.paper, bold: true, size: 14 }),
        ]),
    ...(attachment === undefined
      ? []
      : [
          rect(
            { x: 18, y: buttonEnd + 4, w: width - 40, h: 30, r: 4 },
            { fill: colours.shade, stroke: colours.line },
          ),
          words([28, buttonEnd + 24], `Pièce jointe : ${attachment}`, { size: 13 }),
        ]),
  ])
}

/** A printed poster. */
export function drawPoster(lines: readonly Line[]): string {
  const { shapes, end } = stack(lines, 16)
  return picture(width, end + 16, [
    rect(
      { x: 6, y: 6, w: width - 12, h: end + 2, r: 2 },
      { stroke: colours.blue, width: 4, fill: colours.paper },
    ),
    ...shapes,
  ])
}

export type Result = {
  readonly label?: string
  readonly title: string
  readonly address: string
  readonly text: string
}

/** A page of search results. */
export function drawResults(query: string, results: readonly Result[]): string {
  const height = 66 + results.length * 82
  return picture(width, height, [
    rect({ x: 10, y: 10, w: width - 20, h: 36, r: 18 }, frame),
    words([26, 33], query),
    ...results.flatMap(({ label, title, address, text }, index) => {
      const y = 78 + index * 82
      const shift = label === undefined ? 0 : 16 + label.length * 7.2
      return [
        ...(label === undefined
          ? []
          : [
              rect(
                { x: 12, y: y - 14, w: shift - 6, h: 18, r: 3 },
                { stroke: colours.ink, fill: colours.paper },
              ),
              words([17, y], label, { size: 12, bold: true }),
            ]),
        words([12 + shift, y], address, { size: 12, fill: colours.muted }),
        words([12, y + 20], title, { fill: colours.blue, bold: true }),
        words([12, y + 40], text, { size: 13 }),
        line([12, y + 52], [width - 12, y + 52], { stroke: colours.shade }),
      ]
    }),
  ])
}

export type CallBar = {
  readonly name: string
  readonly microphone: boolean
  readonly camera: boolean
}

const microphoneIcon = (x: number): string =>
  shape(
    `M${x - 4} 182 a4 4 0 0 1 8 0 v9 a4 4 0 0 1 -8 0 z M${x - 9} 189 q0 10 9 10 q9 0 9 -10 M${x} 199 v7`,
    {
      stroke: colours.ink,
      width: 2.5,
    },
  )

const cameraIcon = (x: number): string =>
  shape(`M${x - 12} 184 h16 v16 h-16 z M${x + 5} 190 l8 -5 v14 l-8 -5 z`, { fill: colours.ink })

/** A video call: a small face and the buttons below it. */
export function drawCall({ name, microphone, camera }: CallBar): string {
  const buttons: [label: string, isOn: boolean, icon: (x: number) => string][] = [
    ['Micro', microphone, microphoneIcon],
    ['Caméra', camera, cameraIcon],
  ]
  return picture(width, 250, [
    rect({ x: 4, y: 4, w: width - 8, h: 240, r: 8 }, { fill: colours.shade, stroke: colours.line }),
    rect({ x: 90, y: 18, w: 180, h: 130, r: 6 }, { fill: camera ? colours.pale : colours.ink }),
    ...(camera
      ? [
          circle([180, 66], 26, { fill: colours.paper, stroke: colours.ink }),
          shape('M135 148 q45 -80 90 0 z', { fill: colours.paper, stroke: colours.ink }),
        ]
      : []),
    words([180, camera ? 140 : 90], name, {
      anchor: 'middle',
      bold: true,
      fill: camera ? colours.ink : colours.paper,
    }),
    ...buttons.flatMap(([label, isOn, icon], index) => {
      const x = 125 + index * 110
      return [
        circle([x, 192], 24, { fill: colours.paper, stroke: colours.ink, width: 2 }),
        icon(x),
        ...(isOn ? [] : [line([x - 18, 210], [x + 18, 174], { stroke: colours.red, width: 4 })]),
        words([x, 234], label, { anchor: 'middle', size: 13 }),
      ]
    }),
  ])
}

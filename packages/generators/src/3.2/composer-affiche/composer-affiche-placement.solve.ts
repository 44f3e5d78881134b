import type { Solve } from '../../values.ts'

type Box = { readonly name: string; readonly sides: readonly [number, number, number, number] }

/** Frames and their names out of the drawing, then each compared with the margins and with the caption. */
export const solve: Solve = ({ files }) => {
  const [lines] = Object.values(files)
  const drawing = (Array.isArray(lines) ? lines.map(String) : []).join('\n')
  const found = drawing.matchAll(
    /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"[^>]*>\s*<text[^>]*>([^<]*)</g,
  )
  const boxes = [...found].map(([, x, y, width, height, name = '']): Box => {
    const [left, top] = [Number(x), Number(y)]
    return { name, sides: [left, top, left + Number(width), top + Number(height)] }
  })
  const isOut = ({ sides: [left, top, right, bottom] }: Box): boolean =>
    left < 40 || top < 40 || right > 1_240 || bottom > 680
  const caption = boxes.find(({ name }) => name === 'Légende')
  const meets = ({ sides: [left, top, right, bottom] }: Box): boolean => {
    const [x = 0, y = 0, across = 0, down = 0] = caption?.sides ?? []
    return left < across && x < right && top < down && y < bottom
  }
  const others = boxes.filter((box) => box !== caption)
  return [others.find(isOut)?.name ?? '', others.find(meets)?.name ?? '']
}

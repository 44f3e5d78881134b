/** A piece of a message: words, or a link that shows one thing and leads to another. */
export type Piece = { readonly text: string; readonly link: string }

const linkPattern = /\[([^\]]+)\]\(([^)\s]+)\)/

/** Paragraphs, each in pieces. */
export function readBody(text: string): Piece[][] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => readPieces(paragraph.trim()))
    .filter((pieces) => pieces.length > 0)
}

function readPieces(text: string): Piece[] {
  const found = linkPattern.exec(text)
  if (!found) return text === '' ? [] : [{ text, link: '' }]
  const [whole, shown = '', link = ''] = found
  const before = text.slice(0, found.index)
  return [
    ...(before === '' ? [] : [{ text: before, link: '' }]),
    { text: shown, link },
    ...readPieces(text.slice(found.index + whole.length)),
  ]
}

export const linksIn = (text: string): string[] =>
  readBody(text).flatMap((pieces) => pieces.flatMap(({ link }) => (link === '' ? [] : [link])))

/** As it is quoted in an answer: without what its links hide. */
export const plainText = (text: string): string =>
  readBody(text)
    .map((pieces) => pieces.map((piece) => piece.text).join(''))
    .join('\n\n')

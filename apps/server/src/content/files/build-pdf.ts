/** A small PDF of text alone: what an item needs to have a document opened, and its properties looked up. */
export type PdfContent = {
  readonly title?: string
  readonly author?: string
  /** Paragraphs; one that begins with “# ” is a heading. */
  readonly lines: readonly string[]
}

/** What WinAnsi puts elsewhere than Latin-1 (PDF 32000-1, annex D). */
const winAnsi: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  '\u202f': 0xa0,
}

/** A text between angle brackets, two digits a letter. */
function hex(text: string): string {
  const codes = Array.from(text, (letter) => {
    const code = winAnsi[letter] ?? letter.codePointAt(0) ?? 0
    return (code <= 0xff ? code : 0x3f).toString(16).padStart(2, '0')
  })
  return `<${codes.join('')}>`
}

/** Properties may hold any letter: UTF-16 with its mark. */
function property(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}

const size = { width: 595, height: 842, margin: 56, leading: 16 }
const longestLine = 84
const linesPerPage = Math.floor((size.height - 2 * size.margin) / size.leading)

type Line = { readonly text: string; readonly bold: boolean }

/** Lines that fit the page: broken between words, a gap after each paragraph. */
function breakLines(lines: readonly string[]): Line[] {
  return lines.flatMap((paragraph) => {
    const bold = paragraph.startsWith('# ')
    const broken = [''] as string[]
    for (const word of paragraph.replace(/^# /, '').split(' ')) {
      const last = broken.at(-1) ?? ''
      if (last === '') broken[broken.length - 1] = word
      else if (last.length + word.length < longestLine) broken[broken.length - 1] = `${last} ${word}`
      else broken.push(word)
    }
    return [...broken.map((text) => ({ text, bold })), { text: '', bold: false }]
  })
}

function drawPage(lines: readonly Line[]): string {
  const shown = lines.map(({ text, bold }) => `/${bold ? 'B' : 'R'} ${bold ? 14 : 11} Tf ${hex(text)} Tj T*`)
  const start = `${size.margin} ${size.height - size.margin} Td ${size.leading} TL`
  return `BT ${start}\n${shown.join('\n')}\nET`
}

function toPages(lines: readonly Line[]): Line[][] {
  const pages = Math.max(1, Math.ceil(lines.length / linesPerPage))
  return Array.from({ length: pages }, (_, page) =>
    lines.slice(page * linesPerPage, (page + 1) * linesPerPage),
  )
}

/** The bytes depend on the content alone: no date, no number drawn by chance. */
export function buildPdf({ title, author, lines }: PdfContent): string {
  const pages = toPages(breakLines(lines)).map(drawPage)
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`)
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const properties = [
    ...(title === undefined ? [] : [`/Title ${property(title)}`]),
    ...(author === undefined ? [] : [`/Author ${property(author)}`]),
  ]
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr) >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< ${properties.join(' ')} >>`,
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.width} ${size.height}] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> /Contents ${7 + 2 * index} 0 R >>`,
      `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    ]),
  ]
  return assemble(objects)
}

/** Objects one after the other, then the table of where each begins; all of it ASCII. */
function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const starts = objects.map((object, index) => {
    const start = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>`
  return `${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`
}

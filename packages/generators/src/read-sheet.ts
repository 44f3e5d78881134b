/** Rows of the first Markdown table in a text, its line of dashes left out. */
export function readRows(markdown: string): string[][] {
  const lines = markdown.split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const after = lines.findIndex((line, index) => index > first && !line.startsWith('|'))
  return lines
    .slice(first, after < 0 ? undefined : after)
    .filter((line) => !/^[|\s:-]+$/.test(line) || !line.includes('-'))
    .map((line) =>
      line
        .replace(/^\|/, '')
        .replace(/\|\s*$/, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('**', '').trim()),
    )
}

/** A cell by its name, in a table that shows letters on top and numbers at the left: `B2`. */
export function readCell(markdown: string, name: string): string {
  const [head = [], ...rows] = readRows(markdown)
  const column = head.indexOf(name.slice(0, 1))
  return rows.find(([number]) => number === name.slice(1))?.[column] ?? ''
}

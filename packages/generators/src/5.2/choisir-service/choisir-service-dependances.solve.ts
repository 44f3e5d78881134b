import type { Solve } from '../../values.ts'

/** From each service back to all that it needs, near and far. */
export const solve: Solve = ({ labels, choices, files }) => {
  const [table] = Object.values(files)
  const rows = (Array.isArray(table) ? table.slice(1) : []).map((row) =>
    Array.isArray(row) ? row.map(String) : [],
  )
  const needsOf = (service: string): string[] => {
    const near = (rows.find(([name]) => name === service)?.[1] ?? '')
      .split(', ')
      .filter((name) => name !== '')
    return near.flatMap((name) => [name, ...needsOf(name)])
  }
  const stopped = (failed: string): number =>
    rows.filter(([name = '']) => needsOf(name).includes(failed)).length
  const failed = /arrêtés si «\s(.+)\s» tombe/.exec(labels[0] ?? '')?.[1] ?? ''
  const worst = Math.max(...choices.map(stopped))
  return [String(stopped(failed)), choices.find((choice) => stopped(choice) === worst) ?? '']
}

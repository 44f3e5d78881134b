import type { Solve } from '../../values.ts'

/** Sorts the addresses in one way of writing and counts where a new one begins. */
export const solve: Solve = ({ files }) => {
  const [content] = Object.values(files)
  const addresses = (Array.isArray(content) ? content : [])
    .slice(1)
    .map((row) => (Array.isArray(row) ? String(row[2]).trim().toLowerCase() : ''))
    .toSorted()
  return String(addresses.filter((address, at) => address !== addresses[at - 1]).length)
}

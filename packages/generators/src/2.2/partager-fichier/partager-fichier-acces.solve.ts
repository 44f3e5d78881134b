import type { Solve } from '../../values.ts'

/** The different accounts of lines that opened, whose part after the sign is not the school’s. */
export const solve: Solve = ({ files }) => {
  const rows = Object.values(Object.values(files)[0] ?? [])
  const accounts = rows.flatMap((row) => {
    const [, account = '', result] = Array.isArray(row) ? row.map(String) : []
    return result === 'ouvert' && account.split('@')[1] !== 'lys.example' ? [account] : []
  })
  return String(new Set(accounts).size)
}

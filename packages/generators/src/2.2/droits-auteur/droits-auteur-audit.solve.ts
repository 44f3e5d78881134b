import type { Solve } from '../../values.ts'

/** Judges each line by the letters of its licence. */
export const solve: Solve = ({ files }) => {
  const [, ...rows] = Object.values(Object.values(files)[0] ?? [])
  const faulty = rows.filter((row) => {
    const [, licence = '', changed, cited, access, page] = Array.isArray(row) ? row.map(String) : []
    const asks = (letters: string): boolean => licence.includes(letters)
    return (
      (asks('BY') && cited === 'non') ||
      (asks('NC') && access === 'payant') ||
      (changed === 'oui' && (asks('ND') || (asks('SA') && page !== licence)))
    )
  })
  return String(faulty.length)
}

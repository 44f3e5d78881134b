import type { Solve } from '../../values.ts'

const months = /(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre) (\d{4})/

const order = 'janvier février mars avril mai juin juillet août septembre octobre'

/** Dates become numbers; without a date, only what is pasted can be answered. */
export const solve: Solve = ({ instruction, labels }) => {
  const dateOf = (text: string): number => {
    const [, month = '', year = ''] = months.exec(text) ?? []
    return year === '' ? -1 : Number(year) * 1_000 + order.indexOf(month)
  }
  const limit = dateOf(instruction)
  return labels.map((label) => {
    const date = dateOf(label)
    return (date < 0 ? label.includes('colle ici') : date <= limit) ? 'Oui' : 'Non'
  })
}

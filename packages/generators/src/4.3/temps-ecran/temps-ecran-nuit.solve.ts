import type { Solve } from '../../values.ts'

const plain = (text: string): string => text.replaceAll(/\s/g, ' ')

const minutesOf = (text: string): number => {
  const [, hours = '', minutes = '0'] = /(\d+) h(?: (\d+))?/.exec(text) ?? []
  return 60 * Number(hours) + Number(minutes)
}

/** Outside the hours, or one of the three exceptions. */
export const solve: Solve = ({ instruction, proposals }) => {
  const text = plain(instruction)
  const start = minutesOf(/actif de (.+?) à 6 h 30/.exec(text)?.[1] ?? '')
  const favourites = /c’est-à-dire (.+?) et (.+?) ;/.exec(text)?.slice(1) ?? []
  return proposals.filter((proposal) => {
    const alert = plain(proposal)
    const time = minutesOf(alert)
    const isNight = time >= start || time < 6 * 60 + 30
    return (
      !isNight ||
      alert.startsWith('L’alarme') ||
      alert.startsWith('Le second appel') ||
      favourites.some((name) => alert.startsWith(`Un appel de ${name}`))
    )
  })
}

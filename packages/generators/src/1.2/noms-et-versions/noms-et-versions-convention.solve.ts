import type { Solve } from '../../values.ts'

const months = 'janvier février mars avril mai juin'.split(' ')

/** Part by part, from the question’s words. */
export const solve: Solve = ({ instruction }) => {
  const [, division = '', day = '', month = '', year = ''] =
    /fiche de la (\S+) a été faite le (\d+)\s(\S+)\s(\d{4})/.exec(instruction) ?? []
  const topic = /sujet est «\s(.+?)\s»/.exec(instruction)?.[1] ?? ''
  const date = [year, String(months.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-')
  const letters: Readonly<Record<string, string>> = { é: 'e', è: 'e', ê: 'e', â: 'a' }
  const plain = [...topic.toLowerCase()].map((letter) => letters[letter] ?? letter).join('')
  return `${date}_${division.toLowerCase()}_${plain}.pdf`
}

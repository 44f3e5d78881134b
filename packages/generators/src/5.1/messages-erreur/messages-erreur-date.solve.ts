import type { Solve } from '../../values.ts'

const months = 'janvier février mars avril mai juin juillet août septembre octobre'.split(' ')

/** Part by part of the format, from the date in words. */
export const solve: Solve = ({ instruction }) => {
  const [, day = '', name = '', year = ''] = /pour le (\d+)(?:er)?\s(\S+)\s(\d{4})/.exec(instruction) ?? []
  const format = /`([^`]+)`/.exec(instruction)?.[1] ?? ''
  const parts: Record<string, string> = {
    AAAA: year,
    MM: String(months.indexOf(name) + 1).padStart(2, '0'),
    JJ: day.padStart(2, '0'),
  }
  return format
    .split(/([-./])/)
    .map((part) => parts[part] ?? part)
    .join('')
}

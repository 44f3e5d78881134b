import type { Solve } from '../../values.ts'

/** Has one birthday after the other. */
export const solve: Solve = ({ instruction }) => {
  const age = Number(/avoir (\d+)\s+ans/.exec(instruction)?.[1])
  const [, dayAndMonth = '', born] = /(\d{2}\/\d{2}\/)(\d{4})/.exec(instruction) ?? []
  let year = Number(born)
  for (let birthday = 1; birthday <= age; birthday++) year++
  return `${dayAndMonth}${year}`
}

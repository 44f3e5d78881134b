export {
  dateInFigures,
  dateInWords,
  type Day,
  dayAfter,
  decimal,
  euros,
  grouped,
  timeOfDay,
} from './french.ts'
export { addressOf, firstNames, lastNames, towns, withoutAccents } from './people.ts'
export { createRandom, type Random } from './random.ts'
export type { Draw, Shown, Solve, Value, Values } from './values.ts'

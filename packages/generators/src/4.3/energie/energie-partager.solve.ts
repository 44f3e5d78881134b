import type { Solve } from '../../values.ts'

/** Adds pupil after pupil to the one sending. */
export const solve: Solve = ({ instruction }) => {
  const number = (pattern: RegExp): number => Number(pattern.exec(instruction)?.[1])
  const whole = number(/vidéo de (\d+)\s+Mo/)
  const small = number(/d’abord à (\d+)\s+Mo/)
  const pupils = number(/avec (\d+)\s+élèves/)
  let [a, b] = [whole, small]
  for (let pupil = 0; pupil < pupils; pupil++) {
    a += whole
    b += small * number(/regarde (\d+)\s+fois/)
  }
  return [String(a), String(b), a < b ? 'Solution A' : 'Solution B']
}

import type { Solve } from '../../values.ts'

/** Stations added until each tablet has a place; qualities tried from the best. */
export const solve: Solve = ({ instruction }) => {
  const [tablets = 0, line = 0, places = 1, high = 0, middle = 0, low = 0] = [
    ...instruction.matchAll(/\d+/g),
  ].map(Number)
  let stations = 0
  while (stations * places < tablets) stations++
  const rates = [
    { name: 'Haute', rate: high },
    { name: 'Moyenne', rate: middle },
    { name: 'Basse', rate: low },
  ]
  const best = rates.find(({ rate }) => rate * tablets <= line)
  return [String(stations), String(tablets * middle), best?.name ?? '']
}

import type { Random } from '../../random.ts'
import type { Draw } from '../../values.ts'

type Computer = readonly [system: number, memory: number, free: number]

/** Some of each kind, so that no condition can be left out without a difference. */
function drawComputers(random: Random): Computer[] {
  const some = (least: number, most: number, one: () => Computer): Computer[] =>
    Array.from({ length: random.integer(least, most) }, one)
  const enough = (): number => random.pick([8, 16])
  return random.shuffle([
    ...some(18, 26, () => [11, enough(), random.integer(25, 180)]),
    ...some(3, 6, () => [11, enough(), random.integer(4, 24)]),
    ...some(7, 9, () => [11, 4, random.integer(30, 120)]),
    ...some(10, 16, () => [10, enough(), random.integer(40, 160)]),
    ...some(4, 7, () => [10, enough(), random.integer(25, 39)]),
    ...some(3, 6, () => [10, 4, random.integer(41, 90)]),
    ...some(4, 8, () => [9, enough(), random.integer(30, 90)]),
  ])
}

/** A school’s computers, to be counted with filters. */
export const draw: Draw = (random) => {
  const computers = drawComputers(random)
  const count = (system: number, memory: number, free: number): number =>
    computers.filter((one) => one[0] === system && one[1] >= memory && one[2] >= free).length
  const rows = computers.map(([system, memory, free], index) => [
    `P${String(index + 1).padStart(3, '0')}`,
    random.pick(['A101', 'A204', 'B12', 'CDI']),
    system,
    memory,
    free,
  ])
  return {
    parc: [['Poste', 'Salle', 'Système', 'Mémoire (Go)', 'Place libre (Go)'], ...rows],
    direct: count(11, 8, 25),
    sansplace: count(11, 8, 0),
    sansmemoire: count(11, 0, 25),
    deux: count(10, 8, 40),
    deuxlarge: count(10, 8, 25),
  }
}

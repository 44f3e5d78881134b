import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const debut = random.integer(3, 12)
  const fin = debut + random.integer(3, 6)
  const all = Array.from({ length: fin - debut + 1 }, (_, at) => debut + at)
  return {
    debut,
    fin,
    total: fin + random.integer(4, 20),
    plage: `${debut}-${fin}`,
    plageLongue: all.join(';'),
    deux: `${debut};${fin}`,
  }
}

import type { Draw } from '../../values.ts'

export const draw: Draw = (random) => {
  const debut = random.integer(2, 8)
  const fin = debut + random.integer(2, 5)
  const seule = fin + random.integer(3, 9)
  return {
    debut,
    fin,
    seule,
    plage: `${debut}-${fin};${seule}`,
    plageLongue: [...Array.from({ length: fin - debut + 1 }, (_, at) => debut + at), seule].join(';'),
    plageInverse: `${seule};${debut}-${fin}`,
    toutes: `${debut}-${seule}`,
    deux: `${debut}-${fin}`,
  }
}

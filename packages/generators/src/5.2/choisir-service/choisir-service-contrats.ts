import type { Draw } from '../../values.ts'

/** Two contracts over some years, whose totals lie well apart; now the one, now the other costs less. */
export const draw: Draw = (random) => {
  const personnes = random.integer(8, 15)
  const annees = random.integer(3, 5)
  const prix = random.integer(3, 5)
  const unMois = prix * personnes
  const unAn = 12 * unMois
  const coutA = unAn * annees
  const entretien = 10 * random.integer(5, 9)
  const isDearer = random.pick([true, false])
  const gap = 20 * random.integer(5, 10)
  const installation = 10 * Math.round((coutA + (isDearer ? gap : -gap) - entretien * annees) / 10)
  const coutB = installation + entretien * annees
  return {
    personnes,
    annees,
    prix,
    installation,
    entretien,
    coutA,
    coutB,
    unAnA: unAn,
    unMoisA: unMois * annees,
    unAnB: installation + entretien,
    sansInstallation: entretien * annees,
    mieux: isDearer ? 'Service A' : 'Service B',
  }
}

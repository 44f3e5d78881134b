import type { Draw } from '../../values.ts'

/** A line that lies between what two qualities ask for. */
export const draw: Draw = (random) => {
  const places = random.integer(14, 20)
  const bornes = random.integer(3, 5)
  const tablettes = places * (bornes - 1) + random.integer(2, places - 2)
  const [basse, moyenne, haute] = [1, random.integer(2, 3), random.integer(5, 8)]
  const debit = tablettes * moyenne
  const isEnough = random.pick([true, false])
  const ligne = 5 * Math.ceil(debit / 5) + 5 * (isEnough ? random.integer(1, 5) : -random.integer(2, 6))
  return {
    places,
    bornes,
    tropPeu: bornes - 1,
    tablettes,
    basse,
    moyenne,
    haute,
    debit,
    uneSeule: moyenne,
    ligne,
    qualite: isEnough ? 'Moyenne' : 'Basse',
    conclusion: isEnough
      ? `La ligne suffit, mais pas pour la haute : il faudrait ${tablettes * haute}\u00a0Mbit/s.`
      : `C’est plus que ${ligne}\u00a0: il reste la qualité basse.`,
  }
}

import { decimal } from '../../french.ts'
import { type Cue, writeCues } from '../../subtitles.ts'
import type { Draw } from '../../values.ts'

/** Two cuts at whole seconds, which always lie between two cues. */
export const draw: Draw = (random) => {
  const cues: Cue[] = []
  let clock = 1_000 * random.integer(2, 6) + 500
  for (let number = 1; number <= 16; number++) {
    const to = clock + 100 * random.integer(21, 39)
    cues.push({ from: clock, to })
    clock = to + 100 * random.integer(13, 20)
  }
  // A whole second just before the cue of that place; between cues there is always one.
  const before = (index: number): number => Math.floor(((cues[index]?.from ?? 0) - 1) / 1_000)
  const premiers = random.integer(2, 3)
  const seconds = random.integer(1, 3)
  const [start1, start2] = [random.integer(2, 4), random.integer(9, 11)]
  const [debut1, fin1] = [before(start1), before(start1 + premiers)]
  const [debut2, fin2] = [before(start2), before(start2 + seconds)]
  const ancien = (cues[15]?.from ?? 0) / 1_000
  const [duree1, duree2] = [fin1 - debut1, fin2 - debut2]
  const tenths = (value: number): string => decimal(Math.round(10 * value) / 10)
  return {
    texte: writeCues(cues),
    debut1,
    fin1,
    debut2,
    fin2,
    premiers,
    seconds,
    supprimes: premiers + seconds,
    duree1,
    duree2,
    coupe: duree1 + duree2,
    ancien: tenths(ancien),
    uneCoupe: tenths(ancien - duree1),
    nouveau: tenths(ancien - duree1 - duree2),
  }
}

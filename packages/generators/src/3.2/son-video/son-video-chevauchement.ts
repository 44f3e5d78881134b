import { type Cue, cueTime, writeCues } from '../../subtitles.ts'
import type { Draw } from '../../values.ts'

/** One cue begins a few tenths too early; another, elsewhere, only stays for long. */
export const draw: Draw = (random) => {
  const count = 14
  const [early = 5, long = 10] = random.shuffle([random.integer(3, 6), random.integer(9, 12)])
  const cues: Cue[] = []
  let clock = 1_000 + 100 * random.integer(0, 20)
  for (let number = 1; number <= count; number++) {
    const from = number === early ? clock - 1_000 : clock
    const to = from + 100 * (number === long ? random.integer(65, 80) : random.integer(22, 42))
    cues.push({ from, to })
    clock = to + 100 * random.integer(3, 8)
  }
  return {
    numero: early,
    avant: early - 1,
    long,
    depart: cueTime(cues[early - 2]?.to ?? 0),
    arrivee: cueTime(cues[early - 1]?.from ?? 0),
    texte: writeCues(cues),
  }
}

export type Cue = { readonly from: number; readonly to: number }

const two = (value: number): string => String(value).padStart(2, '0')

/** Milliseconds as a file of subtitles writes them: 65200 → “00:01:05,200”. */
export function cueTime(time: number): string {
  const seconds = Math.floor(time / 1_000)
  const rest = String(time % 1_000).padStart(3, '0')
  return `00:${two(Math.floor(seconds / 60))}:${two(seconds % 60)},${rest}`
}

const lines = [
  'Le village est au bord du fleuve.',
  'Chaque matin, le bac traverse.',
  'Il emporte des vélos et des caisses.',
  'Ma tante le conduit depuis dix ans.',
  'L’hiver, la brume cache tout.',
  'On entend alors la cloche.',
  'Les mouettes suivent le bac.',
  'Sur l’autre rive, il y a le marché.',
  'On y vend des pommes et du miel.',
  'La crue a emporté l’ancien ponton.',
  'Le nouveau flotte : il suit l’eau.',
  'À midi, tout le monde se repose.',
  'Les enfants jouent près du saule.',
  'Le soir, une lampe guide le retour.',
  'Le dernier passage est à vingt heures.',
  'Demain, le bac repartira.',
]

/** A file of subtitles, the cues numbered from 1. */
export const writeCues = (cues: readonly Cue[]): string[] =>
  cues.flatMap(({ from, to }, index) => [
    String(index + 1),
    `${cueTime(from)} --> ${cueTime(to)}`,
    lines[index % lines.length] ?? '',
    '',
  ])

import type { Solve } from '../../values.ts'

const patterns: Readonly<Record<string, RegExp>> = {
  image: /\.(?:jpg|png|gif)$/,
  son: /\.(?:mp3|wav|ogg)$/,
  vidéo: /\.(?:mp4|mkv|webm)$/,
}

/** By the end of each name. */
export const solve: Solve = ({ instruction, proposals }) => {
  const kind = /contiennent \S+\s(image|son|vidéo)/.exec(instruction)?.[1] ?? ''
  return proposals.filter((name) => patterns[kind]?.test(name))
}

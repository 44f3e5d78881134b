import type { Solve } from '../../values.ts'

/** Each picture whose words are missing, or end like a file. */
export const solve: Solve = ({ files }) => {
  const code = String(Object.values(files)[0])
  const images = code.match(/<img[^>]*>/g) ?? []
  const words = images.map((image) => /alt="([^"]*)"/.exec(image)?.[1])
  return String(words.filter((text) => text === undefined || text.endsWith('.jpg')).length)
}

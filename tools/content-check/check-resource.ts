import { findFaintWords } from './picture-contrast.ts'

/** Bytes: a file that a pupil opens on a slow line. */
export const largestFile = 60_000

const unsafe = /<script|\son\w+=|<foreignObject|(?:href|src)="(?!#)|\sstyle=|<style|@import/i

/** What a drawing must not hold, and words that cannot be read. */
export function findPictureFaults(svg: string): string[] {
  return [
    ...(unsafe.test(svg) ? ['cette image contient du code, un style ou un lien.'] : []),
    ...findFaintWords(svg).map((words) => `contraste trop faible (moins de 4,5) : ${words}.`),
  ]
}

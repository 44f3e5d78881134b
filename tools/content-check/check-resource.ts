/** Bytes: a file that a pupil opens on a slow line. */
export const largestFile = 60_000

const unsafe = /<script|\son\w+=|<foreignObject|(?:href|src)="(?!#)|\sstyle=|<style|@import/i

/** What a drawing must not hold. */
export function findPictureFaults(svg: string): string[] {
  return unsafe.test(svg) ? ['cette image contient du code, un style ou un lien.'] : []
}

import type { Solve } from '../../values.ts'

/** Keeps what each line lets through, by whole numbers. */
export const solve: Solve = ({ instruction }) => {
  const numberOf = (version: string): number => {
    const [major = '', minor = ''] = version.split('.')
    return 1000 * Number(major) + Number(minor)
  }
  const line = /disponibles\s:\s+(.+)/.exec(instruction)?.[1] ?? ''
  const bounds = [...instruction.matchAll(/à partir de ([\d.]+)\.$/gm)].map(([, text = '']) => numberOf(text))
  const below = numberOf(/avant ([\d.]+)\.$/m.exec(instruction)?.[1] ?? '')
  const refused = /sauf ([\d.]+)\.$/m.exec(instruction)?.[1]
  const left = line
    .split(/\s;\s/)
    .filter((version) => bounds.every((bound) => numberOf(version) >= bound))
    .filter((version) => numberOf(version) < below && version !== refused)
  return left.toSorted((a, b) => numberOf(b) - numberOf(a))[0] ?? ''
}

import type { Solve } from '../../values.ts'

/** Installs whatever has all that it needs, again and again. */
export const solve: Solve = ({ instruction }) => {
  const lines = [...instruction.matchAll(/^- (\S+)\s: (?:a besoin de (.+)|s’installe.*)\.$/gm)]
  const installed: string[] = []
  for (const _ of lines) {
    const ready = lines.filter(
      ([, module = '', needs = '']) =>
        !installed.includes(module) &&
        needs.split(' et de ').every((need) => need === '' || installed.includes(need)),
    )
    if (ready.length !== 1) return []
    installed.push(ready[0]?.[1] ?? '')
  }
  return installed
}

import type { Solve } from '../../values.ts'

/** Splits each line into its words and keeps those of the device. */
export const solve: Solve = ({ instruction, files }) => {
  const device = /l’appareil est `([\d.]+)`/.exec(instruction)?.[1]
  const [content] = Object.values(files)
  const lines = (Array.isArray(content) ? content.map(String) : []).map((line) => line.split(/\s+/))
  const own = lines.filter(([, address]) => address === device)
  const origin = (own[0]?.[3] ?? '').replace('venu-de=https://', '')
  return [origin, String(own.filter(([, , what = '']) => !what.includes('.')).length)]
}

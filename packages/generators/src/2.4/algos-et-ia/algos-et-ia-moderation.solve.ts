import type { Solve } from '../../values.ts'

/** Message by message: those of the language that are allowed, and of these the ones taken away. */
export const solve: Solve = ({ instruction, files }) => {
  const language = /En langue (\S+?),/.exec(instruction)?.[1]
  let allowed = 0
  let taken = 0
  for (const row of Object.values(Object.values(files)[0] ?? [])) {
    const [, of, decision, judgement] = Array.isArray(row) ? row.map(String) : []
    if (of !== language || judgement !== 'permis') continue
    allowed++
    if (decision === 'retiré') taken++
  }
  return String(Math.round((taken * 100) / allowed))
}

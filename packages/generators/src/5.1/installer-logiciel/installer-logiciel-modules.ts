import type { Draw } from '../../values.ts'

const modules = ['Boussole', 'Caméra', 'Moteurs', 'Radio', 'Pince', 'Lumière', 'Capteurs', 'Carte']

/** A chain, with one more need that changes nothing: one order only. */
export const draw: Draw = (random) => {
  const ordre = random.some(modules, 5)
  const needs = ordre.map((module, index) => {
    const before = ordre[index - 1]
    const first = ordre[0]
    if (before === undefined) return `- ${module} : s’installe sans autre module.`
    const both = index > 1 && index === 3 ? random.shuffle([before, first]) : [before]
    return `- ${module} : a besoin de ${both.join(' et de ')}.`
  })
  return { ordre, notice: random.shuffle(needs).join('\n') }
}

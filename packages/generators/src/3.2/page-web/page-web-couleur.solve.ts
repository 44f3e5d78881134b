import type { Solve } from '../../values.ts'

/** The class on the line of the sentence, then the rule of that class. */
export const solve: Solve = ({ instruction, files }) => {
  const sentence = /s’écrit «\s(.+?)\s»/.exec(instruction)?.[1] ?? ''
  const [lines] = Object.values(files)
  const page = Array.isArray(lines) ? lines.map(String) : []
  const name = /class="(\w+)"/.exec(page.find((line) => line.includes(sentence)) ?? '')?.[1] ?? ''
  const rule = page.find((line) => line.trim().startsWith(`.${name} `)) ?? ''
  return /color: (\w+)/.exec(rule)?.[1] ?? ''
}

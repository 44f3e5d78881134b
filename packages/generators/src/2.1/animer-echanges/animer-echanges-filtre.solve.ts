import type { Solve } from '../../values.ts'

/** What hurts here speaks to somebody: “tu”, “ton”, “ta”, “toi”. */
export const solve: Solve = ({ instruction }) => {
  const messages = instruction.split('\n').filter((line) => line.startsWith('- '))
  const isHidden = (text: string): boolean => text.toLowerCase().includes('nul')
  const hurts = (text: string): boolean => /(?:^- | )(?:tu|ton|ta|toi)(?:[ ,.]|$)/i.test(text)
  return [
    String(messages.filter((text) => isHidden(text) && !hurts(text)).length),
    String(messages.filter((text) => !isHidden(text) && hurts(text)).length),
  ]
}

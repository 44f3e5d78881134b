import type { Kind } from '../model/line.ts'

/** Blocks of a family look alike. */
export function familyOf(kind: Kind): 'act' | 'loop' | 'choice' | 'variable' {
  if (kind === 'repeat' || kind === 'until' || kind === 'while') return 'loop'
  if (kind === 'if' || kind === 'ifElse') return 'choice'
  return kind === 'set' || kind === 'change' ? 'variable' : 'act'
}

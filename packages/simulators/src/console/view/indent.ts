export type Edited = { readonly code: string; readonly from: number; readonly to: number }

const unit = 4

/** The selected lines, or the one of the caret, four signs further in or out. */
export function shiftLines({ code, from, to }: Edited, sense: 'in' | 'out'): Edited {
  const first = code.lastIndexOf('\n', from - 1) + 1
  const end = code.indexOf('\n', Math.max(from, to - 1))
  const last = end < 0 ? code.length : end
  const lines = code.slice(first, last).split('\n')
  const shifted = lines.map((line) =>
    sense === 'in' ? ' '.repeat(unit) + line : line.replace(/^ {1,4}/, ''),
  )
  const text = shifted.join('\n')
  const moved = (shifted[0]?.length ?? 0) - (lines[0]?.length ?? 0)
  return {
    code: code.slice(0, first) + text + code.slice(last),
    from: Math.max(first, from + moved),
    to: Math.max(first, to + text.length - (last - first)),
  }
}

/** A new line begins where the one before did, and further in after a colon. */
export function breakLine({ code, from, to }: Edited): Edited {
  const line = code.slice(code.lastIndexOf('\n', from - 1) + 1, from)
  const [white = ''] = /^ */.exec(line) ?? []
  const added = `\n${white}${/:\s*$/.test(line) ? ' '.repeat(unit) : ''}`
  const at = from + added.length
  return { code: code.slice(0, from) + added + code.slice(to), from: at, to: at }
}

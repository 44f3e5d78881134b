import { FileRefusal } from '../refusal.ts'
import { broken, cut, isBlank, type State } from './state.ts'
import { addText, forbidden, high, kinds } from './text.ts'

const declaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d"|'1\.\d')(?:\s+encoding\s*=\s*(?:"[\w.:-]+"|'[\w.:-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/

/** A comment, a section of plain text, or what Siècle never writes. */
export function readDeclaration(state: State, start: number): number {
  const { bytes } = state
  const beginning = bytes.toString('latin1', start, start + 9)
  if ('<!--'.startsWith(beginning.slice(0, 4))) return beginning.length < 4 ? cut : readComment(state, start)
  if ('<![CDATA['.startsWith(beginning)) return beginning.length < 9 ? cut : readSection(state, start)
  return refuseDoctype(bytes, start)
}

/** The page of an expired session, saved as a file, begins with the DOCTYPE of HTML: no attack, just the wrong file. */
function refuseDoctype(bytes: Buffer, start: number): number {
  const beginning = bytes.toString('latin1', start, start + 64)
  if (!'<!DOCTYPE'.startsWith(beginning.slice(0, 9).toUpperCase())) throw broken()
  if (beginning.length < 64 && !beginning.includes('>')) return cut
  if (/^<!DOCTYPE\s+html\b/i.test(beginning) || !beginning.startsWith('<!DOCTYPE')) throw broken()
  throw new FileRefusal('DOCTYPE_FORBIDDEN')
}

/** Returns where `mark` begins, at or after `start`, or `cut`; refuses bytes that may not stand there. */
function findEnd({ bytes, values }: State, start: number, mark: string): number {
  const found = bytes.indexOf(mark, start, 'latin1')
  const end = found < 0 ? bytes.length : found
  let isAscii = true
  for (let index = start; index < end; index++) {
    const kind = kinds[bytes[index] as number]
    if (kind === forbidden) throw broken()
    if (kind === high) isAscii = false
  }
  if (found < 0) return cut
  if (!isAscii) values.check(bytes, start, end)
  return found
}

function readComment(state: State, start: number): number {
  const end = findEnd(state, start + 4, '--')
  if (end === cut || state.bytes[end + 2] === undefined) return cut
  if (state.bytes[end + 2] !== 0x3e) throw broken()
  return end + 3
}

function readSection(state: State, start: number): number {
  if (state.stack.length === 0) throw broken()
  const end = findEnd(state, start + 9, ']]>')
  if (end === cut) return cut
  addText(state, state.values.decode(state.bytes, start + 9, end))
  return end + 3
}

export function readInstruction(state: State, start: number): number {
  const { bytes } = state
  const end = findEnd(state, start + 2, '?>')
  if (end === cut) return cut
  const target = /^[A-Za-z_:][\w.:-]*/.exec(bytes.toString('latin1', start + 2, end))?.[0]
  if (target === undefined) throw broken()
  const after = start + 2 + target.length
  if (after < end && !isBlank(bytes[after])) throw broken()
  if (target.toLowerCase() === 'xml') {
    const isDeclaration = target === 'xml' && declaration.test(bytes.toString('latin1', start, end + 2))
    if (!state.isFirst || !isDeclaration) throw broken()
  }
  return end + 2
}

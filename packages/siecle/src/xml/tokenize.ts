import { FileRefusal } from '../refusal.ts'
import { readCloseTag, readOpenTag } from './tags.ts'
import { readDeclaration, readInstruction } from './declarations.ts'
import { broken, cut, isBlank, maxToken, type State, type XmlTarget, type ValueReader } from './state.ts'
import { readText } from './text.ts'

export type Tokenizer = { write(piece: Buffer): void; end(): void }

/**
 * Splits the bytes of an XML file into tags and text, and refuses what is not well-formed. It works on bytes, since
 * all supported encodings have ASCII for markup: only the few values that are wanted are ever decoded. A token that
 * is cut is looked at again from its beginning once more has come, so that any cutting reads the same.
 */
export function createTokenizer(target: XmlTarget, values: ValueReader): Tokenizer {
  const state: State = {
    target,
    values,
    names: new Map(),
    stack: [],
    last: undefined,
    bytes: Buffer.alloc(0),
    isFirst: true,
    hasRoot: false,
    wanted: false,
    value: undefined,
    wholeValue: undefined,
  }
  // One buffer for all pieces, so that reading leaves nothing behind to be collected: the cut token, then the new bytes.
  const work = Buffer.allocUnsafe(2 * maxToken + 1)
  let held = 0
  return {
    write(piece) {
      for (let start = 0; start < piece.length; start += maxToken) {
        const length = held + piece.copy(work, held, start, start + maxToken)
        const end = readTokens(state, work.subarray(0, length))
        work.copyWithin(0, end, length)
        held = length - end
      }
    },
    end() {
      const rest = work.subarray(0, held)
      if (state.stack.length > 0 || !state.hasRoot || !rest.every(isBlank)) throw broken()
    },
  }
}

/** Reads all whole tokens; returns where the first cut one begins. */
function readTokens(state: State, bytes: Buffer): number {
  for (let start = 0; ;) {
    const sight = start + maxToken + 1
    state.bytes = sight < bytes.length ? bytes.subarray(0, sight) : bytes
    const end = bytes[start] === 0x3c ? readMarkup(state, start) : readText(state, start)
    if ((end === cut ? state.bytes.length : end) - start > maxToken) throw new FileRefusal('TOO_DEEP')
    if (end === cut) return start
    state.isFirst = false
    start = end
  }
}

function readMarkup(state: State, start: number): number {
  switch (state.bytes[start + 1]) {
    case undefined:
      return cut
    case 0x2f:
      return readCloseTag(state, start)
    case 0x21:
      return readDeclaration(state, start)
    case 0x3f:
      return readInstruction(state, start)
    default:
      return readOpenTag(state, start)
  }
}

import { FileRefusal } from '../refusal.ts'
import { readCloseTag, readOpenTag } from './tags.ts'
import { readDeclaration, readInstruction } from './declarations.ts'
import { expandReferences } from './references.ts'
import {
  addText,
  ampersand,
  broken,
  cut,
  forbidden,
  high,
  isBlank,
  kinds,
  less,
  maxToken,
  plain,
  type State,
  type XmlTarget,
} from './state.ts'
import type { ValueReader } from './values.ts'

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
    bytes: Buffer.alloc(0),
    isFirst: true,
    hasRoot: false,
    wanted: false,
    value: undefined,
    wholeValue: undefined,
  }
  let rest: Buffer = state.bytes
  return {
    write(piece) {
      for (let start = 0; start < piece.length; start += maxToken) {
        const slice = piece.subarray(start, start + maxToken)
        const bytes = rest.length === 0 ? slice : Buffer.concat([rest, slice])
        rest = Buffer.from(bytes.subarray(readTokens(state, bytes)))
      }
    },
    end() {
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

function readText(state: State, start: number): number {
  const { bytes } = state
  let isAscii = true
  let hasReference = false
  let index = start
  for (; index < bytes.length; index++) {
    const kind = kinds[bytes[index] as number]
    if (kind === plain) continue
    if (kind === less) break
    if (kind === high) isAscii = false
    else if (kind === ampersand) hasReference = true
    else if (kind === forbidden || endsSection(bytes, start, index)) throw broken()
  }
  if (index === bytes.length) return cut
  if (!isAscii) state.values.check(bytes, start, index)
  if (state.stack.length === 0) refuseText(bytes, start, index)
  if (hasReference) addText(state, expandReferences(state.values.decode(bytes, start, index)))
  else if (state.wanted) takeText(state, start, index)
  return index
}

function takeText(state: State, start: number, end: number): void {
  const { bytes, values } = state
  const isWhole = state.value === undefined && bytes[end + 1] === 0x2f
  if (isWhole) state.wholeValue = values.read(bytes, start, end)
  else addText(state, values.decode(bytes, start, end))
}

/** `]]>` may not stand in text. */
function endsSection(bytes: Buffer, start: number, index: number): boolean {
  return index >= start + 2 && bytes[index - 1] === 0x5d && bytes[index - 2] === 0x5d
}

/** Outside the root only blanks may stand. */
function refuseText(bytes: Buffer, start: number, end: number): void {
  for (let index = start; index < end; index++) if (!isBlank(bytes[index])) throw broken()
}

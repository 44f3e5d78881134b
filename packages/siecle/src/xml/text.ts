import { expandReferences } from './references.ts'
import { broken, cut, isBlank, type State } from './state.ts'

/** What each byte is inside text. Above 0x7f the supported encodings have no markup. */
const plain = 0
export const high = 1
const less = 2
const ampersand = 3
const greater = 4
export const forbidden = 5

export const kinds = new Uint8Array(256).fill(high, 0x80).fill(forbidden, 0, 0x20)
for (const blank of [0x09, 0x0a, 0x0d]) kinds[blank] = plain
kinds[0x3c] = less
kinds[0x26] = ampersand
kinds[0x3e] = greater

export function readText(state: State, start: number): number {
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

export function addText(state: State, text: string): void {
  if (state.wanted) state.value = state.value === undefined ? text : state.value + text
}

/** Room for usual texts: one is written at a time, and making room costs more than reading a short answer. */
const room = new Uint16Array(4_096)

/** A text being written, in UTF-16: a string that grows by a million signs costs more than reading them. */
export type Draft = { units: Uint16Array<ArrayBuffer>; length: number }

/** Whatever another draft held is overwritten: take its text first. */
export const startDraft = (): Draft => ({ units: room, length: 0 })

export function append(draft: Draft, unit: number): void {
  if (draft.length === draft.units.length) {
    const larger = new Uint16Array(draft.units.length * 2)
    larger.set(draft.units)
    draft.units = larger
  }
  draft.units[draft.length++] = unit
}

export function appendText(draft: Draft, text: string): void {
  for (let index = 0; index < text.length; index++) append(draft, text.charCodeAt(index))
}

/** A code point as one unit or two. */
export function appendCode(draft: Draft, code: number): void {
  if (code <= 0xff_ff) return append(draft, code)
  append(draft, 0xd7_c0 + (code >> 10))
  append(draft, 0xdc_00 + (code & 0x3_ff))
}

const piece = 4_096

export function textOf({ units, length }: Draft): string {
  let text = ''
  for (let from = 0; from < length; from += piece) {
    // Applied to the array itself: spreading it costs ten times as much.
    const part: ArrayLike<number> = units.subarray(from, Math.min(length, from + piece))
    text += Reflect.apply(String.fromCharCode, null, part)
  }
  return text
}

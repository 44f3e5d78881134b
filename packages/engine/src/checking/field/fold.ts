import { append, appendCode, appendText, startDraft, textOf } from './draft.ts'
import * as signs from './signs.ts'

export type Folding = { readonly case?: boolean; readonly punctuation?: boolean }

/**
 * What counts of a text: one Unicode form, plain spaces and apostrophes, without what `folding` takes away. Null as
 * soon as more than `limit` UTF-16 units count: of 1 MB that cannot be right, only the beginning is looked at.
 */
export const fold = (text: string, folding: Folding, limit = Infinity): string | null =>
  folding.case === true ? foldCase(text, folding, limit) : foldForm(text, folding, limit)

/** Without case, accents and spaces. */
function foldCase(text: string, { punctuation = false }: Folding, limit: number): string | null {
  const dropped = signs.space | signs.mark | signs.invisible | (punctuation ? signs.punctuation : 0)
  const draft = startDraft()
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xff_ff) index++
    if ((signs.kindOf(code) & dropped) > 0) continue
    const unit = signs.plainUnit(code)
    if (unit > 0) append(draft, unit)
    else appendText(draft, signs.plainSign(code))
    if (draft.length > limit) return null
  }
  return textOf(draft)
}

/** A canonical form is at most eight times shorter than what it was written with. */
const shrinkage = 8

function foldForm(text: string, { punctuation = false }: Folding, limit: number): string | null {
  const written = collapse(text, punctuation, limit * shrinkage)
  if (written === null) return null
  const composed = written.normalize('NFC')
  const result = punctuation ? withoutPunctuation(composed) : composed
  return result.length > limit ? null : result
}

/**
 * Unicode’s stream-safe text has at most 30 combining signs in a row (UAX #15, D4): putting longer runs in order
 * takes a time that grows with their square. A grapheme joiner parts them, as the standard says.
 */
const longestRun = 30
const joiner = 0x3_4f
const blank = 0x20

/** One space for many and none at the ends, straight apostrophes, no endless run of accents. */
function collapse(text: string, punctuation: boolean, limit: number): string | null {
  const draft = startDraft()
  let spaced = false
  let run = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xff_ff) index++
    const kind = signs.kindOf(code)
    if ((kind & signs.space) > 0) spaced = draft.length > 0
    if ((kind & (signs.space | signs.invisible)) > 0) continue
    if (punctuation && (kind & signs.punctuation) > 0 && !bearsMark(text, index)) continue
    if (spaced) append(draft, blank)
    spaced = false
    run = (kind & signs.mark) > 0 ? run + 1 : 0
    if (run > longestRun) {
      append(draft, joiner)
      run = 1
    }
    appendCode(draft, code === 0x20_19 || code === 0x2_bc ? 0x27 : code)
    if (draft.length > limit) return null
  }
  return textOf(draft)
}

/** An accent may make another sign of the one before it, = into ≠: what bears none can go at once. */
const bearsMark = (text: string, index: number): boolean =>
  (signs.kindOf(text.codePointAt(index + 1) ?? 0) & signs.mark) > 0

function withoutPunctuation(text: string): string {
  const draft = startDraft()
  let spaced = false
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xff_ff) index++
    const kind = signs.kindOf(code)
    if ((kind & signs.space) > 0) spaced = draft.length > 0
    if ((kind & (signs.space | signs.punctuation)) > 0) continue
    if (spaced) append(draft, blank)
    spaced = false
    appendCode(draft, code)
  }
  return textOf(draft)
}

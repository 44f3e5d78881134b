/**
 * Levenshtein’s distance of two texts, in code points: Myers’ bit vectors (1999) in Hyyrö’s blocks (2003). A bit
 * of `up` or `down` says how a cell differs from the one above it, for 32 letters of `a` at a time; `carry` hands
 * the differences along a row from one block to the next. The corner is |a| plus the differences of the last row.
 */
export function distance(a: string, b: string): number {
  const { letters, codes } = spell(a, b)
  const rows = letters.length
  const carry = new Int8Array(codes.length).fill(1)
  const places = new Int32Array(rows + 1)
  for (let first = 0; first < rows; first += 32) {
    const count = Math.min(32, rows - first)
    places.fill(0)
    for (let row = 0; row < count; row++) {
      const letter = letters[first + row] ?? 0
      places[letter] = (places[letter] ?? 0) | (1 << row)
    }
    crossBlock(codes, places, carry, 1 << (count - 1))
  }
  return carry.reduce((sum, step) => sum + step, rows)
}

/** Both texts with the letters of the first numbered from 1; any other is 0. */
function spell(a: string, b: string): { readonly letters: Int32Array; readonly codes: Int32Array } {
  const numbers = new Map<string, number>()
  for (const letter of a) if (!numbers.has(letter)) numbers.set(letter, numbers.size + 1)
  const numberOf = (letter: string): number => numbers.get(letter) ?? 0
  return { letters: Int32Array.from(a, numberOf), codes: Int32Array.from(b, numberOf) }
}

function crossBlock(codes: Int32Array, places: Int32Array, carry: Int8Array, lastRow: number): void {
  let up = -1
  let down = 0
  for (let column = 0; column < codes.length; column++) {
    const step = carry[column] ?? 0
    const equal = places[codes[column] ?? 0] ?? 0
    const vertical = equal | down
    const fed = step < 0 ? equal | 1 : equal
    const across = (((fed & up) + up) ^ up) | fed
    let rise = down | ~(across | up)
    let fall = up & across
    carry[column] = (rise & lastRow) !== 0 ? 1 : (fall & lastRow) !== 0 ? -1 : 0
    rise = (rise << 1) | (step > 0 ? 1 : 0)
    fall = (fall << 1) | (step < 0 ? 1 : 0)
    up = fall | ~(vertical | rise)
    down = rise & vertical
  }
}

/** Whether the edit distance of two texts (Levenshtein 1966) is at most `limit`. */
export const isWithinDistance = (a: string, b: string, limit: number): boolean =>
  a === b || (Math.abs(countSigns(a) - countSigns(b)) <= limit && distance(a, b) <= limit)

/** Length in code points: an emoji is one. */
export function countSigns(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length - 1; index++)
    if ((text.charCodeAt(index) & 0xfc_00) === 0xd8_00 && (text.charCodeAt(index + 1) & 0xfc_00) === 0xdc_00)
      count--
  return count
}

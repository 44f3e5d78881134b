import { letterOf, type Place, placeOf } from '../sheet/address.ts'
import { readTokens } from './tokens.ts'

/** The formula as it reads that far away: addresses move along, but for what a dollar holds. */
export function copyFormula(typed: string, by: Place): string {
  if (!typed.startsWith('=')) return typed
  const parts = readTokens(typed.slice(1)).map((token) =>
    token.kind === 'cell' ? moveAddress(token.text, by) : token.text,
  )
  return `=${parts.join('')}`
}

function moveAddress(text: string, by: Place): string {
  const place = placeOf(text)
  if (!place) return text
  const holdsColumn = text.startsWith('$')
  const holdsRow = text.lastIndexOf('$') > 0
  const column = holdsColumn ? place.column : place.column + by.column
  const row = holdsRow ? place.row : place.row + by.row
  if (column < 0 || row < 0 || column > 25) return '#REF!'
  return `${holdsColumn ? '$' : ''}${letterOf(column)}${holdsRow ? '$' : ''}${row + 1}`
}

import { shownAt } from '../../answer.ts'
import { messages } from '../../messages.fr.ts'
import type { SpreadsheetState } from '../../model.ts'
import { type Box, letterOf } from '../../sheet/address.ts'

/** The columns of a table by their letters, with their titles if the first row holds them. */
export function columnChoices(
  state: SpreadsheetState,
  { from, to }: Box,
  hasHeader: boolean,
): (readonly [letter: string, text: string])[] {
  return Array.from({ length: to.column - from.column + 1 }, (_, index) => {
    const column = from.column + index
    const title = hasHeader ? shownAt(state, { row: from.row, column }) : ''
    return [letterOf(column), messages.column(letterOf(column), title)] as const
  })
}

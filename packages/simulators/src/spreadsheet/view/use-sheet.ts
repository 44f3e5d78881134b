import { useState } from 'react'
import { useRun } from '../../shared/use-run.ts'
import type { SheetAction } from '../actions.ts'
import { shownAt } from '../answer.ts'
import { isFault } from '../formula/values.ts'
import { messages } from '../messages.fr.ts'
import { spreadsheetModel, type SpreadsheetState } from '../model.ts'
import { boxBetween, nameOf, nameOfBox, placeOf } from '../sheet/address.ts'
import { visibleRows } from '../sheet/filter.ts'
import { worthOf } from '../sheet/sheet.ts'

export function useSheet(state: SpreadsheetState, onChange: (next: SpreadsheetState) => void) {
  const { problem, say, refuse, run } = useRun({
    act: spreadsheetModel.act,
    state,
    onChange,
    done: messages.done,
    tell: ({ action, after }) => tell(after, action),
  })
  const [copied, setCopied] = useState('')
  const range = nameOfBox(boxBetween(state.selection.anchor, state.selection.active))
  const copy = (): void => {
    setCopied(range)
    say(messages.copied)
  }
  const paste = (): void => {
    if (copied === '') refuse(messages.nothingCopied)
    else run({ do: 'copy', from: copied, to: range })
  }
  return { problem, range, run, copy, paste }
}

export type SheetTools = ReturnType<typeof useSheet>

/** What the name of an action does not tell. */
function tell(after: SpreadsheetState, action: SheetAction): string | undefined {
  const { cells, filter } = after.sheet
  if (action.do === 'type') {
    const place = placeOf(action.cell)
    if (!place) return undefined
    const { value } = worthOf(cells)(place)
    const told = messages.result(nameOf(place), shownAt(after, place))
    return isFault(value) ? `${told}. ${messages.errors[value.code]}` : told
  }
  if (action.do === 'filter' || action.do === 'unfilter') {
    const rows = visibleRows(cells, filter).filter(
      (isVisible, row) => isVisible && filter && row > filter.box.from.row && row <= filter.box.to.row,
    )
    return filter ? messages.kept(rows.length) : messages.done.unfilter
  }
  return action.do === 'chart' ? messages.drawn(messages.inWords[action.type], action.title) : undefined
}

import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from '../../shared/model.ts'
import type { SheetAction } from '../actions.ts'
import { shownAt } from '../answer.ts'
import { isFault } from '../formula/values.ts'
import { messages } from '../messages.fr.ts'
import { spreadsheetModel, type SpreadsheetState } from '../model.ts'
import { boxBetween, nameOf, nameOfBox, placeOf } from '../sheet/address.ts'
import { visibleRows } from '../sheet/filter.ts'
import { worthOf } from '../sheet/sheet.ts'

/** Does things to the sheet, and says what was done or why not. */
export function useSheet(state: SpreadsheetState, onChange: (next: SpreadsheetState) => void) {
  const [problem, setProblem] = useState('')
  const [copied, setCopied] = useState('')
  const range = nameOfBox(boxBetween(state.selection.anchor, state.selection.active))
  const say = (text: string): void => {
    setProblem(text)
    announce(text)
  }
  /** Whether it could be done. */
  const run = (...actions: readonly SheetAction[]): boolean => {
    try {
      const next = actions.reduce(spreadsheetModel.act, state)
      onChange(next)
      setProblem('')
      const told = actions.map((action) => tell(next, action)).find((text) => text !== '')
      if (told !== undefined) announce(told)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      say(error.message)
      return false
    }
    return true
  }
  const copy = (): void => {
    setCopied(range)
    setProblem('')
    announce(messages.done.copy)
  }
  const paste = (): void => {
    if (copied === '') say(messages.nothingCopied)
    else if (run({ do: 'copy', from: copied, to: range })) announce(messages.done.paste)
  }
  return { problem, copied, range, say, run, copy, paste }
}

export type SheetTools = ReturnType<typeof useSheet>

/** What a screen reader says once it is done. */
function tell(next: SpreadsheetState, action: SheetAction): string {
  const { cells, filter } = next.sheet
  if (action.do === 'type') {
    const place = placeOf(action.cell)
    if (!place) return ''
    const { value } = worthOf(cells)(place)
    const told = messages.result(nameOf(place), shownAt(next, place))
    return isFault(value) ? `${told}. ${messages.errors[value.code]}` : told
  }
  if (action.do === 'filter' || action.do === 'unfilter') {
    const rows = visibleRows(cells, filter).filter(
      (isVisible, row) => isVisible && filter && row > filter.box.from.row && row <= filter.box.to.row,
    )
    return filter ? messages.kept(rows.length) : messages.done.unfilter
  }
  if (action.do === 'chart') return messages.drawn(messages.inWords[action.type], action.title)
  return action.do in messages.done ? messages.done[action.do as keyof typeof messages.done] : ''
}

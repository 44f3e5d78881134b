import { announce } from '@orga/ui'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SheetAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { currentTable, type SpreadsheetState } from '../model.ts'
import { type Box, boxBetween, nameOf, nameOfBox, type Place, placesIn, samePlace } from '../sheet/address.ts'
import { visibleRows } from '../sheet/filter.ts'
import { sizeOfCells, typedAt } from '../sheet/sheet.ts'
import type { Step } from './formula-bar.tsx'
import { type Meaning, rowFrom } from './grid-keys.ts'
import { beginPointing, type Pointed, writePointed } from './point-at.ts'
import type { SheetTools } from './use-sheet.ts'

const selecting = (from: Place, to: Place): SheetAction => ({
  do: 'select',
  range: `${nameOf(from)}:${nameOf(to)}`,
})

/** Moves about in the grid, and writes into its active cell. */
export function useEdit(state: SpreadsheetState, tools: SheetTools) {
  const [draft, setDraft] = useState<string | null>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [focus, setFocus] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const { anchor, active } = state.selection
  const focusGrid = (): void => setFocus((last) => last + 1)
  const write = (next: string | null): void => {
    setDraft(next)
    setPointed(null)
  }
  /** What is being written, into its cell; nothing while nothing is. */
  const typing = (): SheetAction[] =>
    draft === null ? [] : [{ do: 'type', cell: nameOf(active), text: draft }]
  const select = (from: Place, to: Place): void => {
    const actions = [...typing(), selecting(from, to)]
    write(null)
    if (!tools.run(...actions)) return
    if (!samePlace(from, to)) {
      const box = boxBetween(from, to)
      announce(messages.selection(nameOfBox(box), placesIn(box).length))
    }
    focusGrid()
  }
  const selectBox = ({ from, to }: Box): void => select(to, from)
  const enter = (step: Step): void => {
    const isLeft = draft === null
    const actions = typing()
    write(null)
    if (step !== 'stay') {
      const to = placeAfter(state, step)
      if (tools.run(...actions, selecting(to, to))) focusGrid()
    } else if (isLeft) focusGrid()
    else tools.run(...actions)
  }
  /** Takes the focus to the field at once, so that a sign that is being typed arrives there. */
  const open = (text: string): void => {
    flushSync(() => write(text))
    field.current?.focus()
    field.current?.setSelectionRange(text.length, text.length)
  }
  const point = (place: Place, draws: boolean): void => {
    if (draft === null) {
      select(draws ? anchor : place, place)
      return
    }
    if (draws && !pointed) return
    const caret = field.current?.selectionStart ?? draft.length
    const next = draws ? pointed : beginPointing(draft, caret, { last: pointed, place })
    if (next) {
      setPointed(next)
      setDraft(writePointed(next, draws ? place : next.from))
    } else select(place, place)
  }
  const goTo = (range: string): boolean => {
    const isThere = tools.run({ do: 'select', range: range.trim() }) !== undefined
    if (isThere) focusGrid()
    return isThere
  }
  const leave = (): void => {
    write(null)
    focusGrid()
  }
  const follow = (meaning: Meaning): void => {
    switch (meaning.do) {
      case 'go':
        return select(meaning.extends ? anchor : meaning.to, meaning.to)
      case 'select':
        return selectBox(boxFor(state, meaning.what))
      case 'edit':
        return open(typedAt(state.sheet.cells, active))
      case 'write':
        return open('')
      case 'leave':
        return
      default:
        pressTool(meaning.do, tools)
    }
  }
  return { draft, focus, field, write, enter, leave, goTo, point, follow, focusGrid }
}

type Named = Exclude<Meaning['do'], 'go' | 'select' | 'edit' | 'write' | 'leave'>

/** The keys of the buttons above the grid. */
function pressTool(name: Named, { run, range, copy, paste }: SheetTools): void {
  switch (name) {
    case 'copy':
      return copy()
    case 'paste':
      return paste()
    case 'clear':
      return void run({ do: 'clear', range })
    case 'undo':
      return void run({ do: 'undo' })
    default:
      run({ do: 'fill', range, direction: name })
  }
}

function boxFor(state: SpreadsheetState, what: 'row' | 'column' | 'table'): Box {
  if (what === 'table') return currentTable(state)
  const { anchor, active } = state.selection
  const { from, to } = boxBetween(anchor, active)
  const { rows, columns } = sizeOfCells(state.sheet.cells)
  return what === 'row'
    ? { from: { row: from.row, column: 0 }, to: { row: to.row, column: columns - 1 } }
    : { from: { row: 0, column: from.column }, to: { row: rows - 1, column: to.column } }
}

function placeAfter(state: SpreadsheetState, step: Exclude<Step, 'stay'>): Place {
  const { cells, filter } = state.sheet
  const { active } = state.selection
  const { columns } = sizeOfCells(cells)
  const visible = visibleRows(cells, filter)
  switch (step) {
    case 'down':
      return { ...active, row: rowFrom({ visible }, active.row, 1) }
    case 'up':
      return { ...active, row: rowFrom({ visible }, active.row, -1) }
    case 'right':
      return { ...active, column: Math.min(columns - 1, active.column + 1) }
    case 'left':
      return { ...active, column: Math.max(0, active.column - 1) }
  }
}

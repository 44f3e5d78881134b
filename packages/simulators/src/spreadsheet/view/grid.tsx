import { VisuallyHidden } from '@orga/ui'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { shownAt } from '../answer.ts'
import { isFault } from '../formula/values.ts'
import { messages } from '../messages.fr.ts'
import type { SpreadsheetState } from '../model.ts'
import { boxBetween, isIn, letterOf, nameOf, type Place, placesIn, samePlace } from '../sheet/address.ts'
import { visibleRows } from '../sheet/filter.ts'
import { isFormula, sizeOfCells, typedAt, worthOf } from '../sheet/sheet.ts'
import { type Meaning, readGridKey } from './grid-keys.ts'
import styles from './view.module.css'

type GridProps = {
  readonly state: SpreadsheetState
  /** What is being written into the active cell; null while nothing is. */
  readonly draft: string | null
  /** Counts up when the active cell is to take the focus. */
  readonly focus: number
  readonly onMeaning: (meaning: Meaning) => void
  /** A press with a pointer; `draws` when it goes on from a cell before. */
  readonly onPoint: (place: Place, draws: boolean) => void
  readonly hint: string
}

/** The cells, with one tab stop: arrows move between them. */
export function Grid({ state, draft, focus, onMeaning, onPoint, hint }: GridProps) {
  const { cells, filter } = state.sheet
  const { anchor, active } = state.selection
  const size = sizeOfCells(cells)
  const visible = visibleRows(cells, filter)
  const box = boxBetween(anchor, active)
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (focus > 0) table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
  }, [focus])
  const press = (event: KeyboardEvent): void => {
    const { key, shiftKey: shift, ctrlKey, metaKey, altKey: alt } = event
    const pressed = {
      key,
      shift,
      control: ctrlKey || metaKey,
      alt,
      altGraph: event.getModifierState('AltGraph'),
    }
    const meaning = readGridKey(pressed, { active, size, visible })
    if (!meaning) return
    // A sign that is written must still arrive: in the field that takes the focus.
    if (meaning.do !== 'write') event.preventDefault()
    onMeaning(meaning)
  }
  const point = (event: MouseEvent, place: Place): void => {
    if (event.button !== 0) return
    event.preventDefault()
    onPoint(place, event.shiftKey)
  }
  const columns = Array.from({ length: size.columns }, (_, column) => column)
  return (
    <div className={styles['scroll']}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is one
        role="grid"
        aria-label={messages.grid(state.title)}
        aria-describedby={hint}
        aria-multiselectable="true"
        aria-rowcount={size.rows + 1}
        aria-colcount={size.columns + 1}
        className={styles['grid']}
        onKeyDown={press}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles['corner']}>
              <VisuallyHidden>{messages.row}</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                data-chosen={column >= box.from.column && column <= box.to.column}
                style={{ minInlineSize: `${widthOf(state, column)}ch` }}
              >
                {letterOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((_, row) =>
            visible[row] ? (
              <Row
                // oxlint-disable-next-line react/no-array-index-key -- a row of a sheet is its number
                key={row}
                row={row}
                state={state}
                draft={draft}
                onPoint={point}
                onDraw={(place) => onPoint(place, true)}
                onEdit={() => onMeaning({ do: 'edit' })}
              />
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Pick<GridProps, 'state' | 'draft'> & {
  readonly row: number
  readonly onPoint: (event: MouseEvent, place: Place) => void
  readonly onDraw: (place: Place) => void
  readonly onEdit: () => void
}

function Row({ row, state, draft, onPoint, onDraw, onEdit }: RowProps) {
  const { anchor, active } = state.selection
  const box = boxBetween(anchor, active)
  return (
    <tr aria-rowindex={row + 2}>
      <th scope="row" data-chosen={row >= box.from.row && row <= box.to.row}>
        {row + 1}
      </th>
      {(state.sheet.cells[row] ?? []).map((_, column) => {
        const place = { row, column }
        const isActive = samePlace(place, active)
        return (
          <Cell
            key={nameOf(place)}
            column={column}
            {...lookOf(state, place)}
            shown={isActive && draft !== null ? draft : shownAt(state, place)}
            isActive={isActive}
            isChosen={isIn(place, box)}
            onDown={(event) => onPoint(event, place)}
            onOver={(event) => event.buttons === 1 && onDraw(place)}
            onTwice={onEdit}
          />
        )
      })}
    </tr>
  )
}

const narrowest = 7
const widest = 24

/** Wide enough for what it shows, within reason. */
function widthOf(state: SpreadsheetState, column: number): number {
  const { rows } = sizeOfCells(state.sheet.cells)
  const places = placesIn({ from: { row: 0, column }, to: { row: rows - 1, column } })
  const longest = Math.max(...places.map((place) => shownAt(state, place).length))
  return Math.min(widest, Math.max(narrowest, longest + 2))
}

/** Numbers stand on the right, texts on the left, as in every sheet: it shows what is a number. */
function lookOf(state: SpreadsheetState, place: Place): Pick<CellProps, 'kind' | 'formula'> {
  const { cells } = state.sheet
  const { value } = worthOf(cells)(place)
  const typed = typedAt(cells, place)
  return {
    kind: isFault(value) ? 'fault' : typeof value === 'number' ? 'number' : 'text',
    formula: isFormula(typed) ? typed : '',
  }
}

type CellProps = {
  readonly column: number
  readonly kind: 'fault' | 'number' | 'text'
  readonly formula: string
  readonly shown: string
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly onDown: (event: MouseEvent) => void
  readonly onOver: (event: MouseEvent) => void
  readonly onTwice: () => void
}

function Cell({ column, kind, formula, shown, isActive, isChosen, ...on }: CellProps) {
  return (
    <td
      aria-colindex={column + 2}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      data-kind={kind}
      data-active={isActive || undefined}
      onMouseDown={on.onDown}
      onMouseEnter={on.onOver}
      onDoubleClick={on.onTwice}
    >
      {shown}
      {formula === '' ? null : <VisuallyHidden>{`, ${messages.formulaIs(formula)}`}</VisuallyHidden>}
    </td>
  )
}

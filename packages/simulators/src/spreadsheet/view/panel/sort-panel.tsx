import { useState } from 'react'
import { messages } from '../../messages.fr.ts'
import { currentTable, type SpreadsheetState } from '../../model.ts'
import { boxBetween, letterOf, nameOfBox, samePlace } from '../../sheet/address.ts'
import { columnChoices } from './column-choices.ts'
import { Choice, Panel } from './panel.tsx'
import type { SheetTools } from '../use-sheet.ts'

export type TaskProps = {
  readonly state: SpreadsheetState
  readonly tools: SheetTools
  readonly onDone: () => void
}

const orders = [
  ['up', messages.ascending],
  ['down', messages.descending],
] as const

/** Which rows, by which columns, in which order. */
export function SortPanel({ state, tools, onDone }: TaskProps) {
  const { anchor, active } = state.selection
  const table = currentTable(state)
  const selection = boxBetween(anchor, active)
  const hasChoice = !samePlace(anchor, active) && nameOfBox(selection) !== nameOfBox(table)
  const [what, setWhat] = useState('table')
  const box = what === 'table' ? table : selection
  const [header, setHeader] = useState(true)
  const hasHeader = header && box.from.row === table.from.row
  const columns = columnChoices(state, box, hasHeader)
  const isInTable = active.column >= table.from.column && active.column <= table.to.column
  const [by, setBy] = useState(letterOf(isInTable ? active.column : table.from.column))
  const [order, setOrder] = useState('up')
  const [then, setThen] = useState('')
  const [thenOrder, setThenOrder] = useState('up')
  const first = columns.some(([letter]) => letter === by) ? by : (columns[0]?.[0] ?? by)
  const confirm = (): void => {
    const done = tools.run({
      do: 'sort',
      by: first,
      descending: order === 'down',
      thenBy: then,
      thenDescending: thenOrder === 'down',
      range: nameOfBox(box),
      header: hasHeader,
    })
    if (done) onDone()
  }
  return (
    <Panel label={messages.sort} confirm={messages.doSort} onConfirm={confirm} onClose={onDone}>
      {hasChoice ? (
        <Choice
          label={messages.what}
          value={what}
          options={[
            ['table', messages.wholeTable(nameOfBox(table))],
            ['selection', messages.selectionOnly(nameOfBox(selection))],
          ]}
          onChange={setWhat}
        />
      ) : null}
      <Choice label={messages.sortBy} value={first} options={columns} onChange={setBy} />
      <Choice label={messages.order} value={order} options={orders} onChange={setOrder} />
      <Choice
        label={messages.thenBy}
        value={then}
        options={[['', messages.none], ...columns.filter(([letter]) => letter !== first)]}
        onChange={setThen}
      />
      {then === '' ? null : (
        <Choice label={messages.order} value={thenOrder} options={orders} onChange={setThenOrder} />
      )}
      {box.from.row === table.from.row ? (
        <label>
          <input type="checkbox" checked={header} onChange={(event) => setHeader(event.target.checked)} />
          {messages.header}
        </label>
      ) : null}
    </Panel>
  )
}

import { useState } from 'react'
import { shownAt } from '../../answer.ts'
import { messages } from '../../messages.fr.ts'
import { currentTable, type SpreadsheetState } from '../../model.ts'
import { letterOf } from '../../sheet/address.ts'
import { conditions, type Test } from '../../sheet/filter.ts'
import { columnChoices } from './column-choices.ts'
import { Choice, Entry, Panel } from './panel.tsx'
import type { TaskProps } from './sort-panel.tsx'
import type { SheetTools } from '../use-sheet.ts'
import styles from './panel.module.css'

/** A condition that the rows of the table must meet to stay on the screen. */
export function FilterPanel({ state, tools, onDone }: TaskProps) {
  const table = currentTable(state)
  const { active } = state.selection
  const columns = columnChoices(state, table, true)
  const isInTable = active.column >= table.from.column && active.column <= table.to.column
  const [column, setColumn] = useState(letterOf(isInTable ? active.column : table.from.column))
  const [is, setIs] = useState<Test['is']>('equal')
  const [value, setValue] = useState('')
  const confirm = (): void => {
    if (tools.run({ do: 'filter', column, is, value })) onDone()
  }
  return (
    <Panel label={messages.filter} confirm={messages.addFilter} onConfirm={confirm} onClose={onDone}>
      <Choice label={messages.filterBy} value={column} options={columns} onChange={setColumn} />
      <Choice
        label={messages.condition}
        value={is}
        options={conditions.map((one) => [one, messages.conditions[one]] as const)}
        onChange={(next) => setIs(conditions.find((one) => one === next) ?? 'equal')}
      />
      <Entry label={messages.value} value={value} onChange={setValue} />
    </Panel>
  )
}

type FiltersProps = {
  readonly state: SpreadsheetState
  readonly tools: SheetTools
  readonly onRemoved: () => void
}

/** What hides rows now, each with a button that takes it away. */
export function Filters({ state, tools, onRemoved }: FiltersProps) {
  const { filter } = state.sheet
  if (!filter) return null
  return (
    <ul aria-label={messages.filters} className={styles['filters']}>
      {filter.tests.map((test, index) => {
        const title = shownAt(state, { row: filter.box.from.row, column: test.column })
        const text = messages.filtered(title, messages.conditions[test.is], test.value)
        return (
          // oxlint-disable-next-line react/no-array-index-key -- two filters may say the same
          <li key={index}>
            <button
              type="button"
              aria-label={messages.removeFilter(text)}
              onClick={() => tools.run({ do: 'unfilter', number: index + 1 }) && onRemoved()}
            >
              {text}
              <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
                <path d="M2 2l8 8M10 2l-8 8" />
              </svg>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

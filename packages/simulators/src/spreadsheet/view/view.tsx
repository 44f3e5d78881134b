import { useId, useRef, useState } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { formatAt } from '../answer.ts'
import { messages } from '../messages.fr.ts'
import type { SpreadsheetState } from '../model.ts'
import type { SpreadsheetSettings } from '../settings.ts'
import { nameOf } from '../sheet/address.ts'
import { typedAt } from '../sheet/sheet.ts'
import { ChartPanel } from './panel/chart-panel.tsx'
import { ChartFigure } from './chart/chart.tsx'
import { FilterPanel, Filters } from './panel/filter-panel.tsx'
import { Foot } from './foot.tsx'
import { FormulaBar } from './formula-bar.tsx'
import { Grid } from './grid.tsx'
import { SortPanel } from './panel/sort-panel.tsx'
import { type Task, Toolbar } from './toolbar.tsx'
import { useEdit } from './use-edit.ts'
import { useSheet } from './use-sheet.ts'
import styles from './view.module.css'

const panels = { sort: SortPanel, filter: FilterPanel, chart: ChartPanel }

/** A sheet: one field writes into the active cell, a grid shows them all, and every tool has a button. */
export function SpreadsheetView({ state, onChange }: ViewProps<SpreadsheetSettings, SpreadsheetState>) {
  const tools = useSheet(state, onChange)
  const edit = useEdit(state, tools)
  const [task, setTask] = useState<Task | null>(null)
  const window = useRef<HTMLElement>(null)
  const hint = useId()
  const { active } = state.selection
  const { chart } = state.sheet
  const close = (): void => {
    setTask(null)
    window.current?.querySelector<HTMLElement>(`[data-task="${task}"]`)?.focus()
  }
  const Open = task ? panels[task] : null
  return (
    <section ref={window} aria-label={messages.label(state.title)} className={styles['window']}>
      <Toolbar
        tools={tools}
        format={formatAt(state, active)}
        task={task}
        onTask={(next) => setTask(next === task ? null : next)}
      />
      {Open ? <Open key={task} state={state} tools={tools} onDone={close} /> : null}
      <Filters state={state} tools={tools} onRemoved={edit.focusGrid} />
      <FormulaBar
        range={tools.range}
        active={nameOf(active)}
        typed={typedAt(state.sheet.cells, active)}
        draft={edit.draft}
        field={edit.field}
        onGo={edit.goTo}
        onDraft={edit.write}
        onEnter={edit.enter}
        onLeave={edit.leave}
      />
      <p className={styles['problem']} hidden={tools.problem === ''}>
        {tools.problem}
      </p>
      <Grid
        state={state}
        draft={edit.draft}
        focus={edit.focus}
        hint={hint}
        onMeaning={edit.follow}
        onPoint={edit.point}
      />
      <Foot state={state} hint={hint} />
      {chart ? (
        <ChartFigure
          state={state}
          chart={chart}
          onRemove={() => {
            if (tools.run({ do: 'unchart' })) edit.focusGrid()
          }}
        />
      ) : null}
    </section>
  )
}

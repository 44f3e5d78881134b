import { useState } from 'react'
import { messages } from '../../messages.fr.ts'
import { boxBetween, nameOfBox, sizeOf } from '../../sheet/address.ts'
import { type ChartType, chartTypes } from '../../sheet/chart.ts'
import type { SpreadsheetState } from '../../model.ts'
import { Choice, Entry, Panel } from './panel.tsx'
import type { TaskProps } from './sort-panel.tsx'

/** Two columns that are selected are names and values, as in every sheet. */
function rangesFrom({ selection: { anchor, active } }: SpreadsheetState): { labels: string; values: string } {
  const box = boxBetween(anchor, active)
  const { rows, columns } = sizeOf(box)
  if (rows === 1 && columns === 1) return { labels: '', values: '' }
  if (columns !== 2 || rows < 2) return { labels: '', values: nameOfBox(box) }
  const [left, right] = [box.from.column, box.to.column]
  return {
    labels: nameOfBox({ from: box.from, to: { row: box.to.row, column: left } }),
    values: nameOfBox({ from: { row: box.from.row, column: right }, to: box.to }),
  }
}

/** What is drawn, how, and what is written on it. */
export function ChartPanel({ state, tools, onDone }: TaskProps) {
  const { chart } = state.sheet
  const [first] = useState(() =>
    chart
      ? { labels: chart.labels ? nameOfBox(chart.labels) : '', values: nameOfBox(chart.values) }
      : rangesFrom(state),
  )
  const [type, setType] = useState<ChartType>(chart?.type ?? 'bar')
  const [labels, setLabels] = useState(first.labels)
  const [values, setValues] = useState(first.values)
  const [title, setTitle] = useState(chart?.title ?? '')
  const [across, setAcross] = useState(chart?.across ?? '')
  const [up, setUp] = useState(chart?.up ?? '')
  const confirm = (): void => {
    if (tools.run({ do: 'chart', type, labels: labels.trim(), values: values.trim(), title, across, up }))
      onDone()
  }
  return (
    <Panel label={messages.chart} confirm={messages.draw} onConfirm={confirm} onClose={onDone}>
      <Choice
        label={messages.chartType}
        value={type}
        options={chartTypes.map((one) => [one, messages.types[one]] as const)}
        onChange={(next) => setType(chartTypes.find((one) => one === next) ?? 'bar')}
      />
      <Entry label={messages.labels} value={labels} onChange={setLabels} />
      <Entry label={messages.values} value={values} onChange={setValues} />
      <Entry label={messages.chartTitle} value={title} onChange={setTitle} />
      {type === 'pie' ? null : (
        <>
          <Entry label={messages.across} value={across} onChange={setAcross} />
          <Entry label={messages.up} value={up} onChange={setUp} />
        </>
      )}
    </Panel>
  )
}

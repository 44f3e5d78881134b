import { VisuallyHidden } from '@orga/ui'
import { useId } from 'react'
import { messages } from '../../messages.fr.ts'
import type { SpreadsheetState } from '../../model.ts'
import { type Chart, pointsOf } from '../../sheet/chart.ts'
import { AxesChart } from './axes-chart.tsx'
import { PieChart } from './pie-chart.tsx'
import styles from './chart.module.css'

type ChartProps = {
  readonly state: SpreadsheetState
  readonly chart: Chart
  readonly onRemove: () => void
}

/** A drawing, and the same in words for whoever does not see it. */
export function ChartFigure({ state, chart, onRemove }: ChartProps) {
  const id = useId()
  const points = pointsOf(state.sheet, chart)
  const title = chart.title === '' ? messages.untitled : chart.title
  return (
    <figure className={styles['chart']}>
      <figcaption id={id}>{title}</figcaption>
      {chart.type === 'pie' ? (
        <PieChart points={points} label={id} />
      ) : (
        <AxesChart chart={chart} points={points} label={id} />
      )}
      <VisuallyHidden>
        {messages.chart} {messages.inWords[chart.type]}. {chart.across} {chart.up}{' '}
        {points.map(({ label, shown }) => `${label}\u00a0: ${shown}`).join('\u202f; ')}
      </VisuallyHidden>
      <button type="button" onClick={onRemove}>
        {messages.removeChart}
      </button>
    </figure>
  )
}

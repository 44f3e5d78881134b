import type { Chart, Point } from '../sheet/chart.ts'
import { showValue } from '../sheet/show-value.ts'
import { roundTicks } from './scale.ts'
import styles from './view.module.css'

const width = 560
const height = 300
const edges = { top: 16, right: 12, bottom: 64, left: 64 }
const inner = { width: width - edges.left - edges.right, height: height - edges.top - edges.bottom }
/** Signs of a label that fit under one column. */
const signWidth = 7.5

type AxesProps = { readonly chart: Chart; readonly points: readonly Point[]; readonly label: string }

/** Columns or a curve between two axes. The height always begins at nought: nothing looks larger than it is. */
export function AxesChart({ chart, points, label }: AxesProps) {
  const ticks = roundTicks(points.map(({ value }) => value))
  const [low = 0] = ticks
  const high = ticks.at(-1) ?? 1
  const heightOf = (value: number): number =>
    edges.top + inner.height - ((value - low) / (high - low)) * inner.height
  const band = inner.width / Math.max(1, points.length)
  const middleOf = (index: number): number => edges.left + band * (index + 0.5)
  return (
    <svg role="img" aria-labelledby={label} viewBox={`0 0 ${width} ${height}`} className={styles['drawing']}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={styles['rule']} d={`M${edges.left} ${heightOf(tick)}h${inner.width}`} />
          <text x={edges.left - 8} y={heightOf(tick) + 4} textAnchor="end">
            {showValue(tick, 'general')}
          </text>
        </g>
      ))}
      {chart.type === 'line' ? (
        <path
          className={styles['curve']}
          d={points
            .map(({ value }, index) => `${index === 0 ? 'M' : 'L'}${middleOf(index)} ${heightOf(value)}`)
            .join('')}
        />
      ) : null}
      {points.map(({ label: name, value, shown }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two columns may have one name
        <g key={index}>
          <title>{`${name}\u00a0: ${shown}`}</title>
          {chart.type === 'line' ? (
            <circle className={styles['dot']} cx={middleOf(index)} cy={heightOf(value)} r="4.5" />
          ) : (
            <rect
              className={styles['column']}
              x={middleOf(index) - band * 0.32}
              y={Math.min(heightOf(value), heightOf(0))}
              width={band * 0.64}
              height={Math.abs(heightOf(value) - heightOf(0))}
            />
          )}
          <Under x={middleOf(index)} text={name} room={band} />
        </g>
      ))}
      <path
        className={styles['axis']}
        d={`M${edges.left} ${edges.top}v${inner.height}M${edges.left} ${heightOf(Math.max(0, low))}h${inner.width}`}
      />
      <text
        className={styles['axisTitle']}
        x={edges.left + inner.width / 2}
        y={height - 6}
        textAnchor="middle"
      >
        {chart.across}
      </text>
      <text
        className={styles['axisTitle']}
        transform={`translate(14 ${edges.top + inner.height / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {chart.up}
      </text>
    </svg>
  )
}

/** A name below its column: aslant where it is long, cut where it is too long. */
function Under({ x, text, room }: { readonly x: number; readonly text: string; readonly room: number }) {
  const y = edges.top + inner.height + 18
  if (text.length * signWidth <= room)
    return (
      <text x={x} y={y} textAnchor="middle">
        {text}
      </text>
    )
  const cut = text.length > 9 ? `${text.slice(0, 8)}…` : text
  return (
    <text transform={`translate(${x + 4} ${y - 4}) rotate(-32)`} textAnchor="end">
      {cut}
    </text>
  )
}

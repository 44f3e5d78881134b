import type { Chart, Point } from '../../sheet/chart.ts'
import { showValue } from '../../sheet/show-value.ts'
import { roundTicks } from './scale.ts'
import styles from './chart.module.css'

const width = 440
const height = 280
const left = 64
const inner = { width: width - left - 10, top: 14 }
/** How much room a sign takes on a phone, where letters are drawn larger. */
const signWidth = 10.5

type AxesProps = { readonly chart: Chart; readonly points: readonly Point[]; readonly label: string }

/** Columns or a curve between two axes. The height always begins at nought: nothing looks larger than it is. */
export function AxesChart({ chart, points, label }: AxesProps) {
  const ticks = roundTicks(points.map(({ value }) => value))
  const [low = 0] = ticks
  const high = ticks.at(-1) ?? 1
  const band = inner.width / Math.max(1, points.length)
  const isAslant = points.some(({ label: name }) => name.length * signWidth > band)
  const bottom = height - (isAslant ? 72 : 30) - (chart.across === '' ? 0 : 24)
  const heightOf = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - inner.top)
  const middleOf = (index: number): number => left + band * (index + 0.5)
  return (
    <svg role="img" aria-labelledby={label} viewBox={`0 0 ${width} ${height}`} className={styles['drawing']}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={styles['rule']} d={`M${left} ${heightOf(tick)}h${inner.width}`} />
          <text x={left - 8} y={heightOf(tick) + 4} textAnchor="end">
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
          <Under x={middleOf(index)} y={bottom} text={name} isAslant={isAslant} />
        </g>
      ))}
      <path
        className={styles['axis']}
        d={`M${left} ${inner.top}V${bottom}M${left} ${heightOf(Math.max(0, low))}h${inner.width}`}
      />
      <text className={styles['axisTitle']} x={left + inner.width / 2} y={height - 6} textAnchor="middle">
        {chart.across}
      </text>
      <text
        className={styles['axisTitle']}
        transform={`translate(14 ${(inner.top + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {chart.up}
      </text>
    </svg>
  )
}

type UnderProps = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly isAslant: boolean
}

/** A name below its column: aslant where one of them is long, cut where it is too long. */
function Under({ x, y, text, isAslant }: UnderProps) {
  if (!isAslant)
    return (
      <text x={x} y={y + 22} textAnchor="middle">
        {text}
      </text>
    )
  return (
    <text transform={`translate(${x + 6} ${y + 18}) rotate(-35)`} textAnchor="end">
      {text.length > 10 ? `${text.slice(0, 9)}…` : text}
    </text>
  )
}

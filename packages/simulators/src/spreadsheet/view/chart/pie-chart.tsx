import { useId } from 'react'
import type { Point } from '../../sheet/chart.ts'
import { showValue } from '../../sheet/show-value.ts'
import styles from './chart.module.css'

const radius = 100

/** Five colours, and a hatching from the sixth on: never two slices side by side that look the same. */
const colours = 5

type PieProps = { readonly points: readonly Point[]; readonly label: string }

/** Shares of a whole; each is named beside the drawing with its share. */
export function PieChart({ points, label }: PieProps) {
  const hatch = useId()
  const positive = points.filter(({ value }) => value > 0)
  const sum = positive.reduce((total, { value }) => total + value, 0)
  const slices = positive.map((point, index) => {
    const before = positive.slice(0, index).reduce((total, { value }) => total + value, 0)
    return { ...point, from: before / sum, share: point.value / sum }
  })
  return (
    <div className={styles['pie']}>
      <svg role="img" aria-labelledby={label} viewBox="-104 -104 208 208">
        <defs>
          <pattern
            id={hatch}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="3" height="8" fill="var(--surface)" />
          </pattern>
        </defs>
        {slices.map(({ label: name, shown, from, share }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two slices may have one name
          <g key={index} data-colour={(index % colours) + 1}>
            <title>{`${name}\u00a0: ${shown}`}</title>
            <path d={sliceOf(from, share)} />
            {index % 2 === 1 ? <path d={sliceOf(from, share)} style={{ fill: `url(#${hatch})` }} /> : null}
          </g>
        ))}
      </svg>
      <ul aria-hidden="true">
        {slices.map(({ label: name, share }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two slices may have one name
          <li key={index} data-colour={(index % colours) + 1} data-hatched={index % 2 === 1}>
            {name}
            {'\u00a0: '}
            {showValue(share, 'percent')}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** From the top, clockwise; a whole is a circle. */
function sliceOf(from: number, share: number): string {
  if (share > 0.9999) return `M0 ${-radius}A${radius} ${radius} 0 1 1 -0.01 ${-radius}Z`
  const at = (part: number): string => {
    const angle = part * 2 * Math.PI
    return `${(Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`
  }
  return `M0 0L${at(from)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(from + share)}Z`
}

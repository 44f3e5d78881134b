import styles from './meter.module.css'

type MeterProps = {
  /** What is measured, for screen readers. */
  readonly label: string
  readonly value: number
  readonly max: number
  /** The same in words, shown beside the bar: “12 sur 28”. */
  readonly text: string
  /** A domain’s colour instead of the blue. */
  readonly area?: number | undefined
}

/** A share of a whole, such as mastered skills; never without its words. */
export function Meter({ label, value, max, text, area }: MeterProps) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0
  return (
    <span className={styles['meter']}>
      <svg
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        width="100%"
        height="10"
        className={styles['bar']}
        data-area={area}
      >
        <rect x="0.5" y="0.5" width="99%" height="9" rx="4.5" className={styles['track']} />
        {share > 0 ? <rect width={`${share * 100}%`} height="10" rx="5" className={styles['fill']} /> : null}
      </svg>
      <span className={styles['text']}>{text}</span>
    </span>
  )
}

import styles from './progress-bar.module.css'

type ProgressBarProps = {
  /** What progresses, for screen readers. */
  readonly label: string
  /** Absent while nobody knows how much is left. */
  readonly value?: number | undefined
  readonly max: number
  /** The value in words, such as “12 élèves sur 28”. */
  readonly text?: string
}

/** How far a task has come; the words beside it say the same as the bar. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const known = value === undefined ? undefined : Math.min(Math.max(value, 0), max)
  return (
    <div className={styles['progress']}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={known}
        aria-valuetext={text}
      >
        <svg aria-hidden="true" width="100%" height="12" className={styles['bar']}>
          <rect width="100%" height="12" rx="6" className={styles['track']} />
          {known === undefined ? (
            <rect width="30%" height="12" rx="6" className={styles['waiting']} />
          ) : (
            <rect
              width={`${max > 0 ? (known / max) * 100 : 0}%`}
              height="12"
              rx="6"
              className={styles['fill']}
            />
          )}
        </svg>
      </div>
      {text ? <span className={styles['text']}>{text}</span> : null}
    </div>
  )
}

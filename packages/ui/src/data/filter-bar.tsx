import type { ReactNode } from 'react'
import styles from './filter-bar.module.css'

/** Filters above a list: chips, a search field, and how many there are in all. */
export function FilterBar({
  label,
  children,
  count,
}: {
  readonly label: string
  readonly children: ReactNode
  /** Such as “28 élèves”; read out when it changes. */
  readonly count?: string
}) {
  return (
    <div role="search" aria-label={label} className={styles['bar']}>
      {children}
      {count === undefined ? null : (
        <p role="status" className={styles['count']}>
          {count}
        </p>
      )}
    </div>
  )
}

type Choice<Value extends string> = { readonly value: Value; readonly label: string }

type ChipsProps<Value extends string> = {
  /** What is chosen, such as “État”. */
  readonly legend: string
  /** Whether the legend is seen too, where the chips do not say by themselves what they are about. */
  readonly titled?: boolean
  readonly name: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One choice among a few, as chips: radio buttons underneath, so arrows move among them. */
export function Chips<Value extends string>({
  legend,
  titled = false,
  name,
  choices,
  value,
  onChange,
}: ChipsProps<Value>) {
  return (
    <fieldset className={styles['chips']}>
      <legend className={titled ? styles['title'] : 'visually-hidden'}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['chip']}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}

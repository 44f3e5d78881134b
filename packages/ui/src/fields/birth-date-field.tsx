import { useUiTexts } from '../texts.ts'
import { FieldError, fieldIds, type FieldProps } from './field.tsx'
import styles from './field.module.css'

/** Day, month and year in three fields, as on an identity card; read them with `birthDateFrom`. */
export function BirthDateField({ name, label, hint, error, required }: FieldProps) {
  const texts = useUiTexts()
  const ids = fieldIds({ name, hint, error })
  const parts = [
    { key: 'day', label: texts.day, length: 2, autoComplete: 'bday-day' },
    { key: 'month', label: texts.month, length: 2, autoComplete: 'bday-month' },
    { key: 'year', label: texts.year, length: 4, autoComplete: 'bday-year' },
  ]
  return (
    <fieldset className={styles['field']} aria-describedby={ids.describedBy}>
      <legend className={styles['label']}>
        {required ? <span aria-hidden="true">* </span> : null}
        {label}
      </legend>
      {hint ? (
        <div id={ids.hint} className={styles['hint']}>
          {hint}
        </div>
      ) : null}
      <div className={styles['parts']}>
        {parts.map((part, index) => (
          <label key={part.key} className={styles['part']}>
            {part.label}
            <input
              // The error summary leads to the first of the three.
              id={index === 0 ? ids.control : `${ids.control}-${part.key}`}
              name={`${name}-${part.key}`}
              inputMode="numeric"
              autoComplete={part.autoComplete}
              maxLength={part.length}
              aria-required={required || undefined}
              aria-invalid={error ? true : undefined}
              className={`${styles['control']} ${part.length === 4 ? styles['wide'] : ''}`}
            />
          </label>
        ))}
      </div>
      <FieldError id={ids.error} error={error} />
    </fieldset>
  )
}

/** The date typed, as YYYY-MM-DD: empty when nothing was typed, and not a date when it is not one. */
export function birthDateFrom(data: FormData, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    String(data.get(`${name}-${part}`) ?? '').trim(),
  )
  if (!day && !month && !year) return ''
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

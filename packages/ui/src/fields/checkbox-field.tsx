import type { InputHTMLAttributes } from 'react'
import { controlAttributes, FieldError, fieldIds, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Native = Pick<InputHTMLAttributes<HTMLInputElement>, 'defaultChecked' | 'checked' | 'onChange' | 'value'>

/** A box to tick; its label may hold a link. */
export function CheckboxField({ name, label, hint, error, required, ...native }: FieldProps & Native) {
  const field = { name, label, hint, error, required: required ?? false }
  const ids = fieldIds(field)
  return (
    <div className={styles['field']}>
      <div className={styles['choice']}>
        <input {...controlAttributes(field)} {...native} type="checkbox" />
        <div>
          <label htmlFor={ids.control}>
            {required ? <span aria-hidden="true">* </span> : null}
            {label}
          </label>
          {hint ? (
            <div id={ids.hint} className={styles['hint']}>
              {hint}
            </div>
          ) : null}
        </div>
      </div>
      <FieldError id={ids.error} error={error} />
    </div>
  )
}

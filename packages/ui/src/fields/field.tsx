import type { ReactNode } from 'react'
import styles from './field.module.css'

export type FieldProps = {
  /** Also the key of the value in the form's data. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and what to do; empty or absent when all is well. */
  readonly error?: string | undefined
  readonly required?: boolean
}

/** Ids of one field: the control, and what describes it. A form has one field per name. */
export function fieldIds({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  const control = `field-${name}`
  const described = [hint ? `${control}-hint` : '', error ? `${control}-error` : ''].filter(Boolean)
  return {
    control,
    hint: `${control}-hint`,
    error: `${control}-error`,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
  }
}

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes(field: Pick<FieldProps, 'name' | 'hint' | 'error' | 'required'>) {
  const ids = fieldIds(field)
  return {
    id: ids.control,
    name: field.name,
    'aria-describedby': ids.describedBy,
    'aria-invalid': field.error ? (true as const) : undefined,
    'aria-required': field.required ? (true as const) : undefined,
  }
}

/** Label, hint and error around one control. */
export function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  const ids = fieldIds(field)
  return (
    <div className={styles['field']}>
      <label htmlFor={ids.control} className={styles['label']}>
        {field.required ? <span aria-hidden="true">* </span> : null}
        {field.label}
      </label>
      {field.hint ? (
        <div id={ids.hint} className={styles['hint']}>
          {field.hint}
        </div>
      ) : null}
      {children}
      <FieldError id={ids.error} error={field.error} />
    </div>
  )
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (!error) return null
  return (
    <p id={id} className={styles['error']}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path
          d="M8 1 15 14.5H1z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        <path d="M8 6v4.2M8 11.6v1.2" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <span>{error}</span>
    </p>
  )
}

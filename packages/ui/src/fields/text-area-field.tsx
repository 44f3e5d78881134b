import type { TextareaHTMLAttributes } from 'react'
import { controlAttributes, Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Native = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'rows' | 'defaultValue' | 'value' | 'onChange' | 'maxLength' | 'spellCheck' | 'autoCapitalize'
>

/** Several lines of text. */
export function TextAreaField({ name, label, hint, error, required, ...native }: FieldProps & Native) {
  const field = { name, label, hint, error, required: required ?? false }
  return (
    <Field {...field}>
      <textarea rows={4} {...controlAttributes(field)} {...native} className={styles['control']} />
    </Field>
  )
}

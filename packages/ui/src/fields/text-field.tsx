import type { InputHTMLAttributes } from 'react'
import { controlAttributes, Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'autoComplete'
  | 'autoCapitalize'
  | 'spellCheck'
  | 'inputMode'
  | 'defaultValue'
  | 'value'
  | 'onChange'
  | 'maxLength'
  | 'placeholder'
>

export type TextFieldProps = FieldProps & Native & { readonly type?: 'text' | 'email' | 'search' | 'tel' }

/** One line of text. Never blocks typing or pasting. */
export function TextField({ name, label, hint, error, required, type = 'text', ...native }: TextFieldProps) {
  const field = { name, label, hint, error, required: required ?? false }
  return (
    <Field {...field}>
      <input {...controlAttributes(field)} {...native} type={type} className={styles['control']} />
    </Field>
  )
}

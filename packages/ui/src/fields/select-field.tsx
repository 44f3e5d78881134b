import type { SelectHTMLAttributes } from 'react'
import { controlAttributes, Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type Native = Pick<SelectHTMLAttributes<HTMLSelectElement>, 'defaultValue' | 'value' | 'onChange'>
type Option = { readonly value: string; readonly label: string }

/** A choice among a few, in the browser’s own list. */
export function SelectField({
  name,
  label,
  hint,
  error,
  required,
  options,
  ...native
}: FieldProps & Native & { readonly options: readonly Option[] }) {
  const field = { name, label, hint, error, required: required ?? false }
  return (
    <Field {...field}>
      <select {...controlAttributes(field)} {...native} className={styles['control']}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

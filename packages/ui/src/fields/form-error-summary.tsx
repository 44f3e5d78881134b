import { useEffect, useRef } from 'react'
import { useUiTexts } from '../texts.ts'
import styles from './form-error-summary.module.css'

type FieldMessage = { readonly name: string; readonly label: string; readonly message: string }

type FormErrorSummaryProps = {
  readonly errors: readonly FieldMessage[]
  /** Counts the tries to send: at each failed one the summary takes the focus. */
  readonly attempt: number
}

/** Says at the top of a form what is to be corrected, and leads to each field. */
export function FormErrorSummary({ errors, attempt }: FormErrorSummaryProps) {
  const texts = useUiTexts()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby="form-error-summary"
      className={styles['summary']}
    >
      <h2 id="form-error-summary">{texts.errorSummary(errors.length)}</h2>
      <ul>
        {errors.map(({ name, label, message }) => (
          <li key={name}>
            <a
              href={`#field-${name}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(`field-${name}`)?.focus()
              }}
            >
              {label}
            </a>
            {`\u00A0: ${message}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

import { Button } from '@orga/ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { messages } from '../messages.fr.ts'
import { fieldKey } from '../model/forms.ts'
import type { BrowserState } from '../model/state.ts'
import type { FieldData, FormBlock } from '../settings.ts'
import styles from './page.module.css'
import type { Browser } from './use-browser.ts'

type FormProps = {
  readonly form: FormBlock
  readonly state: BrowserState
  readonly browser: Browser
}

/** A form of the page. No form of the web: the question’s is around it. */
export function FormPart({ form, state, browser }: FormProps) {
  const [isSent, setSent] = useState(false)
  const submit = (): void => setSent(browser.run({ do: 'submit', form: form.form }) !== undefined)
  return (
    <div role="group" aria-label={form.button} className={styles['form']}>
      {form.fields.map((field) => (
        <FieldPart
          key={field.field}
          field={field}
          value={state.typed[fieldKey(form.form, field.field)] ?? ''}
          onFill={(value) => browser.run({ do: 'fill', form: form.form, field: field.field, value })}
          onEnter={submit}
        />
      ))}
      <Button onClick={submit}>{form.button}</Button>
      {isSent ? <p>{messages.sent}</p> : null}
    </div>
  )
}

type FieldProps = {
  readonly field: FieldData
  readonly value: string
  readonly onFill: (value: string) => void
  readonly onEnter: () => void
}

function FieldPart({ field: { label, kind, options }, value, onFill, onEnter }: FieldProps) {
  const id = useId()
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (kind !== 'choice') onEnter()
  }
  if (kind === 'check')
    return (
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={value === 'true'}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
          onChange={(event) => onFill(String(event.target.checked))}
        />
        {label}
      </label>
    )
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {kind === 'choice' ? (
        <select id={id} value={value} onKeyDown={press} onChange={(event) => onFill(event.target.value)}>
          <option value="">{messages.choose}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={kind}
          value={value}
          autoComplete={kind === 'password' ? 'new-password' : 'off'}
          autoCapitalize="none"
          spellCheck={false}
          onKeyDown={press}
          onChange={(event) => onFill(event.target.value)}
        />
      )}
    </div>
  )
}

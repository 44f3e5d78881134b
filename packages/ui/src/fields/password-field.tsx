import { useState } from 'react'
import { useUiTexts } from '../texts.ts'
import { controlAttributes, Field, type FieldProps, fieldIds } from './field.tsx'
import styles from './field.module.css'

type Rule = { readonly label: string; readonly isMet: (password: string) => boolean }

type PasswordFieldProps = FieldProps & {
  readonly autoComplete: 'new-password' | 'current-password'
  /** Listed under the field and checked at each key. */
  readonly rules?: readonly Rule[]
}

const noRules: readonly Rule[] = []

/** A password that may be shown, pasted and filled in by a password manager. */
export function PasswordField({ rules = noRules, autoComplete, ...field }: PasswordFieldProps) {
  const texts = useUiTexts()
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const { control, describedBy } = fieldIds(field)
  const rulesId = `${control}-rules`
  const described = [rules.length > 0 ? rulesId : '', describedBy ?? ''].filter(Boolean).join(' ')
  return (
    <Field {...field}>
      <div className={styles['row']}>
        <input
          {...controlAttributes(field)}
          aria-describedby={described || undefined}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className={styles['control']}
          onChange={(event) => setPassword(event.target.value)}
        />
        <button
          type="button"
          className={styles['toggle']}
          aria-controls={control}
          onClick={() => setShown(!shown)}
        >
          {shown ? texts.hide : texts.show} <span className="visually-hidden">{texts.ofPassword}</span>
        </button>
      </div>
      {rules.length > 0 ? <PasswordRules id={rulesId} rules={rules} password={password} /> : null}
    </Field>
  )
}

function PasswordRules({
  id,
  rules,
  password,
}: {
  readonly id: string
  readonly rules: readonly Rule[]
  readonly password: string
}) {
  const texts = useUiTexts()
  return (
    <ul id={id} className={styles['rules']}>
      {rules.map((rule) => {
        const met = rule.isMet(password)
        return (
          <li key={rule.label} className={met ? styles['met'] : undefined}>
            <svg
              aria-hidden="true"
              viewBox="0 0 16 16"
              width="16"
              height="16"
              fill="none"
              stroke="currentColor"
            >
              {met ? (
                <path d="m2.5 8.5 4 4 7-9" strokeWidth="2" />
              ) : (
                <circle cx="8" cy="8" r="5" strokeWidth="1.5" />
              )}
            </svg>
            <span>
              <span className="visually-hidden">{met ? texts.ruleMet : texts.ruleToMeet}</span>
              {rule.label}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

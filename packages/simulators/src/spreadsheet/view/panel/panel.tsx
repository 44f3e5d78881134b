import { Button } from '@orga/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { messages } from '../../messages.fr.ts'
import styles from './panel.module.css'

type PanelProps = {
  readonly label: string
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** No form of its own, the question’s is around it: Enter in a field confirms the panel, Escape leaves it. */
export function Panel({ label, confirm, onConfirm, onClose, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const press = (event: KeyboardEvent): void => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && isField) {
      event.preventDefault()
      onConfirm()
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields within
    <div ref={panel} role="group" aria-label={label} className={styles['panel']} onKeyDown={press}>
      {children}
      <p>
        <Button onClick={onConfirm}>{confirm}</Button>
        <Button look="secondary" onClick={onClose}>
          {messages.close}
        </Button>
      </p>
    </div>
  )
}

type SelectProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onChange: (value: string) => void
}

export function Choice({ label, value, options, onChange }: SelectProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

type EntryProps = Pick<SelectProps, 'label' | 'value' | 'onChange'>

export function Entry({ label, value, onChange }: EntryProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

import { type KeyboardEvent, useId, useState } from 'react'
import { messages } from '../messages.fr.ts'
import type { ItemOf } from '../settings.ts'
import type { Device } from './use-device.ts'
import styles from './view.module.css'

type FieldProps = { readonly item: ItemOf<'field'>; readonly value: string; readonly device: Device }

/** Something to type: it counts once it is saved. */
export function FieldPart({ item: { field, label, note, secret }, value, device }: FieldProps) {
  const [typed, setTyped] = useState(value)
  const id = useId()
  const save = (): void => {
    device.run({ do: 'set', setting: field, value: typed }, messages.changed(label, messages.done))
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    // Enter saves; it does not answer the question around it.
    event.preventDefault()
    save()
  }
  return (
    <div className={styles['setting']}>
      <label htmlFor={id}>{label}</label>
      {note === '' ? null : <small>{note}</small>}
      <div className={styles['field']}>
        <input
          id={id}
          type={secret === 'true' ? 'password' : 'text'}
          value={typed}
          autoComplete={secret === 'true' ? 'new-password' : 'off'}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={press}
        />
        <button type="button" className={styles['act']} onClick={save}>
          {messages.save}
        </button>
      </div>
    </div>
  )
}

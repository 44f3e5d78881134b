import { useId, useState } from 'react'
import { messages } from '../messages.fr.ts'
import type { ItemOf } from '../settings.ts'
import { Confirm } from './asked-button.tsx'
import type { Device } from './use-device.ts'
import styles from './view.module.css'

type SwitchProps = { readonly item: ItemOf<'switch'>; readonly isOn: boolean; readonly device: Device }

/** On or off, in words too; some ask before they change. */
export function SwitchPart({ item, isOn, device }: SwitchProps) {
  const id = useId()
  const [isAsking, setAsking] = useState(false)
  const change = (): void => {
    setAsking(false)
    device.run({ do: 'set', setting: item.switch, value: String(!isOn) })
  }
  return (
    <div className={styles['switchRow']}>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={id}
        aria-describedby={item.note === '' ? undefined : `${id}-note`}
        onClick={() => (item.confirm === '' ? change() : setAsking(!isAsking))}
      >
        <span>
          <span id={id}>{item.label}</span>
          {item.note === '' ? null : <small id={`${id}-note`}>{item.note}</small>}
        </span>
        <small>{isOn ? messages.on : messages.off}</small>
        <span className={styles['track']} data-on={isOn} />
      </button>
      {isAsking ? <Confirm text={item.confirm} onConfirm={change} onCancel={() => setAsking(false)} /> : null}
    </div>
  )
}

import { useId } from 'react'
import { messages } from '../messages.fr.ts'
import { type DeviceState, formatSize, infoText, usedBy } from '../model/state.ts'
import { idOf, type ItemData, type ItemOf } from '../settings.ts'
import { AskedButton } from './asked-button.tsx'
import { FieldPart } from './field-part.tsx'
import { ListPart } from './list-part.tsx'
import { SwitchPart } from './switch-part.tsx'
import type { Device } from './use-device.ts'
import styles from './view.module.css'

type PartProps = { readonly item: ItemData; readonly state: DeviceState; readonly device: Device }

/** One line of a page of settings. */
export function SettingPart({ item, state, device }: PartProps) {
  const value = state.values[idOf(item)] ?? ''
  if ('text' in item) return <p className={styles['text']}>{item.text}</p>
  if ('switch' in item) return <SwitchPart item={item} isOn={value === 'true'} device={device} />
  if ('choice' in item) return <ChoicePart item={item} value={value} device={device} />
  if ('field' in item) return <FieldPart item={item} value={value} device={device} />
  if ('list' in item) return <ListPart item={item} state={state} device={device} />
  if ('meter' in item) return <MeterPart item={item} state={state} />
  if ('button' in item)
    return (
      <div className={styles['setting']}>
        <AskedButton
          label={item.label}
          name={item.label}
          confirm={item.confirm}
          onDo={() => device.run({ do: 'press', button: item.button }, item.done || messages.done)}
        />
        {item.note === '' ? null : <small>{item.note}</small>}
        {item.done !== '' && state.pressed.includes(item.button) ? <p>{item.done}</p> : null}
      </div>
    )
  return (
    <dl className={styles['info']}>
      <dt>
        {item.label}
        {item.note === '' ? null : <small>{item.note}</small>}
      </dt>
      <dd>{infoText(state, item)}</dd>
    </dl>
  )
}

type ChoiceProps = { readonly item: ItemOf<'choice'>; readonly value: string; readonly device: Device }

function ChoicePart({ item: { choice, label, note, options }, value, device }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles['setting']}>
      <label htmlFor={id}>{label}</label>
      {note === '' ? null : <small>{note}</small>}
      <select
        id={id}
        value={value}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        onChange={(event) => device.run({ do: 'set', setting: choice, value: event.target.value })}
      >
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </div>
  )
}

type MeterProps = { readonly item: ItemOf<'meter'>; readonly state: DeviceState }

function MeterPart({ item, state }: MeterProps) {
  const used = usedBy(state, item)
  return (
    <div className={styles['setting']}>
      <p>{item.label}</p>
      <meter min={0} max={item.total} value={Math.min(used, item.total)} aria-label={item.label} />
      <small>
        {messages.used(formatSize(used), formatSize(item.total))},{' '}
        {messages.free(formatSize(Math.max(0, item.total - used)))}
      </small>
    </div>
  )
}

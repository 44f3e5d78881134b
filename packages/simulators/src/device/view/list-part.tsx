import { useRef } from 'react'
import { messages } from '../messages.fr.ts'
import { type DeviceState, formatSize, rowsLeft } from '../model/state.ts'
import type { ItemOf } from '../settings.ts'
import { AskedButton } from './asked-button.tsx'
import type { Device } from './use-device.ts'
import styles from './view.module.css'

type ListProps = { readonly item: ItemOf<'list'>; readonly state: DeviceState; readonly device: Device }

/** Things that can go one by one; the focus stays in the list when one does. */
export function ListPart({ item, state, device }: ListProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const rows = rowsLeft(state, item)
  const remove = (row: string, label: string): void => {
    if (!device.run({ do: 'remove', list: item.list, row }, messages.removed(label))) return
    title.current?.focus()
  }
  return (
    <div className={styles['list']}>
      <h4 ref={title} tabIndex={-1}>
        {item.label}
      </h4>
      {item.note === '' ? null : <small>{item.note}</small>}
      {rows.length === 0 ? <p>{messages.nothingLeft}</p> : null}
      <ul>
        {rows.map(({ row, label, note, size }) => (
          <li key={row}>
            <span>
              <span>{label}</span>
              <small>
                {[size > 0 ? formatSize(size) : '', note].filter((one) => one !== '').join(' · ')}
              </small>
            </span>
            <AskedButton
              label={item.remove}
              name={messages.removeName(item.remove, label)}
              confirm={item.confirm}
              onDo={() => remove(row, label)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { SectionData } from '../settings.ts'
import { Icon } from './icons.tsx'
import type { Device } from './use-device.ts'
import styles from './view.module.css'

type RowProps = { readonly section: SectionData; readonly device: Device }

/** Opens a page of settings. */
export function SectionRow({ section: { section, title, icon, note }, device }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className={styles['open']}
        data-section={section}
        onClick={() => device.run({ do: 'open', section })}
      >
        {icon ? <Icon name={icon} /> : null}
        <span>
          <span>{title}</span>
          {note === '' ? null : <small>{note}</small>}
        </span>
        <Icon name="next" />
      </button>
    </li>
  )
}

import { useEffect, useRef } from 'react'
import type { ViewProps } from '../../shared/mount.tsx'
import { messages } from '../messages.fr.ts'
import { type DeviceState, isShown, sectionNamed, sectionsUnder } from '../model/state.ts'
import { type DeviceSettings, idOf } from '../settings.ts'
import { Icon } from './icons.tsx'
import { SearchPart } from './search-part.tsx'
import { SectionRow } from './section-row.tsx'
import { SettingPart } from './setting-part.tsx'
import { type Device, useDevice } from './use-device.ts'
import styles from './view.module.css'

/** The settings of a device or an account: pages in pages, each a list of things to set. */
export function DeviceView({ state, onChange }: ViewProps<DeviceSettings, DeviceState>) {
  const device = useDevice(state, onChange)
  const body = useRef<HTMLElement>(null)
  const last = useRef(state.here)
  useEffect(() => {
    // The row that was pressed is gone: the focus goes to the new title, or back to the row one came from.
    if (last.current === state.here) return
    const row = body.current?.querySelector<HTMLElement>(`[data-section="${last.current}"]`)
    const title = body.current?.querySelector<HTMLElement>('[data-title]')
    last.current = state.here
    const target = row ?? title
    target?.focus()
  }, [state.here])
  return (
    <section ref={body} aria-label={messages.label(state.settings.device)} className={styles['window']}>
      <TopBar state={state} device={device} />
      <p className={styles['problem']} hidden={device.problem === ''}>
        {device.problem}
      </p>
      {state.here === '' ? (
        <SearchPart state={state} device={device} />
      ) : (
        <SectionPage key={state.here} state={state} device={device} />
      )}
    </section>
  )
}

type PartProps = { readonly state: DeviceState; readonly device: Device }

function TopBar({ state: { settings, here }, device }: PartProps) {
  const section = sectionNamed(settings, here)
  const parent = section?.under ?? ''
  const parentTitle = sectionNamed(settings, parent)?.title ?? messages.settings
  return (
    <div className={styles['top']}>
      {section ? (
        <button
          type="button"
          aria-label={messages.back(parentTitle)}
          onClick={() => device.run({ do: 'open', section: parent })}
        >
          <Icon name="back" />
        </button>
      ) : null}
      <h3 tabIndex={-1} data-title="true">
        {section?.title ?? messages.settings}
      </h3>
      <p>{settings.device}</p>
    </div>
  )
}

function SectionPage({ state, device }: PartProps) {
  const section = sectionNamed(state.settings, state.here)
  const items = (section?.items ?? []).filter((item) => isShown(state, item))
  return (
    <ul className={styles['rows']}>
      {sectionsUnder(state.settings, state.here).map((one) => (
        <SectionRow key={one.section} section={one} device={device} />
      ))}
      {items.map((item, index) => (
        <li key={idOf(item) || `text ${index}`}>
          <SettingPart item={item} state={state} device={device} />
        </li>
      ))}
    </ul>
  )
}

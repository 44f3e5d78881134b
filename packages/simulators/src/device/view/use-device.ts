import { useRun } from '../../shared/use-run.ts'
import type { DeviceAction } from '../actions.ts'
import { deviceModel } from '../model/device-model.ts'
import { messages } from '../messages.fr.ts'
import { type DeviceState, infoText, isShown, sectionNamed } from '../model/state.ts'

/** What a line of the open page says now and did not say before: nobody who cannot see would notice it. */
function newTexts(before: DeviceState, after: DeviceState): string[] {
  if (before.here !== after.here) return []
  const items = sectionNamed(after.settings, after.here)?.items ?? []
  return items.flatMap((item) => {
    if (!('info' in item) || !isShown(after, item)) return []
    const text = infoText(after, item)
    return text === infoText(before, item) ? [] : [messages.changed(item.label, text)]
  })
}

/** Each part says by itself what it did: the settings of an item name their own things. */
export function useDevice(state: DeviceState, onChange: (next: DeviceState) => void) {
  const { problem, say, run: act } = useRun({ act: deviceModel.act, state, onChange, done: {} })
  /** Whether it could be done; what is said then. */
  const run = (action: DeviceAction, said = ''): boolean => {
    const next = act(action)
    if (next) say([said, ...newTexts(state, next)].filter(Boolean).join(' '))
    return next !== undefined
  }
  return { problem, run }
}

export type Device = ReturnType<typeof useDevice>

import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from '../../shared/model.ts'
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

/** Does things to the settings; what each part says of it is its own. */
export function useDevice(state: DeviceState, onChange: (next: DeviceState) => void) {
  const [problem, setProblem] = useState('')
  /** Whether it could be done; what is said then. */
  const run = (action: DeviceAction, said = ''): boolean => {
    let next: DeviceState
    try {
      next = deviceModel.act(state, action)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      setProblem(error.message)
      announce(error.message)
      return false
    }
    onChange(next)
    setProblem('')
    const told = [...(said === '' ? [] : [said]), ...newTexts(state, next)]
    if (told.length > 0) announce(told.join(' '))
    return true
  }
  return { problem, run }
}

export type Device = ReturnType<typeof useDevice>

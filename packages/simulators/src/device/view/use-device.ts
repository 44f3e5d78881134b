import { announce } from '@orga/ui'
import { useState } from 'react'
import { ActionError } from '../../shared/model.ts'
import type { DeviceAction } from '../actions.ts'
import { deviceModel } from '../model/device-model.ts'
import type { DeviceState } from '../model/state.ts'

/** Does things to the settings; what each part says of it is its own. */
export function useDevice(state: DeviceState, onChange: (next: DeviceState) => void) {
  const [problem, setProblem] = useState('')
  /** Whether it could be done; what is said then. */
  const run = (action: DeviceAction, said = ''): boolean => {
    try {
      onChange(deviceModel.act(state, action))
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      setProblem(error.message)
      announce(error.message)
      return false
    }
    setProblem('')
    if (said !== '') announce(said)
    return true
  }
  return { problem, run }
}

export type Device = ReturnType<typeof useDevice>

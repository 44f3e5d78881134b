import { ActionError, type Model } from '../../shared/model.ts'
import { actionSchema, type DeviceAction } from '../actions.ts'
import { messages } from '../messages.fr.ts'
import { type DeviceSettings, deviceSettingsSchema, idOf, type ItemData } from '../settings.ts'
import { answerOf } from './answer.ts'
import { describe } from './describe.ts'
import { allItems, begin, type DeviceState, isShown, rowsLeft, sectionNamed } from './state.ts'

const longestText = 120

function act(state: DeviceState, action: DeviceAction): DeviceState {
  switch (action.do) {
    case 'open':
      return open(state, action.section)
    case 'set':
      return set(state, action.setting, action.value)
    case 'press':
      return press(state, action.button)
    case 'remove':
      return remove(state, action.list, action.row)
  }
}

function open(state: DeviceState, section: string): DeviceState {
  if (section !== '' && !sectionNamed(state.settings, section))
    throw new ActionError(messages.noSection(section))
  const opened = section === '' ? state.opened : [...new Set([...state.opened, section])]
  return { ...state, here: section, opened }
}

/** An item that a person could see and use at the moment. */
function itemNamed(state: DeviceState, id: string): ItemData {
  const found = allItems(state.settings).find(({ item }) => idOf(item) === id)?.item
  if (!found) throw new ActionError(messages.noSetting(id))
  if (!isShown(state, found)) throw new ActionError(messages.hidden('label' in found ? found.label : id))
  return found
}

function set(state: DeviceState, id: string, value: string): DeviceState {
  const item = itemNamed(state, id)
  const allowed =
    'switch' in item ? ['true', 'false'] : 'choice' in item ? item.options : 'field' in item ? [value] : []
  if (!allowed.includes(value)) throw new ActionError(messages.noValue(value))
  return { ...state, values: { ...state.values, [id]: value.trim().slice(0, longestText) } }
}

/** What a button sets is set whatever it was; what it frees of a list stays with the lists. */
function press(state: DeviceState, id: string): DeviceState {
  const item = itemNamed(state, id)
  if (!('button' in item)) throw new ActionError(messages.noSetting(id))
  return {
    ...state,
    values: { ...state.values, ...item.sets },
    pressed: [...new Set([...state.pressed, id])],
  }
}

function remove(state: DeviceState, id: string, row: string): DeviceState {
  const item = itemNamed(state, id)
  if (!('list' in item) || !rowsLeft(state, item).some((one) => one.row === row))
    throw new ActionError(messages.noRow)
  return { ...state, removed: [...state.removed, `${id}/${row}`] }
}

export const deviceModel: Model<DeviceSettings, DeviceState, DeviceAction> = {
  settings: deviceSettingsSchema,
  action: actionSchema,
  begin,
  act,
  answerOf,
  describe,
}

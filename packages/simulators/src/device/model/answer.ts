import type { Answer } from '../../shared/model.ts'
import { messages } from '../messages.fr.ts'
import { idOf } from '../settings.ts'
import { allItems, type DeviceState, firstValues, formatSize, type Found, infoText, usedBy } from './state.ts'

/** How the value of a setting is read aloud. */
function valueText({ item }: Pick<Found, 'item'>, value: string): string {
  if ('switch' in item) return value === 'true' ? messages.on : messages.off
  return 'field' in item && item.secret === 'true' ? messages.secret : value
}

/** What was changed, in words: labels are not known where the answer is told. */
function tell(state: DeviceState, changed: readonly string[]): string[] {
  const { settings, values, removed, pressed } = state
  return allItems(settings).flatMap((found) => {
    const { item, section } = found
    const id = idOf(item)
    if ('list' in item)
      return item.rows
        .filter(({ row }) => removed.includes(`${id}/${row}`))
        .map(({ label }) => messages.toldRemoved(section.title, label))
    if ('button' in item) return pressed.includes(id) ? [messages.toldPressed(section.title, item.label)] : []
    return changed.includes(id) && 'label' in item
      ? [messages.told(section.title, item.label, valueText(found, values[id] ?? ''))]
      : []
  })
}

export function answerOf(state: DeviceState): Answer {
  const { settings, here, values, removed, pressed, opened } = state
  const first = firstValues(settings)
  const changed = Object.keys(values)
    .filter((id) => values[id] !== first[id])
    .toSorted()
  const shown = allItems(settings).flatMap(({ item }): [string, string][] =>
    'info' in item
      ? [[item.info, infoText(state, item)]]
      : 'meter' in item
        ? [[item.meter, formatSize(usedBy(state, item))]]
        : [],
  )
  return {
    here,
    values,
    changed,
    removed: removed.toSorted(),
    pressed,
    opened,
    shown: Object.fromEntries(shown),
    told: tell(state, changed),
  }
}
